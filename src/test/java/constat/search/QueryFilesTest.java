package constat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Diagnostics;
import constat.i18n.Language;
import constat.input.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of graded queries keep their own rules, and the content does not know them. */
class QueryFilesTest {

    private static final List<Document> PAGES =
            new DocumentReader()
                    .read(
                            ContentFolder.read(Path.of("content"), new Diagnostics()),
                            new Diagnostics());

    private record Query(String words, String kind, String half, List<String> judgements) {}

    private static List<Query> queries(String language) throws IOException {
        Path file = Path.of("src/test/resources/search/queries." + language + ".tsv");
        return Files.readAllLines(file).stream().skip(1).map(QueryFilesTest::query).toList();
    }

    private static Query query(String line) {
        String[] cells = line.split("\t", -1);
        assertEquals(4, cells.length, line);
        List<String> judgements = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" "));
        return new Query(cells[0], cells[1], cells[2], judgements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void there_are_at_least_eighty_graded_ones_and_six_of_every_class(String language)
            throws IOException {
        List<Query> queries = queries(language);
        assertTrue(queries.stream().filter(q -> !q.judgements.isEmpty()).count() >= 80);
        Map<String, Long> classes =
                queries.stream().collect(Collectors.groupingBy(Query::kind, Collectors.counting()));
        assertEquals(13, classes.size(), classes::toString);
        assertTrue(classes.values().stream().allMatch(count -> count >= 6), classes::toString);
        assertEquals(queries.size(), queries.stream().map(Query::words).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_other_query_of_a_class_in_code_point_order_is_held_out(String language)
            throws IOException {
        Map<String, List<Query>> classes =
                queries(language).stream().collect(Collectors.groupingBy(Query::kind));
        for (List<Query> some : classes.values()) {
            List<String> words = some.stream().map(Query::words).toList();
            assertEquals(words.stream().sorted().toList(), words);
            for (int i = 0; i < some.size(); i++) {
                assertEquals(i % 2 == 0 ? "tuning" : "held-out", some.get(i).half, words.get(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void only_nonsense_has_no_answer_and_every_other_has_a_best_one(String language)
            throws IOException {
        for (Query query : queries(language)) {
            boolean best = query.judgements.stream().anyMatch(j -> j.endsWith("=3"));
            assertEquals(!query.kind.equals("nonsense"), best, query.words);
            for (String judgement : query.judgements) {
                assertTrue(
                        judgement.matches("([A-Z0-9]+|[a-z]+/[a-z0-9-]+)=[123]"),
                        query.words + ": " + judgement);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_page_asks_a_question_in_the_words_of_a_graded_query(String language)
            throws IOException {
        Set<String> graded = new HashSet<>();
        queries(language).forEach(query -> graded.add(folded(query.words)));
        List<String> copied = new ArrayList<>();
        for (Document page : PAGES) {
            if (page.language().tag().equals(language)) {
                page.matter().questions().stream()
                        .filter(question -> graded.contains(folded(question)))
                        .forEach(question -> copied.add(page.id() + ": " + question));
            }
        }
        for (SynonymGroups.Asked asked :
                ShippedSearch.synonyms().in(Language.of(language)).asked()) {
            asked.words().stream()
                    .filter(question -> graded.contains(folded(question)))
                    .forEach(question -> copied.add(asked.of() + ": " + question));
        }
        assertEquals(List.of(), copied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_of_the_case_says_how_people_ask_for_it(String language) {
        Set<String> silent = Set.of("E404", "PLAN", "RECH");
        List<String> missing =
                PAGES.stream()
                        .filter(page -> page.language().tag().equals(language))
                        .filter(page -> !silent.contains(page.id()))
                        .filter(page -> page.matter().questions().size() < 3)
                        .map(Document::id)
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static String folded(String words) {
        String plain =
                Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        return Stream.of(plain.split("[^a-z0-9%]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
