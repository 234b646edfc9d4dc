package constat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import constat.i18n.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors in {@code tokens.tsv}, on both sides, and what each kind of token is for. */
class AnalyzerTest {

    private static final Path VECTORS = Path.of("src/test/resources/search/tokens.tsv");
    private static final Tables TABLES = Tables.load();

    @TempDir Path folder;

    private record Vector(Language language, String text, String tokens) {}

    private static List<Vector> vectors() throws IOException {
        return Files.readAllLines(VECTORS, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Vector(Language.of(cells[0]), cells[1], cells[2]))
                .toList();
    }

    @Test
    void the_server_reads_every_vector() throws IOException {
        int tokens = 0;
        for (Vector vector : vectors()) {
            List<Token> read = new Analyzer(vector.language(), TABLES).tokens(vector.text());
            assertEquals(vector.tokens(), TokenLine.of(read), vector.text());
            tokens += read.size();
        }
        assertTrue(tokens >= 300, tokens + " tokens are no gate");
    }

    @Test
    void the_browser_reads_every_vector_alike() throws IOException {
        try (BrowserSide side = new BrowserSide(folder)) {
            Value analyzer = side.module("search-analyzer").getMember("Analyzer");
            Value tables = side.parse(TABLES.json().toString());
            for (Vector vector : vectors()) {
                Value own = analyzer.newInstance(vector.language().tag(), tables);
                JsonNode read = side.json(own.invokeMember("tokens", vector.text()));
                assertEquals(vector.tokens(), TokenLine.of(tokens(read)), vector.text());
            }
        }
    }

    private static List<Token> tokens(JsonNode json) {
        List<Token> tokens = new ArrayList<>();
        for (JsonNode each : json) {
            List<String> alternatives = new ArrayList<>();
            each.get("alternatives").forEach(a -> alternatives.add(a.asText()));
            tokens.add(
                    new Token(
                            each.get("surface").asText(),
                            each.get("term").asText(),
                            each.get("start").asInt(),
                            each.get("end").asInt(),
                            each.get("stop").asBoolean(),
                            each.get("number").asBoolean(),
                            alternatives));
        }
        return tokens;
    }

    private static List<String> terms(String language, String text) {
        return new Analyzer(Language.of(language), TABLES)
                .tokens(text).stream().map(Token::term).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fr,fuite,fuitées",
        "fr,fuite,FUITÉS",
        "fr,notifier,notifications",
        "fr,hôpital,l’hôpital",
        "fr,oeuvre,d’œuvre",
        "fr,CNIL,C.N.I.L.",
        "fr,169000,169 000",
        "fr,169000,169.000",
        "fr,169000,'169,000'",
        "fr,169000,169k",
        "fr,15000000,15 millions",
        "fr,15000000,15M",
        "fr,27 octobre 2025,27/10/2025",
        "fr,27 octobre 2025,2025-10-27",
        "fr,journal,journaux",
        "en,leak,leaking",
        "en,patient,patient’s",
        "en,organise,organisation",
        "en,organize,organise",
        "en,15000000,15 million",
        "en,15 october 2025,15/10/2025"
    })
    void two_ways_of_writing_are_one_term(String language, String one, String other) {
        assertEquals(terms(language, one), terms(language, other));
    }

    @Test
    void words_that_say_nothing_count_only_where_nothing_else_stands() {
        Analyzer french = new Analyzer(Language.FR, TABLES);
        assertEquals(
                List.of("fuit"),
                Analyzer.telling(french.tokens("de la fuite")).stream().map(Token::term).toList());
        assertEquals(3, Analyzer.telling(french.tokens("qui est qui")).size());
    }

    /** Language, as written, as read. */
    private static final List<List<String>> NUMBERS =
            List.of(
                    List.of("fr", "quinze millions de patients", "15000000 de patients"),
                    List.of("fr", "cent soixante-neuf mille", "169000"),
                    List.of("fr", "quinze cents médecins", "1500 médecins"),
                    List.of("fr", "mille cinq cents", "1500"),
                    List.of("fr", "vingt et un mille", "21000"),
                    List.of("fr", "quatre-vingt-dix-neuf mille", "99000"),
                    List.of("fr", "deux plaintes", "deux plaintes"),
                    List.of("fr", "des millions de gens", "des millions de gens"),
                    List.of("fr", "169 mille", "169 mille"),
                    List.of("fr", "cent cent", "cent cent"),
                    List.of("en", "one hundred and sixty-nine thousand", "169000"),
                    List.of("en", "fifteen million people", "15000000 people"),
                    List.of("en", "fifteen hundred doctors", "1500 doctors"),
                    List.of("en", "one of them", "one of them"));

    @Test
    void numbers_in_words_become_digits_on_both_sides() {
        try (BrowserSide side = new BrowserSide(folder)) {
            Value digits = side.module("search-numbers").getMember("toDigits");
            for (List<String> each : NUMBERS) {
                Tables.Words words = TABLES.of(Language.of(each.get(0)));
                assertEquals(each.get(2), new NumberWords(words).toDigits(each.get(1)));
                Value tables = side.parse(TABLES.json().get(each.get(0)).toString());
                assertEquals(each.get(2), digits.execute(each.get(1), tables).asString());
            }
        }
    }
}
