package constat.search;

import constat.i18n.Language;
import constat.search.IndexedDocument.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Documents turned round: for each term, where and how often it stands. Built once, then written.
 */
final class Inverted {

    private final Map<Language, Analyzer> analyzers = new EnumMap<>(Language.class);
    private final Language language;
    private final Map<String, Map<Field, Map<Integer, Integer>>> postings = new TreeMap<>();
    private final Map<Field, List<Integer>> lengths = new EnumMap<>(Field.class);
    private final TreeSet<String> surfaces = new TreeSet<>();

    private Inverted(Language language, Tables tables) {
        this.language = language;
        for (Language each : Language.values()) {
            analyzers.put(each, Analyzer.ofSite(each, tables));
        }
        for (Field field : Field.values()) {
            lengths.put(field, new ArrayList<>());
        }
    }

    static Inverted of(Language language, List<IndexedDocument> documents) {
        Inverted inverted = new Inverted(language, Tables.load());
        documents.forEach(inverted::add);
        return inverted;
    }

    private void add(IndexedDocument document) {
        for (Field field : Field.values()) {
            lengths.getOrDefault(field, List.of()).add(add(document, field));
        }
    }

    private int add(IndexedDocument document, Field field) {
        int number = lengths.getOrDefault(field, List.of()).size();
        Analyzer analyzer = analyzers.get(field.language(language));
        if (analyzer == null) {
            throw new IllegalStateException("no analyzer for " + field);
        }
        int length = 0;
        for (String text : document.texts(field).toList()) {
            for (Token token : Analyzer.telling(analyzer.tokens(text))) {
                length += count(token, field, number);
            }
        }
        return length;
    }

    private int count(Token token, Field field, int document) {
        if (field != Field.TWIN) {
            surfaces.add(token.surface());
            surfaces.addAll(token.alternatives());
        }
        count(token.term(), field, document);
        token.alternatives().forEach(term -> count(term, field, document));
        return 1 + token.alternatives().size();
    }

    private void count(String term, Field field, int document) {
        postings.computeIfAbsent(term, t -> new EnumMap<>(Field.class))
                .computeIfAbsent(field, f -> new TreeMap<>())
                .merge(document, 1, Integer::sum);
    }

    /** Term → field → document → how often, terms and documents in order. */
    Map<String, Map<Field, Map<Integer, Integer>>> postings() {
        return postings;
    }

    /** Tokens of each document in a field. */
    List<Integer> lengths(Field field) {
        return List.copyOf(lengths.getOrDefault(field, List.of()));
    }

    /** Every word of this language as it is written, folded, in order. */
    TreeSet<String> surfaces() {
        return surfaces;
    }
}
