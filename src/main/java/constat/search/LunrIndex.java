package constat.search;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import constat.search.IndexedDocument.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
     * @param named how many titles have it, and how many documents' headings or phrasings
     */
    private record Entry(int number, Place titles, Place own, Place twin, int named) {}

    /** Documents, with the term's weight in each. */
    private static final class Place {
        private final int[] documents;
        private final double[] weights;

        Place(SortedMap<Integer, Double> weights) {
            this.documents = weights.keySet().stream().mapToInt(d -> d).toArray();
            this.weights = weights.values().stream().mapToDouble(w -> w).toArray();
        }
    }

    /** A term with the weight that the query gives it. */
    record Clause(String term, double weight) {}

    private record Known(Entry entry, double weight) {}

    LunrIndex(JsonNode file) {
        this.documents = file.get("documents").size();
        Iterator<JsonNode> counted = file.get("lengths").elements();
        Map<Field, int[]> lengths = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            lengths.put(field, SearchFile.numbers(counted.next().asText()));
        }
        List<String> terms = SearchFile.words(file.get("terms").asText());
        String[] lines = file.get("postings").asText().split("\n", -1);
        for (int i = 0; i < terms.size(); i++) {
            entries.put(terms.get(i), entry(i, counts(lines[i]), lengths));
        }
    }

    /** Documents and counts in turn, by field; fields at the end of a line may be left out. */
    private static Map<Field, int[]> counts(String line) {
        Iterator<String> written = List.of(line.split(";", -1)).iterator();
        Map<Field, int[]> counts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            counts.put(field, SearchFile.posting(written.hasNext() ? written.next() : ""));
        }
        return counts;
    }

    private Entry entry(int number, Map<Field, int[]> counts, Map<Field, int[]> lengths) {
        double rarity = rarity(having(counts));
        SortedMap<Integer, Double> titles = new TreeMap<>();
        SortedMap<Integer, Double> own = new TreeMap<>();
        SortedMap<Integer, Double> twin = new TreeMap<>();
        counts.forEach(
                (field, counted) -> {
                    int[] length = requireNonNull(lengths.get(field));
                    SortedMap<Integer, Double> weights = weights(field, counted, length, rarity);
                    weights.forEach(
                            (d, w) -> (field == Field.TWIN ? twin : own).merge(d, w, Double::sum));
                    if (field == Field.TITLE) {
                        titles.putAll(weights);
                    }
                });
        int headings = requireNonNull(counts.get(Field.HEADINGS)).length / 2;
        int named = titles.size() + headings;
        return new Entry(number, new Place(titles), new Place(own), new Place(twin), named);
    }

    /** How many documents have a term in their own language; if none has, in their twin. */
    private static int having(Map<Field, int[]> counts) {
        BitSet own = new BitSet();
        BitSet twin = new BitSet();
        counts.forEach(
                (field, counted) -> {
                    for (int i = 0; i < counted.length; i += 2) {
                        (field == Field.TWIN ? twin : own).set(counted[i]);
                    }
                });
        return (own.isEmpty() ? twin : own).cardinality();
    }

    private double rarity(int having) {
        double x = (documents - having + 0.5) / (having + 0.5);
        return StrictMath.log(1 + Math.abs(x));
    }

    private SortedMap<Integer, Double> weights(
            Field field, int[] counts, int[] lengths, double rarity) {
        SortedMap<Integer, Double> weights = new TreeMap<>();
        double average = (double) Arrays.stream(lengths).sum() / documents;
        for (int i = 0; i < counts.length; i += 2) {
            double count = counts[i + 1];
            double share = 1 - field.b() + field.b() * (lengths[counts[i]] / average);
            double weight = rarity * ((K1 + 1) * count) / (K1 * share + count) * field.boost();
            weights.put(counts[i], Math.round(weight * PRECISION) / PRECISION);
        }
        return weights;
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
        return entry == null ? NOWHERE : entry.own().documents;
    }

    /** Documents that have it in their title. */
    int[] titled(String term) {
        Entry entry = entries.get(term);
        return entry == null ? NOWHERE : entry.titles().documents;
    }

    /** Documents that have it in their twin. */
    int[] havingTwin(String term) {
        Entry entry = entries.get(term);
        return entry == null ? NOWHERE : entry.twin().documents;
    }

    /** How many titles, and headings or phrasings, of documents have a term. */
    int named(String term) {
        Entry entry = entries.get(term);
        return entry == null ? 0 : entry.named();
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
            for (int i = 0; i < place.documents.length; i++) {
                dots[place.documents[i]] += place.weights[i] * clause.weight();
            }
        }
        double length = Math.sqrt(squares);
        for (int d = 0; d < documents && length > 0; d++) {
            scores[d] += dots[d] / length;
        }
    }
}
