package constat.search;

import constat.search.GradedQueries.Graded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How good rankings are, as means over queries.
 *
 * @param ndcg at ten, gains 2^grade - 1
 * @param first share of queries whose first hit is an answer (a target of grade 3, or the best
 *     grade there is)
 * @param reciprocal mean reciprocal rank of the first such hit among ten
 * @param empty share of queries without any hit
 */
record Measures(int queries, double ndcg, double first, double reciprocal, double empty) {

    private static final int TOP = 10;

    /** The targets of each hit, best first; a hit may be two targets: its page and its record. */
    interface Ranking extends Function<String, List<Set<String>>> {}

    static Measures of(List<Graded> queries, Ranking ranking) {
        double ndcg = 0;
        double first = 0;
        double reciprocal = 0;
        double empty = 0;
        int count = 0;
        for (Graded graded : queries) {
            if (graded.grades().isEmpty()) {
                continue;
            }
            List<Set<String>> hits = ranking.apply(graded.query());
            List<Integer> gains = grades(hits, graded.grades());
            int best = graded.grades().values().stream().mapToInt(g -> g).max().orElse(0);
            int rank = gains.indexOf(best);
            ndcg += discounted(gains) / discounted(ideal(graded.grades()));
            first += rank == 0 ? 1 : 0;
            reciprocal += rank < 0 ? 0 : 1.0 / (rank + 1);
            empty += hits.isEmpty() ? 1 : 0;
            count++;
        }
        int n = Math.max(1, count);
        return new Measures(count, ndcg / n, first / n, reciprocal / n, empty / n);
    }

    /** By class of query, in the order of the alphabet. */
    static Map<String, Measures> byKind(List<Graded> queries, Ranking ranking) {
        Map<String, List<Graded>> kinds = new TreeMap<>();
        for (Graded graded : queries.stream().filter(g -> !g.grades().isEmpty()).toList()) {
            kinds.computeIfAbsent(graded.kind(), k -> new ArrayList<>()).add(graded);
        }
        Map<String, Measures> measures = new TreeMap<>();
        kinds.forEach((kind, some) -> measures.put(kind, of(some, ranking)));
        return measures;
    }

    /** How many queries that have no answer get one. */
    static long answered(List<Graded> queries, Ranking ranking) {
        return queries.stream()
                .filter(graded -> graded.grades().isEmpty())
                .filter(graded -> !ranking.apply(graded.query()).isEmpty())
                .count();
    }

    /** The grade of each of ten hits; the best hit of a target counts once. */
    private static List<Integer> grades(List<Set<String>> hits, Map<String, Integer> grades) {
        Set<String> seen = new HashSet<>();
        List<Integer> found = new ArrayList<>();
        for (Set<String> targets : hits.subList(0, Math.min(TOP, hits.size()))) {
            found.add(
                    targets.stream()
                            .filter(seen::add)
                            .mapToInt(target -> grades.getOrDefault(target, 0))
                            .max()
                            .orElse(0));
        }
        return found;
    }

    private static List<Integer> ideal(Map<String, Integer> grades) {
        return grades.values().stream().sorted((a, b) -> b - a).limit(TOP).toList();
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    /** The measures as cells of a Markdown table. */
    String cells() {
        return String.format(
                Locale.ROOT,
                "%d | %.3f | %.3f | %.3f | %.3f",
                queries,
                ndcg,
                first,
                reciprocal,
                empty);
    }
}
