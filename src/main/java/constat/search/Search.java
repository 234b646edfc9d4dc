package constat.search;

import com.fasterxml.jackson.databind.JsonNode;
import constat.i18n.Language;
import constat.search.Ranker.Ranked;
import constat.search.Results.Correction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Search in one language, read from the same file that browsers load; answers as they do, in the
 * same order. Immutable.
 */
public final class Search {

    static final int MOST_CHARACTERS = 200;

    /** A figure answers above all others only if it is among these hits. */
    private static final int FIGURE_AMONG = 5;

    private static final int MOST_NEAR = 3;
    private static final int NEAR_EDITS = 3;
    private static final int SHORTEST_NEAR = 4;

    private final Planner planner;
    private final Ranker ranker;
    private final WordList words;
    private final Synonyms synonyms;
    private final List<StoredDocument> documents = new ArrayList<>();

    /** How words that the site does not know are taken. */
    public enum Reading {
        /** As the nearest words that it knows. */
        CORRECTED,
        /** As they are written. */
        AS_WRITTEN
    }

    private Search(JsonNode file) {
        Language language = Language.of(file.get("language").asText());
        Tables tables = Tables.of(file.get("tables"));
        Analyzer own = new Analyzer(language, tables);
        Analyzer other = new Analyzer(language.other(), tables);
        LunrIndex index = new LunrIndex(file);
        this.words =
                new WordList(SearchFile.words(file.get("words").asText()), own, index::frequency);
        this.synonyms = new Synonyms(file, own);
        this.planner =
                new Planner(
                        new Planner.Parts(index, words, synonyms, own, other, tables, language));
        this.ranker = new Ranker(index, documents::get);
        file.get("documents").forEach(d -> documents.add(StoredDocument.of(d, own)));
    }

    /**
     * The search of an index file, as {@link SearchFile} writes it.
     *
     * @throws IllegalArgumentException if it is no index file of this format
     */
    public static Search read(byte[] file) {
        return new Search(SearchFile.read(file));
    }

    /**
     * Answers any text whatever: only its first 200 characters and 12 words count, and none is an
     * operator.
     */
    public Results query(String text, Reading reading) {
        String query = cut(text);
        Plan plan = planner.plan(query, reading);
        List<Ranked> ranked = ranker.rank(plan);
        Map<String, Passage.Wanted> wanted = wanted(plan);
        List<Hit> hits =
                ranked.stream()
                        .map(each -> documents.get(each.document()).hit(wanted, each.score()))
                        .toList();
        return new Results(
                query,
                hits,
                corrections(plan, ranked),
                hits.isEmpty() ? near(plan) : List.of(),
                figure(plan, ranked, hits),
                synonyms.situations(plan.read()));
    }

    public Results query(String text) {
        return query(text, Reading.CORRECTED);
    }

    /** Without control characters and what is too much; half a character is none. */
    private static String cut(String text) {
        int end = Math.min(text.length(), MOST_CHARACTERS);
        boolean half = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end)
                .replaceAll("[\\x00-\\x20]+", " ")
                .replaceAll("^ | $", "");
    }

    private static Map<String, Passage.Wanted> wanted(Plan plan) {
        Map<String, Passage.Wanted> wanted = new HashMap<>();
        for (int i = 0; i < plan.concepts().size(); i++) {
            for (Concept.Alternative each : plan.concepts().get(i).alternatives()) {
                wanted.putIfAbsent(each.term(), new Passage.Wanted(i, each.weight()));
            }
        }
        return wanted;
    }

    private List<Correction> corrections(Plan plan, List<Ranked> ranked) {
        List<Correction> corrections = new ArrayList<>();
        for (Concept concept : plan.concepts()) {
            WordList.Near near = concept.correction();
            if (near != null) {
                corrections.add(new Correction(concept.surface(), spelling(near.word(), ranked)));
            }
        }
        return corrections;
    }

    /** A folded word as the best hit that has it spells it. */
    private String spelling(String surface, List<Ranked> ranked) {
        return ranked.stream()
                .map(each -> documents.get(each.document()).spelling(surface))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(surface);
    }

    /** Words of the site that resemble those that nothing was found for. */
    private List<String> near(Plan plan) {
        List<Ranked> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            all.add(new Ranked(i, 0));
        }
        return plan.concepts().stream()
                .map(Concept::surface)
                .filter(word -> word.length() >= SHORTEST_NEAR)
                .flatMap(word -> words.near(word, Math.min(NEAR_EDITS, word.length() / 2)).stream())
                .map(WordList.Near::word)
                .distinct()
                .limit(MOST_NEAR)
                .map(word -> spelling(word, all))
                .toList();
    }

    /** The best figure, if a number is asked for, in words or by itself. */
    private @Nullable Hit figure(Plan plan, List<Ranked> ranked, List<Hit> hits) {
        for (int i = 0; i < Math.min(FIGURE_AMONG, ranked.size()); i++) {
            StoredDocument document = documents.get(ranked.get(i).document());
            boolean figure = document.kind() == HitKind.FIGURE && document.value() != null;
            boolean named =
                    plan.concepts().stream()
                            .filter(concept -> concept.token().number())
                            .anyMatch(concept -> document.answersWith(concept.token().term()));
            if (figure && (named || plan.asksNumber())) {
                return hits.get(i);
            }
        }
        return null;
    }
}
