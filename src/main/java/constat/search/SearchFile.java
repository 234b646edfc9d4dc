package constat.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import constat.i18n.Language;
import constat.search.IndexedDocument.Field;
import constat.search.IndexedDocument.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The index file of one language: postings, words, texts, synonyms and tables in one JSON object.
 *
 * <p>Terms and words are sorted and front-coded: a base-36 digit says how many characters are those
 * of the line before. A term's line in {@code postings} has its fields between {@code ;}, in each
 * the documents as base-36 distances, followed by {@code .} and the count if it is not 1. Weights
 * are not stored: they follow from the counts.
 */
public final class SearchFile {

    static final int FORMAT = 1;
    static final String LUNR = "2.3.9";

    private static final int RADIX = 36;
    private static final int MOST_SHARED = RADIX - 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchFile() {}

    /** The file of these documents; the same documents give the same bytes. */
    public static byte[] write(
            Language language, List<IndexedDocument> documents, SynonymGroups synonyms) {
        return write(language, documents, Inverted.of(language, documents), synonyms);
    }

    /** The file of the documents of one language of a site. */
    public static byte[] write(Language language, IndexedSite site, SynonymGroups synonyms) {
        return write(language, site.in(language), site.inverted(language), synonyms);
    }

    private static byte[] write(
            Language language,
            List<IndexedDocument> documents,
            Inverted inverted,
            SynonymGroups synonyms) {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT).put("lunr", LUNR).put("language", language.tag());
        ArrayNode lengths = file.putArray("lengths");
        for (Field field : Field.values()) {
            lengths.add(joined(inverted.lengths(field)));
        }
        file.put("terms", frontCoded(inverted.postings().keySet()));
        file.put("postings", postings(inverted));
        file.put("words", frontCoded(inverted.surfaces()));
        ArrayNode texts = file.putArray("documents");
        documents.forEach(document -> texts.add(document(document)));
        synonyms(file, synonyms);
        file.set("tables", Tables.load().json());
        return bytes(file);
    }

    private static byte[] bytes(ObjectNode file) {
        try {
            return (JSON.writeValueAsString(file) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static String joined(List<Integer> numbers) {
        return String.join(" ", numbers.stream().map(n -> Integer.toString(n, RADIX)).toList());
    }

    private static String frontCoded(Iterable<String> sorted) {
        StringBuilder out = new StringBuilder();
        String last = "";
        for (String word : sorted) {
            int shared = shared(last, word);
            out.append(out.isEmpty() ? "" : "\n")
                    .append(Integer.toString(shared, RADIX))
                    .append(word.substring(shared));
            last = word;
        }
        return out.toString();
    }

    private static int shared(String last, String word) {
        int most = Math.min(MOST_SHARED, Math.min(last.length(), word.length()));
        int shared = 0;
        while (shared < most && last.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static String postings(Inverted inverted) {
        StringBuilder out = new StringBuilder();
        for (Map<Field, Map<Integer, Integer>> term : inverted.postings().values()) {
            List<String> fields = new ArrayList<>();
            for (Field field : Field.values()) {
                fields.add(posting(term.getOrDefault(field, Map.of())));
            }
            out.append(out.isEmpty() ? "" : "\n")
                    .append(String.join(";", fields).replaceFirst(";+$", ""));
        }
        return out.toString();
    }

    private static String posting(Map<Integer, Integer> counts) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            out.append(out.isEmpty() ? "" : " ");
            out.append(Integer.toString(entry.getKey() - next, RADIX));
            if (entry.getValue() > 1) {
                out.append('.').append(Integer.toString(entry.getValue(), RADIX));
            }
            next = entry.getKey() + 1;
        }
        return out.toString();
    }

    private static ArrayNode document(IndexedDocument document) {
        ArrayNode node = JSON.createArrayNode();
        node.add(document.kind().number())
                .add(document.address())
                .add(document.title())
                .add(document.summary())
                .add(document.value())
                .add(document.answer());
        ArrayNode sections = node.addArray();
        for (Section section : document.sections()) {
            sections.addArray().add(section.anchor()).add(section.heading()).add(section.text());
        }
        ArrayNode phrases = node.addArray();
        document.questions().forEach(phrases::add);
        document.names().forEach(phrases::add);
        return node;
    }

    private static void synonyms(ObjectNode file, SynonymGroups synonyms) {
        ArrayNode groups = file.putArray("groups");
        synonyms.groups().forEach(group -> phrases(groups.addArray(), group.phrases()));
        ArrayNode help = file.putArray("help");
        for (SynonymGroups.Help each : synonyms.help()) {
            ObjectNode node = help.addObject().put("situation", each.situation());
            phrases(node.putArray("words"), each.phrases());
        }
    }

    private static void phrases(ArrayNode node, List<SynonymGroups.Phrase> phrases) {
        phrases.forEach(phrase -> node.add(phrase.words()));
    }

    /**
     * The parts of a file.
     *
     * @throws IllegalArgumentException if it is no index file of this format
     */
    static JsonNode read(byte[] file) {
        try {
            JsonNode json = JSON.readTree(file);
            if (json.path("format").asInt() != FORMAT) {
                throw new IllegalArgumentException("no index file of format " + FORMAT);
            }
            return json;
        } catch (IOException e) {
            throw new IllegalArgumentException("no index file", e);
        }
    }

    /** The words of a front-coded list, in order. */
    static List<String> words(String frontCoded) {
        List<String> words = new ArrayList<>();
        String last = "";
        for (String line : frontCoded.split("\n", -1)) {
            if (!line.isEmpty()) {
                int shared = Character.digit(line.charAt(0), RADIX);
                last = last.substring(0, shared) + line.substring(1);
                words.add(last);
            }
        }
        return words;
    }

    /** Base-36 numbers between spaces. */
    static int[] numbers(String spaced) {
        return spaced.isEmpty()
                ? new int[0]
                : Arrays.stream(spaced.split(" ", -1))
                        .mapToInt(n -> Integer.parseInt(n, RADIX))
                        .toArray();
    }

    /** Documents and counts of one field of a term's line, in turn. */
    static int[] posting(String field) {
        if (field.isEmpty()) {
            return new int[0];
        }
        String[] entries = field.split(" ", -1);
        int[] posting = new int[2 * entries.length];
        int next = 0;
        for (int i = 0; i < entries.length; i++) {
            String[] parts = entries[i].split("\\.", -1);
            posting[2 * i] = next + Integer.parseInt(parts[0], RADIX);
            posting[2 * i + 1] = parts.length < 2 ? 1 : Integer.parseInt(parts[1], RADIX);
            next = posting[2 * i] + 1;
        }
        return posting;
    }
}
