package constat.search;

import com.fasterxml.jackson.databind.JsonNode;
import constat.search.IndexedDocument.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Scores documents as lunr 2.3.9 does: BM25 weights in vectors, and the similarity of a query's
 * vector to each. Different on both sides: the rarity of a term counts documents, not fields of
 * documents; and the fields of a document's own language, which lunr would add up as they have the
 * same clauses, are one.
 */
final class LunrIndex {

    private static final double K1 = 1.2;

    /** Lunr rounds weights to three places. */
    private static final double PRECISION = 1000;

    private static final int[] NOWHERE = {};

    private final int documents;
    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * Where a term stands.
     *
     * @param number of the term, in the order of the file
     * @param titles documents that have it in their title
     * @param own documents that have it in their own language
     * @param twin documents that have it in their twin
     */
    private record Entry(int number, int[] titles, Place own, Place twin) {}

    /** Documents, with the term's weight in each. */
    private record Place(int[] documents, double[] weights) {}

    /** A term with the weight that the query gives it. */
    record Clause(String term, double weight) {}

    private record Known(Entry entry, double weight) {}

    LunrIndex(JsonNode file) {
        this.documents = file.get("documents").size();
        int[][] lengths = new int[Field.values().length][];
        for (int f = 0; f < lengths.length; f++) {
            lengths[f] = SearchFile.numbers(file.get("lengths").get(f).asText());
        }
        List<String> terms = SearchFile.words(file.get("terms").asText());
        String[] lines = file.get("postings").asText().split("\n", -1);
        for (int i = 0; i < terms.size(); i++) {
            entries.put(terms.get(i), entry(i, lines[i].split(";", -1), lengths));
        }
    }

    private Entry entry(int number, String[] fields, int[][] lengths) {
        int[][] counts = new int[lengths.length][];
        boolean[] own = new boolean[documents];
        int having = 0;
        for (int f = 0; f < counts.length; f++) {
            counts[f] = SearchFile.posting(f < fields.length ? fields[f] : "");
            for (int i = 0; i < counts[f].length && f != Field.TWIN.ordinal(); i += 2) {
                having += own[counts[f][i]] ? 0 : 1;
                own[counts[f][i]] = true;
            }
        }
        int twins = counts[Field.TWIN.ordinal()].length / 2;
        double rarity = rarity(having == 0 ? twins : having);
        TreeMap<Integer, Double> weights = new TreeMap<>();
        for (Field field : Field.values()) {
            if (field != Field.TWIN) {
                weigh(counts[field.ordinal()], lengths, rarity, field, weights);
            }
        }
        TreeMap<Integer, Double> twin = new TreeMap<>();
        weigh(counts[Field.TWIN.ordinal()], lengths, rarity, Field.TWIN, twin);
        int[] titles = place(titled(counts[Field.TITLE.ordinal()])).documents();
        return new Entry(number, titles, place(weights), place(twin));
    }

    private static Map<Integer, Double> titled(int[] counts) {
        Map<Integer, Double> titled = new TreeMap<>();
        for (int i = 0; i < counts.length; i += 2) {
            titled.put(counts[i], 1.0);
        }
        return titled;
    }

    private static Place place(Map<Integer, Double> weights) {
        return new Place(
                weights.keySet().stream().mapToInt(d -> d).toArray(),
                weights.values().stream().mapToDouble(w -> w).toArray());
    }

    private double rarity(int having) {
        double x = (documents - having + 0.5) / (having + 0.5);
        return StrictMath.log(1 + Math.abs(x));
    }

    private void weigh(
            int[] counts,
            int[][] lengths,
            double rarity,
            Field field,
            Map<Integer, Double> weights) {
        int[] own = lengths[field.ordinal()];
        double average = (double) Arrays.stream(own).sum() / documents;
        for (int i = 0; i < counts.length; i += 2) {
            double count = counts[i + 1];
            double share = 1 - field.b() + field.b() * (own[counts[i]] / average);
            double weight = rarity * ((K1 + 1) * count) / (K1 * share + count) * field.boost();
            weights.merge(counts[i], Math.round(weight * PRECISION) / PRECISION, Double::sum);
        }
    }

    int documents() {
        return documents;
    }

    /** In how many documents a term stands in their own language; 0 if it is not known. */
    int frequency(String term) {
        return having(term).length;
    }

    /** Whether a term stands in some document's twin. */
    boolean knowsTwin(String term) {
        return havingTwin(term).length > 0;
    }

    /** Documents that have a term in their own language, in order. */
    int[] having(String term) {
        Entry entry = entries.get(term);
        return entry == null ? NOWHERE : entry.own().documents();
    }

    /** Documents that have it in their title. */
    int[] titled(String term) {
        Entry entry = entries.get(term);
        return entry == null ? NOWHERE : entry.titles();
    }

    /** Documents that have it in their twin. */
    int[] havingTwin(String term) {
        Entry entry = entries.get(term);
        return entry == null ? NOWHERE : entry.twin().documents();
    }

    /** What each document scores. */
    double[] scores(List<Clause> own, List<Clause> twin) {
        double[] scores = new double[documents];
        add(known(own), Entry::own, scores);
        add(known(twin), Entry::twin, scores);
        return scores;
    }

    private List<Known> known(List<Clause> clauses) {
        List<Known> known = new ArrayList<>();
        for (Clause clause : clauses) {
            Entry entry = entries.get(clause.term());
            if (entry != null) {
                known.add(new Known(entry, clause.weight()));
            }
        }
        known.sort(Comparator.comparingInt(each -> each.entry().number()));
        return known;
    }

    private void add(List<Known> clauses, Function<Entry, Place> field, double[] scores) {
        double[] dots = new double[documents];
        double squares = 0;
        for (Known clause : clauses) {
            squares += clause.weight() * clause.weight();
            Place place = field.apply(clause.entry());
            for (int i = 0; i < place.documents().length; i++) {
                dots[place.documents()[i]] += place.weights()[i] * clause.weight();
            }
        }
        double length = Math.sqrt(squares);
        for (int d = 0; d < documents && length > 0; d++) {
            scores[d] += dots[d] / length;
        }
    }
}
