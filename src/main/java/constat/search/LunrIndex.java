package constat.search;

import com.fasterxml.jackson.databind.JsonNode;
import constat.search.IndexedDocument.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores documents as lunr 2.3.9 does: BM25 weights in one vector for each field and document, and
 * the similarity of a query's vector to each. The one difference, on both sides: the rarity of a
 * term counts documents, not fields of documents.
 */
final class LunrIndex {

    private static final double K1 = 1.2;

    /** Lunr rounds weights to three places. */
    private static final double PRECISION = 1000;

    private final int documents;
    private final Map<String, Posting> postings = new HashMap<>();

    /**
     * Where a term stands.
     *
     * @param number of the term, in the order of the file
     * @param own documents that have it in their own language
     * @param entries by field: documents in order, with the term's weight in each
     */
    private record Posting(int number, int own, List<Entries> entries) {}

    private record Entries(int[] documents, double[] weights) {}

    /** A term with the weight that the query gives it. */
    record Clause(String term, double weight) {}

    /**
     * A document that has some term of the query.
     *
     * @param terms of the query's own clauses that it has anywhere but in its twin
     * @param titleTerms those that its title has
     * @param twinTerms terms of the twin's clauses that its twin has
     */
    record Match(
            int document,
            double score,
            Set<String> terms,
            Set<String> titleTerms,
            Set<String> twinTerms) {}

    LunrIndex(JsonNode file) {
        this.documents = file.get("documents").size();
        int[][] lengths = new int[Field.values().length][];
        for (int f = 0; f < lengths.length; f++) {
            lengths[f] = SearchFile.numbers(file.get("lengths").get(f).asText());
        }
        List<String> terms = SearchFile.words(file.get("terms").asText());
        String[] lines = file.get("postings").asText().split("\n", -1);
        for (int i = 0; i < terms.size(); i++) {
            postings.put(terms.get(i), posting(i, lines[i].split(";", -1), lengths));
        }
    }

    private Posting posting(int number, String[] fields, int[][] lengths) {
        int[][] counts = new int[lengths.length][];
        Set<Integer> own = new HashSet<>();
        for (int f = 0; f < counts.length; f++) {
            counts[f] = SearchFile.posting(f < fields.length ? fields[f] : "");
            for (int i = 0; i < counts[f].length && f != Field.TWIN.ordinal(); i += 2) {
                own.add(counts[f][i]);
            }
        }
        int twins = counts[Field.TWIN.ordinal()].length / 2;
        double rarity = rarity(own.isEmpty() ? twins : own.size());
        Entries[] entries = new Entries[counts.length];
        for (int f = 0; f < counts.length; f++) {
            entries[f] = entries(counts[f], lengths[f], rarity, Field.values()[f]);
        }
        return new Posting(number, own.size(), List.of(entries));
    }

    private double rarity(int having) {
        double x = (documents - having + 0.5) / (having + 0.5);
        return StrictMath.log(1 + Math.abs(x));
    }

    private Entries entries(int[] counts, int[] lengths, double rarity, Field field) {
        double average = 0;
        for (int length : lengths) {
            average += length;
        }
        average /= documents;
        int[] having = new int[counts.length / 2];
        double[] weights = new double[having.length];
        for (int i = 0; i < having.length; i++) {
            having[i] = counts[2 * i];
            double count = counts[2 * i + 1];
            double share = 1 - field.b() + field.b() * (lengths[having[i]] / average);
            double weight = rarity * ((K1 + 1) * count) / (K1 * share + count) * field.boost();
            weights[i] = Math.round(weight * PRECISION) / PRECISION;
        }
        return new Entries(having, weights);
    }

    int documents() {
        return documents;
    }

    /** In how many documents a term stands in their own language; 0 if it is not known. */
    int frequency(String term) {
        Posting posting = postings.get(term);
        return posting == null ? 0 : posting.own();
    }

    /** Whether a term stands in some document's twin. */
    boolean knowsTwin(String term) {
        Posting posting = postings.get(term);
        return posting != null
                && posting.entries().get(Field.TWIN.ordinal()).documents().length > 0;
    }

    /** All documents that have a term of the clauses, in the order of the file. */
    List<Match> matches(List<Clause> own, List<Clause> twin) {
        Tally tally = new Tally();
        for (Field field : Field.values()) {
            tally.add(field, field == Field.TWIN ? twin : own);
        }
        return tally.matches();
    }

    /** Adds up what each document scores. */
    private final class Tally {
        private final TreeMap<Integer, Double> scores = new TreeMap<>();
        private final Map<Integer, Match> found = new HashMap<>();

        void add(Field field, List<Clause> clauses) {
            TreeMap<Integer, Clause> vector = new TreeMap<>();
            double squares = 0;
            for (Clause clause : clauses) {
                Posting posting = postings.get(clause.term());
                if (posting != null) {
                    vector.put(posting.number(), clause);
                }
            }
            for (Clause clause : vector.values()) {
                squares += clause.weight() * clause.weight();
            }
            Map<Integer, Double> dots = new TreeMap<>();
            for (Clause clause : vector.values()) {
                add(field, clause, dots);
            }
            double length = Math.sqrt(squares);
            dots.forEach((d, dot) -> scores.merge(d, dot / length, Double::sum));
        }

        private void add(Field field, Clause clause, Map<Integer, Double> dots) {
            Posting posting = postings.get(clause.term());
            if (posting == null) {
                return;
            }
            Entries entries = posting.entries().get(field.ordinal());
            for (int i = 0; i < entries.documents().length; i++) {
                int document = entries.documents()[i];
                dots.merge(document, entries.weights()[i] * clause.weight(), Double::sum);
                note(document, field, clause.term());
            }
        }

        private void note(int document, Field field, String term) {
            Match match = found.computeIfAbsent(document, Tally::empty);
            if (field == Field.TWIN) {
                match.twinTerms().add(term);
                return;
            }
            match.terms().add(term);
            if (field == Field.TITLE) {
                match.titleTerms().add(term);
            }
        }

        private static Match empty(int document) {
            return new Match(document, 0, new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        List<Match> matches() {
            return scores.entrySet().stream()
                    .map(
                            entry ->
                                    scored(
                                            found.getOrDefault(
                                                    entry.getKey(), empty(entry.getKey())),
                                            entry.getValue()))
                    .toList();
        }

        private static Match scored(Match match, double score) {
            return new Match(
                    match.document(), score, match.terms(), match.titleTerms(), match.twinTerms());
        }
    }
}
