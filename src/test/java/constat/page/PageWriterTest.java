package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import constat.fact.FactBase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The repository's own content as pages; they are also written to {@code target/site}. */
@QuarkusTest
class PageWriterTest {

    @Inject FactBase base;
    @Inject PageWriter writer;

    private List<RenderedPage> pages = List.of();

    @BeforeEach
    void the_site_is_written() throws IOException {
        Stylesheet css = Stylesheet.load();
        pages = writer.write(ShippedSite.input(base), css.path());
        write(css.path(), css.text());
        for (RenderedPage page : pages) {
            String path = page.path().endsWith("/") ? page.path() + "index" : page.path();
            write(path + ".html", page.html());
        }
    }

    private static void write(String path, String text) throws IOException {
        Path file = Path.of("target/site" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void every_page_has_a_counterpart_that_exists() {
        List<String> paths = pages.stream().map(RenderedPage::path).toList();
        for (RenderedPage page : pages) {
            assertEquals(true, paths.contains(page.counterpart()), page.path());
        }
    }

    @Test
    void no_page_carries_a_script_or_a_style_attribute() {
        for (RenderedPage page : pages) {
            assertFalse(page.html().contains("<script"), page.path());
            assertFalse(page.html().contains(" style=\""), page.path());
        }
    }
}
