package constat.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticSentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]");
    private static final Set<String> FRAME =
            Set.of("error", "warning", "note", "summary", "did-you-mean");

    private final Properties french = properties("fr");
    private final Properties english = properties("en");

    @Test
    void every_code_has_a_sentence_in_both_languages() {
        List<String> missing = new ArrayList<>();
        for (Code code : Code.values()) {
            if (!french.containsKey(code.id()) || !english.containsKey(code.id())) {
                missing.add(code.id());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void every_sentence_belongs_to_a_code() {
        Set<String> known = new TreeSet<>(FRAME);
        for (Code code : Code.values()) {
            known.add(code.id());
            known.add(code.id() + ".hint");
        }
        Set<String> stray = new TreeSet<>(english.stringPropertyNames());
        stray.removeAll(known);
        assertEquals(Set.of(), stray);
    }

    @Test
    void both_languages_have_the_same_keys_and_placeholders() {
        assertEquals(
                new TreeSet<>(english.stringPropertyNames()),
                new TreeSet<>(french.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(
                    placeholders(english.getProperty(key)),
                    placeholders(french.getProperty(key)),
                    key);
        }
    }

    @Test
    void no_apostrophe_is_straight() {
        for (Properties all : List.of(french, english)) {
            for (String key : all.stringPropertyNames()) {
                String bare = all.getProperty(key).replaceAll("'[{}]+'", "");
                assertEquals(-1, bare.indexOf('\''), key + ": " + bare);
            }
        }
    }

    @Test
    void every_sentence_is_a_message_and_ends_without_a_full_stop() {
        for (Properties all : List.of(french, english)) {
            for (String key : all.stringPropertyNames()) {
                String said = MessageFormat.format(all.getProperty(key), 1, 2, 3, 4);
                assertEquals(-1, said.indexOf("{0"), key);
                assertEquals(false, said.endsWith("."), key);
            }
        }
    }

    @Test
    void every_code_is_explained() throws IOException {
        Set<String> headings;
        try (Stream<String> lines = Files.lines(Path.of("docs", "diagnostics.md"))) {
            headings =
                    lines.filter(line -> line.startsWith("## "))
                            .map(line -> line.substring(3).strip())
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> codes =
                Stream.of(Code.values())
                        .map(Code::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, headings);
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message.replace("'{'", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String language) {
        Properties properties = new Properties();
        Path file = Path.of("i18n", "diagnostics", "diagnostics_" + language + ".properties");
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
