package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    @Test
    void no_template_prints_unescaped_text_on_its_own() throws IOException {
        assertEquals(List.of(), holding("src/main/resources/templates", ".raw"));
        assertEquals(List.of(), holding("src/main/resources/templates", ".safe"));
    }

    @Test
    void unescaped_html_is_made_in_three_places_only() throws IOException {
        assertEquals(
                List.of("Helplines.java", "OfflineGuide.java", "ProseHtml.java"),
                holding("src/main/java/constat/page", "new RawString("));
    }

    private static List<String> holding(String folder, String text) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
