package constat.fact;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.input.Site;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The append-only base. Facts are imported and an edition is built from them in one transaction: a
 * refused edition leaves no trace.
 */
@ApplicationScoped
public class FactBase {

    /** Later than any day on which something can be known. */
    private static final LocalDate NOW = LocalDate.of(9999, 12, 31);

    private static final int TIMEOUT_SECONDS = 600;

    /** States that the API was asked for lately; each is a full reading of an import. */
    private static final int KEPT_STATES = 32;

    private final Map<StateKey, FactState> kept = new LinkedHashMap<>();
    private final Clock clock;

    private record StateKey(long number, @Nullable LocalDate asOf, Site site) {}

    FactBase(Clock clock) {
        this.clock = clock;
    }

    /**
     * Imports a set that obeys the rules, lets an edition be built from what the base then says,
     * and keeps both or neither.
     *
     * @param build called once, inside the transaction
     * @param accepted whether what was built is to be kept
     */
    public <T> T importing(
            FactSet candidate, Site site, Function<Imported, T> build, Predicate<T> accepted) {
        List<T> built = new ArrayList<>(1);
        List<Imported> held = new ArrayList<>(1);
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(TIMEOUT_SECONDS)
                    .run(
                            () -> {
                                FactImport running = new FactImport(clock);
                                long number = running.store(candidate, site);
                                Imported imported = new Imported(number, site, running.reused());
                                built.add(build.apply(imported));
                                if (!accepted.test(built.get(0))) {
                                    throw new Refusal();
                                }
                                held.add(imported);
                            });
            held.forEach(this::remember);
        } catch (Refusal e) {
            return built.get(0); // the transaction was rolled back
        }
        return built.get(0);
    }

    /** Rolls a transaction back; no error. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether nothing was ever imported. */
    public boolean isEmpty() {
        return QuarkusTransaction.requiringNew().call(() -> lastImport().isEmpty());
    }

    /** What the last import holds; empty on an empty base. */
    public FactSet previous() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                lastImport()
                                        .map(last -> set(last, NOW))
                                        .orElse(new FactSet(List.of())));
    }

    /** The state that the last import gives, at a day or now; empty on an empty base. */
    public Optional<FactState> served(Site site, @Nullable LocalDate asOf) {
        return QuarkusTransaction.requiringNew()
                .call(() -> lastImport().map(last -> kept(new StateKey(last, asOf, site))));
    }

    /** A part of a list of what the last import holds; an empty one on an empty base. */
    public RecordQuery.Page page(RecordQuery query) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                lastImport()
                                        .map(last -> RecordPage.of(last, query))
                                        .orElse(new RecordQuery.Page(List.of(), null)));
    }

    /** An import never changes, so neither does a state of it. */
    private FactState kept(StateKey key) {
        synchronized (kept) {
            FactState state = kept.get(key);
            if (state == null) {
                state = new Imported(key.number(), key.site(), false).read(key.asOf());
                if (kept.size() >= KEPT_STATES) {
                    kept.remove(kept.keySet().iterator().next());
                }
                kept.put(key, state);
            }
            return state;
        }
    }

    /** States of earlier imports are asked for no more, and may hold what was withdrawn. */
    private void remember(Imported imported) {
        synchronized (kept) {
            kept.keySet().removeIf(key -> key.number() != imported.number);
            kept.putAll(imported.states);
        }
    }

    /** An import that is not yet kept, and what the base says with it. */
    public final class Imported {
        private final long number;
        private final Site site;
        private final boolean stored;
        private final Map<StateKey, FactState> states = new LinkedHashMap<>();

        private Imported(long number, Site site, boolean stored) {
            this.number = number;
            this.site = site;
            this.stored = stored;
        }

        /**
         * Everything known at the end of a day, or now; the same object as before if nothing was
         * imported since.
         */
        public FactState state(@Nullable LocalDate asOf) {
            StateKey key = new StateKey(number, asOf, site);
            return stored ? kept(key) : states.computeIfAbsent(key, k -> read(asOf));
        }

        /** What was public at the end of each stop on the way to a state, oldest first. */
        public List<FactState> past(FactState now) {
            return now.stops(site.sourcesUntil()).stream().map(this::state).toList();
        }

        private FactState read(@Nullable LocalDate asOf) {
            FactSet set = set(number, asOf == null ? NOW : asOf);
            Diagnostics none = new Diagnostics();
            Facts facts = Facts.of(set, new RecordReading.Context(site, none));
            if (none.hasErrors()) {
                throw new IllegalStateException(
                        "the base holds what the rules refuse: " + none.sorted());
            }
            return StateBuilder.build(facts, asOf);
        }
    }

    private static Optional<Long> lastImport() {
        return ImportEntity.<ImportEntity>find("order by id desc")
                .firstResultOptional()
                .map(ImportEntity::number);
    }

    /** The one as-of query: what an import holds of what was known by a day. */
    private static FactSet set(long number, LocalDate day) {
        List<RevisionEntity> revisions =
                RevisionEntity.list(
                        """
                        select m.revision from MembershipEntity m
                        where m.held.id = ?1
                          and (m.revision.known is null or m.revision.known <= ?2)
                        order by m.position
                        """,
                        number,
                        day);
        List<FactRecord> records = new ArrayList<>();
        revisions.forEach(revision -> records.add(record(revision)));
        return new FactSet(records);
    }

    private static FactRecord record(RevisionEntity revision) {
        RecordKey key = revision.record.key();
        Location place = Location.start("content/facts/" + key.kind().plural());
        return FactRecord.of(key, revision.body, place);
    }
}
