package constat.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.input.YamlNode;
import constat.input.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The guard over published facts: compares what was served with what is offered. A protected field
 * that changed needs a correction that names it and its former value; a record never vanishes.
 */
public final class FactGuard {

    private static final Map<Kind, List<String>> PROTECTED =
            Map.of(
                    Kind.CLAIM,
                    List.of(
                            "question",
                            "speaker",
                            "via",
                            "stance",
                            "answer",
                            "quotation",
                            "short",
                            "about",
                            "known",
                            "known-basis",
                            "source",
                            "links"),
                    Kind.EVENT,
                    List.of("about", "claims"),
                    Kind.PRECEDENT,
                    List.of(
                            "body",
                            "number",
                            "decided",
                            "made-public",
                            "amount",
                            "grounds",
                            "people",
                            "appeal"),
                    Kind.DERIVED,
                    List.of("formula"),
                    Kind.SOURCE,
                    List.of("publisher", "published-on"));

    private FactGuard() {}

    /** Reports every uncorrected change and vanished record. */
    public static void compare(FactSet previous, FactSet candidate, Diagnostics diagnostics) {
        for (FactRecord before : previous.records()) {
            Optional<FactRecord> after = candidate.find(before.key());
            if (after.isEmpty()) {
                diagnostics.add(Code.RECORD_VANISHED, before.location(), before.key().toString());
            } else if (before.withdrawn() && !after.get().withdrawn()) { // an id is never reused
                report(before, after.get(), "withdrawn", diagnostics);
            } else if (!before.withdrawn() && after.get().withdrawn()) {
                withdrawn(before, after.get(), diagnostics);
            } else if (!before.withdrawn()) {
                compare(before, after.get(), diagnostics);
            }
        }
    }

    private static void compare(FactRecord before, FactRecord after, Diagnostics diagnostics) {
        List<YamlNode> kept = corrections(before);
        List<YamlNode> all = corrections(after);
        if (all.size() < kept.size() || !plain(all.subList(0, kept.size())).equals(plain(kept))) {
            report(before, after, "corrections", diagnostics);
            return;
        }
        List<YamlNode> fresh = all.subList(kept.size(), all.size());
        for (String field : PROTECTED.getOrDefault(before.key().kind(), List.of())) {
            Object was = value(before, field);
            if (!Objects.equals(was, value(after, field)) && !corrected(fresh, field, was)) {
                report(before, after, field, diagnostics);
            }
        }
    }

    /** A caveat that is taken away must still be told of where it stood. */
    private static void withdrawn(FactRecord before, FactRecord after, Diagnostics diagnostics) {
        String told = String.valueOf(value(after, "withdrawn"));
        if (!(before.body().entries().get("links") instanceof YamlNode.Sequence links)) {
            return;
        }
        for (YamlNode link : links.items()) {
            if (link instanceof YamlNode.Mapping mapping) {
                mapping.plain()
                        .forEach(
                                (relation, claim) -> {
                                    boolean limits =
                                            relation.equals("qualifies")
                                                    || relation.equals("disputes");
                                    if (limits && !told.contains(String.valueOf(claim))) {
                                        diagnostics.add(
                                                Code.WITHDRAWN_CAVEAT,
                                                after.location(),
                                                after.key().id(),
                                                String.valueOf(claim));
                                    }
                                });
            }
        }
    }

    private static void report(
            FactRecord before, FactRecord after, String field, Diagnostics diagnostics) {
        YamlNode node = after.body().entries().get(field);
        Location place = node == null ? after.location() : node.location();
        diagnostics.add(
                Code.CHANGE_UNCORRECTED,
                place,
                after.key().id(),
                field,
                written(value(before, field)));
    }

    private static boolean corrected(List<YamlNode> fresh, String field, @Nullable Object was) {
        return fresh.stream()
                .filter(YamlNode.Mapping.class::isInstance)
                .map(node -> ((YamlNode.Mapping) node).plain())
                .filter(entry -> field.equals(entry.get("field")))
                .anyMatch(entry -> same(entry.get("was"), was));
    }

    /** A former value is named as it was written: as YAML, or as a text that is YAML. */
    private static boolean same(@Nullable Object named, @Nullable Object was) {
        if (Objects.equals(named, was) || (was == null && "".equals(named))) {
            return true;
        }
        return named instanceof String text
                && new YamlReader(new Diagnostics())
                        .read(text, Location.start("was"))
                        .map(YamlNode::plain)
                        .filter(plain -> plain.equals(was))
                        .isPresent();
    }

    private static List<YamlNode> corrections(FactRecord fact) {
        return fact.body().entries().get("corrections") instanceof YamlNode.Sequence sequence
                ? sequence.items()
                : List.of();
    }

    private static List<Object> plain(List<YamlNode> nodes) {
        List<Object> plain = new ArrayList<>();
        nodes.forEach(node -> plain.add(node.plain()));
        return plain;
    }

    private static @Nullable Object value(FactRecord fact, String field) {
        YamlNode node = fact.body().entries().get(field);
        return node == null ? null : node.plain();
    }

    /** As JSON, which is YAML: an editor can paste it. */
    private static String written(@Nullable Object value) {
        try {
            return new ObjectMapper().writeValueAsString(Objects.requireNonNullElse(value, ""));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists and strings are always JSON", e);
        }
    }
}
