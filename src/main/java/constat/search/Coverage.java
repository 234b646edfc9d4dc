package constat.search;

import constat.search.Concept.Alternative;
import constat.search.Concept.Origin;
import constat.search.LunrIndex.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How much of one query documents and phrases have: a rare word counts more. */
final class Coverage {

    private static final double TWIN = 0.9;

    /** If this share of titles, headings and phrasings has a word, it is a subject of the site. */
    private static final double SUBJECT = 0.01;

    private final LunrIndex index;
    private final Plan plan;
    private final double[] rarity;
    private final double whole;

    Coverage(LunrIndex index, Plan plan) {
        this.index = index;
        this.plan = plan;
        this.rarity = plan.concepts().stream().mapToDouble(this::rarity).toArray();
        double sum = 0;
        for (double each : rarity) {
            sum += each;
        }
        this.whole = sum;
    }

    private double rarity(Concept concept) {
        int most =
                concept.alternatives().stream()
                        .filter(each -> isTheWord(each, concept))
                        .mapToInt(each -> index.frequency(each.term()))
                        .max()
                        .orElse(0);
        return StrictMath.log(2 + (double) index.documents() / (most + 1));
    }

    /**
     * Whether the query has a word that some pages are about. What has none is most likely no
     * question to this site.
     */
    boolean isAboutSomething() {
        boolean one = plan.concepts().size() == 1;
        return plan.concepts().stream()
                .anyMatch(
                        concept ->
                                concept.foreign()
                                        || concept.alternatives().stream()
                                                .filter(a -> one || a.origin() != Origin.PREFIX)
                                                .anyMatch(a -> isSubject(a.term())));
    }

    private static boolean isTheWord(Alternative each, Concept concept) {
        return switch (each.origin()) {
            case EXACT -> true;
            case NEAR, PREFIX -> !concept.known();
            default -> false;
        };
    }

    /** What all words of the query count. */
    double whole() {
        return whole;
    }

    private boolean isSubject(String term) {
        return index.named(term) > SUBJECT * index.documents();
    }

    /** The share of the query that each document has, in its own words or in its twin's. */
    double[] shares() {
        double[] shares = covered(index::having);
        List<Clause> twin = plan.twin();
        double[] found = new double[shares.length];
        for (Clause clause : twin) {
            for (int document : index.havingTwin(clause.term())) {
                found[document]++;
            }
        }
        for (int d = 0; d < shares.length && !twin.isEmpty(); d++) {
            shares[d] = Math.max(shares[d], TWIN * found[d] / twin.size());
        }
        return shares;
    }

    /** The share of it that each title has. */
    double[] titled() {
        return covered(index::titled);
    }

    private double[] covered(Function<String, int[]> having) {
        double[] covered = new double[index.documents()];
        for (int i = 0; i < rarity.length; i++) {
            double[] best = best(plan.concepts().get(i), having);
            for (int d = 0; d < covered.length; d++) {
                covered[d] += rarity[i] * best[d];
            }
        }
        return Arrays.stream(covered).map(sum -> sum / whole).toArray();
    }

    /** How well the best of a concept's terms covers it in each document. */
    private double[] best(Concept concept, Function<String, int[]> having) {
        double[] best = new double[index.documents()];
        for (Alternative each : concept.alternatives()) {
            double[] shares = each.phrase().size() > 1 ? shares(each.phrase()) : null;
            for (int document : having.apply(each.term())) {
                double share = shares == null ? 1 : shares[document];
                best[document] = Math.max(best[document], each.origin().coverage() * share * share);
            }
        }
        return best;
    }

    /** The share of a synonym of several words that each document has: it needs all. */
    private double[] shares(List<String> phrase) {
        double[] counts = new double[index.documents()];
        for (String term : phrase) {
            for (int document : index.having(term)) {
                counts[document]++;
            }
        }
        return Arrays.stream(counts).map(count -> count / phrase.size()).toArray();
    }

    /** How much of the query some terms cover, at most {@link #whole}. */
    double of(Set<String> terms) {
        double covered = 0;
        for (int i = 0; i < rarity.length; i++) {
            double best = 0;
            for (Alternative each : plan.concepts().get(i).alternatives()) {
                if (terms.contains(each.term())) {
                    best = Math.max(best, each.origin().coverage() * wholeness(each, terms));
                }
            }
            covered += rarity[i] * best;
        }
        return covered;
    }

    private static double wholeness(Alternative each, Set<String> terms) {
        double found = each.phrase().stream().filter(terms::contains).count();
        double share = found / each.phrase().size();
        return share * share;
    }
}
