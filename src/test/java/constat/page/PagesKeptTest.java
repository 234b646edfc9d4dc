package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.content.Document;
import constat.content.Markdown;
import constat.diagnostic.Diagnostics;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edit of one text is quick because nothing else is written again. */
@QuarkusTest
class PagesKeptTest {

    @Inject PageWriter writer;
    @TempDir Path folder;

    @Test
    void after_an_edit_of_one_text_only_its_page_is_written_again() {
        Assets assets = Assets.load();
        PageInput input = InventedPages.input(folder);
        Map<String, RenderedPage> before = byPath(writer.write(input, assets));
        Map<String, RenderedPage> after = byPath(writer.write(edited(input, "/en/errors"), assets));
        List<String> again =
                after.entrySet().stream()
                        .filter(page -> before.get(page.getKey()) != page.getValue())
                        .map(Map.Entry::getKey)
                        .toList();
        assertEquals(List.of("/en/errors"), again);
    }

    private static Map<String, RenderedPage> byPath(List<RenderedPage> pages) {
        Map<String, RenderedPage> byPath = new HashMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        return byPath;
    }

    private static PageInput edited(PageInput input, String address) {
        return input.withDocuments(
                input.documents().stream()
                        .map(d -> d.address().equals(address) ? edited(d) : d)
                        .toList());
    }

    private static Document edited(Document document) {
        return new Document(
                document.path(),
                document.address(),
                document.language(),
                document.matter(),
                Markdown.parse("Other words.", document.start(), new Diagnostics()),
                "0123456789ab",
                document.start());
    }
}
