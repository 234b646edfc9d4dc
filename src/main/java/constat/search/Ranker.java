package constat.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Puts matches in order: by lunr's score, by how much of the query a document covers, since one
 * rare word should not beat all of the common ones, and by how nearly the query is one of the
 * phrasings that editors noted for the document.
 */
final class Ranker {

    /** Lunr is asked about so many documents: those with the most of the query. */
    private static final int ASKED = 60;

    private static final double UNCOVERED = 0.15;

    /** Who finds less of what was asked has found something else. */
    private static final double LEAST_COVERAGE = 0.4;

    private static final int COVERAGE_POWER = 2;
    private static final double TITLE = 0.2;
    private static final double PHRASE = 12;

    /** The same of a query about nothing that the site is about. */
    private static final double LEAST_OF_STRANGE = 0.75;

    /** What a term gains if it is asked what something means. */
    private static final double MEANING = 2.3;

    /** A stop word says this much of what another word says. */
    private static final double ASIDE = 0.7;

    /** Only these are held against phrases, which costs the most. */
    private static final int PHRASED = 60;

    /** Hits below this share of the best score are not shown. */
    private static final double LEAST_SHARE = 0.003;

    /** Scores that differ by less are equal, so that both sides agree on the order. */
    private static final double PRECISION = 1e6;

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::document);

    private final LunrIndex index;
    private final IntFunction<StoredDocument> documents;

    /** A document and its final score. */
    record Ranked(int document, double score) {}

    Ranker(LunrIndex index, IntFunction<StoredDocument> documents) {
        this.index = index;
        this.documents = documents;
    }

    List<Ranked> rank(Plan plan) {
        if (plan.concepts().isEmpty()) {
            return List.of();
        }
        Coverage coverage = new Coverage(index, plan);
        double[] worths = worths(coverage);
        double least = least(worths);
        double[] scores = index.scores(plan.own(), plan.twin());
        List<Ranked> phrased =
                IntStream.range(0, worths.length)
                        .filter(d -> worths[d] > 0 && worths[d] >= least)
                        .mapToObj(d -> new Ranked(d, round(scores[d] * worths[d])))
                        .sorted(BEST_FIRST)
                        .limit(PHRASED)
                        .map(each -> phrased(each, plan, coverage))
                        .sorted(BEST_FIRST)
                        .toList();
        return phrased.stream()
                .filter(each -> each.score() >= phrased.get(0).score() * LEAST_SHARE)
                .toList();
    }

    /**
     * What it is worth that each document has so much of the query, and in its title; 0 if it has
     * too little.
     */
    private static double[] worths(Coverage coverage) {
        double[] shares = coverage.shares();
        double[] titled = coverage.titled();
        double least = coverage.isAboutSomething() ? LEAST_COVERAGE : LEAST_OF_STRANGE;
        double[] worths = new double[shares.length];
        for (int d = 0; d < worths.length; d++) {
            double share = UNCOVERED + (1 - UNCOVERED) * shares[d];
            double worth = StrictMath.pow(share, COVERAGE_POWER) * (1 + TITLE * titled[d]);
            worths[d] = shares[d] < least ? 0 : round(worth);
        }
        return worths;
    }

    /** What the last document has that lunr is asked about; who has as much is asked about too. */
    private static double least(double[] worths) {
        double[] sorted = Arrays.stream(worths).filter(worth -> worth > 0).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length - ASKED)];
    }

    private Ranked phrased(Ranked ranked, Plan plan, Coverage coverage) {
        StoredDocument document = documents.apply(ranked.document());
        double best = 0;
        for (Phrasing phrase : document.phrases()) {
            best = Math.max(best, phrase.weight() * likeness(phrase, plan, coverage));
        }
        boolean meant = document.kind() == HitKind.TERM && plan.asksMeaning();
        double worth = document.kind().worth() * (meant ? MEANING : 1);
        return new Ranked(ranked.document(), round(ranked.score() * worth * (1 + PHRASE * best)));
    }

    /** 1 if the query says the same as a phrase, less if either says more. */
    private static double likeness(Phrasing phrase, Plan plan, Coverage coverage) {
        long asked = phrase.terms().stream().filter(plan.terms()::contains).count();
        if (asked == 0) {
            return 0;
        }
        double common = ASIDE * plan.asides().stream().filter(phrase.asides()::contains).count();
        double share =
                (coverage.of(phrase.terms()) + common)
                        / (coverage.whole() + ASIDE * plan.asides().size());
        return share
                * share
                * (asked + common)
                / (phrase.terms().size() + ASIDE * phrase.asides().size());
    }

    private static double round(double score) {
        return Math.round(score * PRECISION) / PRECISION;
    }
}
