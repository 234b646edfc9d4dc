package constat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every fact base, tried on invented ones; {@code -Dseed=…} repeats a run. */
@QuarkusTest
class StatePropertyTest {

    private static final int RUNS = 300;
    private static final LocalDate FIRST = LocalDate.of(2019, 5, 4);
    private static final int DAYS = 5;
    private static final List<String> RELATIONS =
            List.of("disputes", "qualifies", "supersedes", "retracts", "explains", "compatible");

    @Inject FactBase base;

    /** A claim as the naive computation sees it: no type of the program. */
    private record Invented(
            String id,
            int question,
            @Nullable LocalDate known,
            boolean brief,
            Map<String, Set<String>> links) {

        boolean visible(@Nullable LocalDate day) {
            return day == null || (known != null && !known.isAfter(day));
        }

        boolean points(String relation, Invented other) {
            return links.getOrDefault(relation, Set.of()).contains(other.id);
        }
    }

    @Test
    void caveats_travel_and_nothing_is_known_too_early() {
        long seed = Long.getLong("seed", System.nanoTime());
        for (int run = 0; run < RUNS; run++) {
            String name = "-Dseed=" + seed + " run " + run;
            Random random = new Random(seed + run);
            List<Invented> claims = invent(random);
            List<@Nullable LocalDate> days = days(random);
            base.importing(
                    FactsInText.facts(written(claims)).set(),
                    InventedSite.site(),
                    imported -> {
                        check(name, claims, imported, days);
                        return name;
                    },
                    built -> false);
        }
    }

    /** The present and two days of the past, the day before the first among them. */
    private static List<@Nullable LocalDate> days(Random random) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        days.add(null);
        days.add(FIRST.plusDays(random.nextInt(DAYS)));
        days.add(FIRST.plusDays(random.nextInt(DAYS + 1) - 1L));
        return days;
    }

    private static void check(
            String name,
            List<Invented> claims,
            FactBase.Imported imported,
            List<@Nullable LocalDate> days) {
        for (LocalDate asOf : days) {
            FactState state = imported.state(asOf);
            String place = name + " at " + asOf + "\n" + written(claims);
            assertEquals(naive(claims, asOf), carried(state), place);
            nothingLater(state, asOf, place);
        }
        assertEquals(imported.state(days.get(1)), imported.state(days.get(1)), name);
    }

    private static void nothingLater(FactState state, @Nullable LocalDate asOf, String place) {
        if (asOf == null) {
            return;
        }
        state.statements()
                .forEach(s -> assertTrue(s.known() != null && !s.known().isAfter(asOf), place));
        Set<String> there = state.statements().map(Statement::id).collect(Collectors.toSet());
        state.statements()
                .forEach(
                        s -> {
                            s.carried().forEach(c -> assertTrue(there.contains(c.claim()), place));
                            s.links().forEach(l -> assertTrue(there.contains(l.claim()), place));
                        });
        state.events().forEach(e -> assertTrue(!e.known().isAfter(asOf), place));
        state.derived().forEach(d -> assertTrue(!d.known().isAfter(asOf), place));
    }

    private static Map<String, Set<String>> carried(FactState state) {
        Map<String, Set<String>> carried = new TreeMap<>();
        state.statements()
                .forEach(
                        s ->
                                carried.put(
                                        s.id(),
                                        s.carried().stream()
                                                .map(Caveat::claim)
                                                .collect(Collectors.toCollection(TreeSet::new))));
        return carried;
    }

    /** The same from the words of the rule, every claim against every other. */
    private static Map<String, Set<String>> naive(List<Invented> all, @Nullable LocalDate day) {
        List<Invented> visible = all.stream().filter(c -> c.visible(day)).toList();
        Map<String, Set<String>> carried = new TreeMap<>();
        for (Invented claim : visible) {
            Set<String> caveats = new TreeSet<>();
            for (Invented other : visible) {
                boolean ended =
                        visible.stream()
                                .anyMatch(
                                        c ->
                                                c.points("supersedes", other)
                                                        || c.points("retracts", other));
                boolean limits =
                        other.points("qualifies", claim)
                                || other.points("disputes", claim)
                                || claim.points("disputes", other);
                if (limits && !ended && other.brief() && !other.id().equals(claim.id())) {
                    caveats.add(other.id());
                }
            }
            carried.put(claim.id(), caveats);
        }
        return carried;
    }

    private static List<Invented> invent(Random random) {
        int count = 2 + random.nextInt(7);
        List<Invented> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Set<String>> links = new TreeMap<>();
            for (int l = random.nextInt(4); l > 0; l--) {
                links.computeIfAbsent(
                                RELATIONS.get(random.nextInt(RELATIONS.size())),
                                r -> new TreeSet<>())
                        .add("c" + random.nextInt(count));
            }
            LocalDate known = random.nextInt(10) == 0 ? null : FIRST.plusDays(random.nextInt(DAYS));
            claims.add(
                    new Invented("c" + i, random.nextInt(3), known, random.nextInt(5) > 0, links));
        }
        return claims;
    }

    private static String written(List<Invented> claims) {
        StringBuilder yaml = new StringBuilder("== questions\n");
        for (int q = 0; q < 3; q++) {
            yaml.append("- { id: q").append(q).append(", $number, $open, preferred: [");
            int question = q;
            List<Invented> own = claims.stream().filter(c -> c.question() == question).toList();
            own.forEach(
                    c ->
                            yaml.append(
                                    "{ from: %s, claim: %s }, "
                                            .formatted(
                                                    c.known() == null ? FIRST : c.known(),
                                                    c.id())));
            yaml.append("], claims: [\n");
            own.forEach(c -> yaml.append("    ").append(written(c)).append(",\n"));
            yaml.append("    ] }\n");
        }
        String ids = claims.stream().map(Invented::id).collect(Collectors.joining(", "));
        return yaml.append(
                        "== derived\n- { id: d, title: $t, formula: q0 / q1, form: count, $printed"
                                + " }\n== events\n- { id: e, title: $t, text: $t, about: unknown,"
                                + " theme: data, scope: case, actors: [], claims: [")
                .append(ids)
                .append("], $printed }\n")
                .toString();
    }

    private static String written(Invented claim) {
        StringBuilder links = new StringBuilder();
        claim.links()
                .forEach(
                        (relation, targets) ->
                                targets.forEach(
                                        target ->
                                                links.append(
                                                        "{ %s: %s }, "
                                                                .formatted(relation, target))));
        return "{ id: %s, $says, known: %s, source: paper, answer: { value: %d }, %s links: [%s] }"
                .formatted(
                        claim.id(),
                        claim.known() == null ? "unknown" : claim.known(),
                        claim.id().charAt(1) - '0' + 1,
                        claim.brief() ? "short: $t," : "",
                        links);
    }
}
