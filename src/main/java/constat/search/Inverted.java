package constat.search;

import constat.i18n.Language;
import constat.search.IndexedDocument.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
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
            analyzers.put(each, new Analyzer(each, tables));
        }
        for (Field field : Field.values()) {
            lengths.put(field, new ArrayList<>());
        }
    }

    static Inverted of(Language language, List<IndexedDocument> documents) {
        return of(language, documents, ReadTexts.none());
    }

    static Inverted of(Language language, List<IndexedDocument> documents, ReadTexts texts) {
        Inverted inverted = new Inverted(language, Tables.load());
        documents.forEach(document -> inverted.add(document, texts));
        return inverted;
    }

    private void add(IndexedDocument document, ReadTexts texts) {
        for (Field field : Field.values()) {
            lengths.getOrDefault(field, List.of()).add(add(document, field, texts));
        }
    }

    private int add(IndexedDocument document, Field field, ReadTexts texts) {
        int number = lengths.getOrDefault(field, List.of()).size();
        Language read = field.language(language);
        Analyzer analyzer = Objects.requireNonNull(analyzers.get(read));
        int length = 0;
        for (String text : document.texts(field).toList()) {
            ReadTexts.Words words = texts.of(read, text, analyzer);
            words.terms().forEach(term -> count(term, field, number));
            if (field != Field.TWIN) {
                surfaces.addAll(words.surfaces());
            }
            length += words.terms().size();
        }
        return length;
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
    SortedSet<String> surfaces() {
        return surfaces;
    }
}
