package constat.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** By the name of its files. */
    private static final Map<String, Class<?>> BUNDLES =
            Map.of(
                    "audit", AuditMessages.class,
                    "msg", Messages.class,
                    "press", PressMessages.class,
                    "timeline", TimelineMessages.class);

    @Test
    void both_languages_have_the_same_keys_and_no_other() throws IOException {
        for (String bundle : BUNDLES.keySet()) {
            Set<String> methods =
                    Arrays.stream(BUNDLES.get(bundle).getMethods())
                            .map(Method::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
            for (String language : List.of("fr", "en")) {
                assertEquals(methods, new TreeSet<>(words(bundle, language).stringPropertyNames()));
            }
        }
    }

    @Test
    void no_bundle_is_larger_than_quarkus_can_load() {
        BUNDLES.forEach(
                (name, bundle) ->
                        assertTrue(
                                bundle.getMethods().length <= 300,
                                name + ": above 300 the program does not start (VerifyError)"));
    }

    @Test
    void the_typography_of_both_languages_is_right() throws IOException {
        for (Language language : Language.values()) {
            for (String bundle : BUNDLES.keySet()) {
                List<String> wrong =
                        words(bundle, language.tag()).values().stream()
                                .map(String::valueOf)
                                .filter(text -> !text.contains("{#if"))
                                .filter(text -> !text.startsWith("https:"))
                                .filter(text -> Typography.correct(text, language).changed())
                                .toList();
                assertEquals(List.of(), wrong, bundle + " " + language.tag());
            }
        }
    }

    private static Properties words(String bundle, String language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of("i18n/messages/" + bundle + "_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
