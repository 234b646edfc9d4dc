package constat.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void both_languages_have_the_same_keys_and_no_other() throws IOException {
        Set<String> methods =
                Arrays.stream(Messages.class.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(methods, new TreeSet<>(words("fr").stringPropertyNames()));
        assertEquals(methods, new TreeSet<>(words("en").stringPropertyNames()));
    }

    @Test
    void the_typography_of_both_languages_is_right() throws IOException {
        for (Language language : Language.values()) {
            List<String> wrong =
                    words(language.tag()).values().stream()
                            .map(String::valueOf)
                            .filter(text -> !text.contains("{#if") && !text.startsWith("https:"))
                            .filter(text -> Typography.correct(text, language).changed())
                            .toList();
            assertEquals(List.of(), wrong, language.tag());
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of("i18n/messages/msg_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
