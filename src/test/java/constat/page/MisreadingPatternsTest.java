package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.fact.FactBase;
import constat.fact.Misreading;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error that the base describes stands on no page but where it is shown as an error. */
@QuarkusTest
class MisreadingPatternsTest {

    @Inject FactBase base;
    @Inject PageWriter writer;
    @TempDir Path folder;

    @Test
    void no_page_repeats_an_error_outside_its_mend() {
        PageInput input = ShippedSite.input(base);
        List<String> found = new ArrayList<>();
        for (RenderedPage page : writer.write(input, Assets.load())) {
            found(page.html(), input.now().misreadings())
                    .forEach(words -> found.add(page.path() + " " + words));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void an_error_is_found_wherever_it_stands_but_in_its_mend() {
        List<Misreading> errors = InventedPages.input(folder).now().misreadings();
        String error = "des <b>livres perdus</b>";
        assertEquals(1, found("<p>" + error + "</p>", errors).size());
        assertEquals(1, found("<meta content=\"livres disparus\">", errors).size());
        assertEquals(0, found("<p>livres</p><p>perdus</p>", errors).size());
        assertEquals(0, found("<p data-misreading=\"x\">" + error + "</p>", errors).size());
    }

    @Test
    void the_errors_of_the_invented_site_stand_in_their_mends() {
        PageInput input = InventedPages.input(folder);
        int shown = 0;
        for (RenderedPage page : writer.write(input, Assets.load())) {
            assertEquals(List.of(), found(page.html(), input.now().misreadings()), page.path());
            shown += Jsoup.parse(page.html()).select("[data-misreading]").size();
        }
        assertTrue(shown >= 6, "shown: " + shown);
    }

    private static List<String> found(String html, List<Misreading> errors) {
        List<String> found = new ArrayList<>();
        for (String words : blocks(html)) {
            for (Misreading error : errors) {
                for (Pattern pattern : error.patterns()) {
                    Matcher matcher = pattern.matcher(words);
                    if (matcher.find()) {
                        found.add(error.id() + ": " + matcher.group());
                    }
                }
            }
        }
        return found;
    }

    /** The words of a page, block by block, and those of attributes that are read aloud. */
    private static List<String> blocks(String html) {
        Document page = Jsoup.parse(html);
        page.select("[data-misreading]").remove();
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(new Words(words), page);
        for (String attribute : List.of("title", "content", "aria-label", "alt")) {
            page.select("[" + attribute + "]").eachAttr(attribute).stream()
                    .map(text -> "\n\n" + text)
                    .forEach(words::append);
        }
        return List.of(words.toString().split("\n\n+"));
    }

    private record Words(StringBuilder words) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else {
                edge(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            edge(node);
        }

        private void edge(Node node) {
            if (node instanceof Element element && element.isBlock()) {
                words.append("\n\n");
            }
        }
    }
}
