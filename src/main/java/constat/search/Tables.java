package constat.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the analysis knows of each language: the file {@code search/tables.json}. It travels inside
 * the index file, so that browsers use the same tables. All words in it are folded.
 */
final class Tables {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode json;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Map<String, Integer> units;

    /**
     * The tables of one language.
     *
     * @param stop words that say nothing on their own
     * @param months in the order of the year
     * @param suffixes letters right behind a number → the word they stand for, "" for none
     * @param numbers words below a thousand → their value
     * @param joiner the word between number words
     * @param scales words for powers of ten → how many zeros
     * @param scaleWords the number of zeros → the word
     * @param asks words that ask for a number
     * @param defines words that ask what something means
     * @param elisions what stands before an apostrophe and is no word
     * @param irregular words → the form that is stemmed instead
     * @param endings pairs of an ending and what takes its place, the longest first
     */
    record Words(
            Set<String> stop,
            List<String> months,
            Map<String, String> suffixes,
            Map<String, Integer> numbers,
            String joiner,
            Map<String, Integer> scales,
            Map<Integer, String> scaleWords,
            Set<String> asks,
            Set<String> defines,
            List<String> elisions,
            Map<String, String> irregular,
            List<Ending> endings) {}

    /** An ending and what takes its place. */
    record Ending(String ending, String replacement) {}

    private Tables(JsonNode json) {
        this.json = json;
        this.units = integers(json.get("units"));
        for (Language language : Language.values()) {
            words.put(language, words(json.get(language.tag())));
        }
    }

    /** The tables of the class path. */
    static Tables load() {
        try (InputStream in = Tables.class.getResourceAsStream("/search/tables.json")) {
            if (in == null) {
                throw new IllegalStateException("no search/tables.json");
            }
            return new Tables(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading search/tables.json", e);
        }
    }

    /** The tables inside an index file. */
    static Tables of(JsonNode json) {
        return new Tables(json);
    }

    JsonNode json() {
        return json;
    }

    Words of(Language language) {
        Words found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("no tables for " + language);
        }
        return found;
    }

    /** How many zeros a unit behind digits stands for. */
    Map<String, Integer> units() {
        return units;
    }

    private static Words words(JsonNode all) {
        Map<Integer, String> scaleWords = new LinkedHashMap<>();
        strings(all.get("scaleWords")).forEach((k, v) -> scaleWords.put(Integer.valueOf(k), v));
        List<String> elisions = new ArrayList<>();
        all.get("elisions").forEach(elision -> elisions.add(elision.asText()));
        List<Ending> endings = new ArrayList<>();
        all.get("endings")
                .forEach(e -> endings.add(new Ending(e.get(0).asText(), e.get(1).asText())));
        return new Words(
                Set.of(spaced(all, "stop")),
                List.of(spaced(all, "months")),
                strings(all.get("suffixes")),
                integers(all.get("numbers")),
                all.get("joiner").asText(),
                integers(all.get("scales")),
                Collections.unmodifiableMap(scaleWords),
                Set.of(spaced(all, "asks")),
                Set.of(spaced(all, "defines")),
                List.copyOf(elisions),
                strings(all.get("irregular")),
                List.copyOf(endings));
    }

    private static String[] spaced(JsonNode all, String key) {
        return all.get(key).asText().split(" ", -1);
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, Integer> integers(JsonNode object) {
        Map<String, Integer> map = new LinkedHashMap<>();
        object.properties().forEach(e -> map.put(e.getKey(), e.getValue().asInt()));
        return Collections.unmodifiableMap(map);
    }
}
