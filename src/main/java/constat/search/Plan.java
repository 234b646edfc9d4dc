package constat.search;

import constat.search.LunrIndex.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to look for.
 *
 * @param concepts one for each word that counts
 * @param twin terms to look for in the other language's titles and headings
 * @param read every word of the query, stop words too, as the term that it was taken for
 * @param terms every term that stands for some word of it
 * @param asides the stop words beside them
 * @param asksNumber whether a number is asked for in words
 * @param asksMeaning whether it is asked what something means
 */
record Plan(
        List<Concept> concepts,
        List<Clause> twin,
        List<String> read,
        Set<String> terms,
        Set<String> asides,
        boolean asksNumber,
        boolean asksMeaning) {

    /** Every term with the greatest weight that a concept gives it. */
    List<Clause> own() {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            for (Concept.Alternative each : concept.alternatives()) {
                weights.merge(each.term(), each.weight(), Math::max);
            }
        }
        return weights.entrySet().stream().map(e -> new Clause(e.getKey(), e.getValue())).toList();
    }
}
