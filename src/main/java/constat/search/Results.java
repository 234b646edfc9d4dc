package constat.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param words the query as it was read: trimmed, at most 200 characters
 * @param hits best first, down to a twentieth of the best score
 * @param corrections words that the site does not know and those that were looked for instead
 * @param near words of the site that resemble the query's; only if nothing was found
 * @param figure the hit to answer with above all others, if a number was asked for; else null
 * @param situations for which help is to be shown first, as in the records of helplines
 */
public record Results(
        String words,
        List<Hit> hits,
        List<Correction> corrections,
        List<String> near,
        @Nullable Hit figure,
        List<String> situations) {

    /** A word as it was written, and as it was looked for. */
    public record Correction(String written, String read) {}

    /** The hits of one kind, best first. */
    public record Group(HitKind kind, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    public Results {
        hits = List.copyOf(hits);
        corrections = List.copyOf(corrections);
        near = List.copyOf(near);
        situations = List.copyOf(situations);
    }

    /** The hits by kind, the kind of the best hit first. */
    public List<Group> groups() {
        List<HitKind> order = hits.stream().map(Hit::kind).distinct().toList();
        Map<HitKind, List<Hit>> byKind = new EnumMap<>(HitKind.class);
        hits.forEach(hit -> byKind.computeIfAbsent(hit.kind(), k -> new ArrayList<>()).add(hit));
        return order.stream()
                .map(kind -> new Group(kind, byKind.getOrDefault(kind, List.of())))
                .toList();
    }
}
