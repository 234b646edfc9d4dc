package constat.search;

import constat.search.Concept.Alternative;
import constat.search.LunrIndex.Clause;
import constat.search.LunrIndex.Match;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Puts matches in order: by lunr's score, by how much of the query a document covers, since one
 * rare word should not beat all of the common ones, and by how nearly the query is one of the
 * phrasings that editors noted for the document.
 */
final class Ranker {

    private static final int KEPT = 200;
    private static final double UNCOVERED = 0.15;

    /** Who finds less of what was asked has found something else. */
    private static final double LEAST_COVERAGE = 0.4;

    private static final int COVERAGE_POWER = 3;
    private static final double TITLE = 0.35;
    private static final double TWIN_COVERAGE = 0.9;
    private static final double PHRASE = 3;

    /** A stop word says this much of what another word says. */
    private static final double ASIDE = 0.4;

    /** Only these are held against phrases, which costs the most. */
    private static final int PHRASED = 60;

    /** Hits below this share of the best score are not shown. */
    private static final double LEAST_SHARE = 0.01;

    /** Scores that differ by less are equal, so that both sides agree on the order. */
    private static final double PRECISION = 1e6;

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::document);

    private final LunrIndex index;
    private final IntFunction<List<Phrasing>> phrases;

    /** A document and its final score. */
    record Ranked(int document, double score) {}

    /**
     * @param phrases of a document, each as its terms
     */
    Ranker(LunrIndex index, IntFunction<List<Phrasing>> phrases) {
        this.index = index;
        this.phrases = phrases;
    }

    List<Ranked> rank(Plan plan) {
        if (plan.concepts().isEmpty()) {
            return List.of();
        }
        double[] rarity = plan.concepts().stream().mapToDouble(this::rarity).toArray();
        List<Ranked> ranked =
                index.matches(plan.own(), plan.twin()).stream()
                        .sorted(
                                Comparator.comparing(
                                        m -> rounded(m.document(), m.score()), BEST_FIRST))
                        .limit(KEPT)
                        .filter(match -> share(match, plan, rarity) >= LEAST_COVERAGE)
                        .map(match -> rounded(match.document(), score(match, plan, rarity)))
                        .sorted(BEST_FIRST)
                        .toList();
        List<Ranked> phrased =
                ranked.stream()
                        .limit(PHRASED)
                        .map(each -> phrased(each, plan, rarity))
                        .sorted(BEST_FIRST)
                        .toList();
        return phrased.stream()
                .filter(each -> each.score() >= phrased.get(0).score() * LEAST_SHARE)
                .toList();
    }

    private Ranked phrased(Ranked ranked, Plan plan, double[] rarity) {
        double best = 0;
        for (Phrasing phrase : phrases.apply(ranked.document())) {
            best = Math.max(best, likeness(phrase, plan, rarity));
        }
        return rounded(ranked.document(), ranked.score() * (1 + PHRASE * best));
    }

    /** 1 if the query says the same as a phrase, less if either says more. */
    private static double likeness(Phrasing phrase, Plan plan, double[] rarity) {
        long asked = phrase.terms().stream().filter(plan.terms()::contains).count();
        if (asked == 0) {
            return 0;
        }
        double whole = Arrays.stream(rarity).sum();
        double covered = covered(plan, rarity, phrase.terms(), phrase.terms()) * whole;
        double common = ASIDE * plan.asides().stream().filter(phrase.asides()::contains).count();
        double share = (covered + common) / (whole + ASIDE * plan.asides().size());
        return share
                * share
                * (asked + common)
                / (phrase.terms().size() + ASIDE * phrase.asides().size());
    }

    private static Ranked rounded(int document, double score) {
        return new Ranked(document, Math.round(score * PRECISION) / PRECISION);
    }

    /** How much a word of the query counts: a rare one more. */
    private double rarity(Concept concept) {
        int most =
                concept.alternatives().stream()
                        .filter(each -> isTheWord(each, concept))
                        .mapToInt(each -> index.frequency(each.term()))
                        .max()
                        .orElse(0);
        return StrictMath.log(2 + (double) index.documents() / (most + 1));
    }

    private static boolean isTheWord(Alternative each, Concept concept) {
        return switch (each.origin()) {
            case EXACT -> true;
            case NEAR, PREFIX -> !concept.known();
            default -> false;
        };
    }

    private static double score(Match match, Plan plan, double[] rarity) {
        double share = share(match, plan, rarity);
        double titled = covered(plan, rarity, match.titleTerms(), match.terms());
        return match.score()
                * StrictMath.pow(UNCOVERED + (1 - UNCOVERED) * share, COVERAGE_POWER)
                * (1 + TITLE * titled);
    }

    /** How much of the query a document has, in its own words or in its twin's. */
    private static double share(Match match, Plan plan, double[] rarity) {
        double own = covered(plan, rarity, match.terms(), match.terms());
        return Math.max(own, twinCoverage(match, plan.twin()));
    }

    private static double covered(
            Plan plan, double[] rarity, Set<String> counted, Set<String> all) {
        double covered = 0;
        double whole = 0;
        for (int i = 0; i < rarity.length; i++) {
            covered += rarity[i] * coverage(plan.concepts().get(i), counted, all);
            whole += rarity[i];
        }
        return covered / whole;
    }

    /**
     * How well the best of a concept's terms covers it.
     *
     * @param counted the terms that count
     * @param all the terms that the document has, of which a synonym of several words needs all
     */
    private static double coverage(Concept concept, Set<String> counted, Set<String> all) {
        double best = 0;
        for (Alternative each : concept.alternatives()) {
            if (counted.contains(each.term())) {
                best = Math.max(best, each.origin().coverage() * wholeness(each.phrase(), all));
            }
        }
        return best;
    }

    private static double wholeness(List<String> phrase, Set<String> all) {
        double share = (double) phrase.stream().filter(all::contains).count() / phrase.size();
        return share * share;
    }

    private static double twinCoverage(Match match, List<Clause> twin) {
        long found = twin.stream().filter(c -> match.twinTerms().contains(c.term())).count();
        return twin.isEmpty() ? 0 : TWIN_COVERAGE * found / twin.size();
    }
}
