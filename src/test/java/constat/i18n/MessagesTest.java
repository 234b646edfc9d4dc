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

    private static final Map<String, Class<?>> BUNDLES =
            Map.of("msg", Messages.class, "timeline", TimelineMessages.class);

    @Test
    void both_languages_have_the_same_keys_and_no_other() throws IOException {
        for (var bundle : BUNDLES.entrySet()) {
            Set<String> methods =
                    Arrays.stream(bundle.getValue().getMethods())
                            .map(Method::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
            for (String language : List.of("fr", "en")) {
                Set<String> keys = words(bundle.getKey(), language).stringPropertyNames();
                assertEquals(methods, new TreeSet<>(keys), bundle.getKey() + language);
            }
        }
    }

    @Test
    void no_bundle_is_larger_than_qute_can_write() {
        for (Class<?> bundle : BUNDLES.values()) {
            int messages = bundle.getMethods().length;
            assertTrue(messages <= 300, bundle + " has " + messages + ": begin another bundle");
        }
    }

    @Test
    void the_typography_of_both_languages_is_right() throws IOException {
        for (Language language : Language.values()) {
            Properties words = words("msg", language.tag());
            words.putAll(words("timeline", language.tag()));
            List<String> wrong =
                    words.values().stream()
                            .map(String::valueOf)
                            .filter(text -> !text.contains("{#if") && !text.startsWith("https:"))
                            .filter(text -> Typography.correct(text, language).changed())
                            .toList();
            assertEquals(List.of(), wrong, language.tag());
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
