package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.fact.Caveat;
import constat.fact.FactBase;
import constat.fact.FactState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of every page that prints a statement prints its caveats too. */
@QuarkusTest
class CaveatsTravelTest {

    private static final Set<String> LISTS =
            Set.of(
                    "/fr/donnees",
                    "/en/data",
                    "/fr/tableau",
                    "/en/matrix",
                    "/fr/declarations",
                    "/en/statements");

    @Inject FactBase base;
    @Inject PageWriter writer;
    @TempDir Path folder;

    @Test
    void every_carried_caveat_stands_in_the_block_of_its_value() {
        PageInput input = ShippedSite.input(base);
        List<RenderedPage> pages = writer.write(input, Assets.load());
        assertEquals(List.of(), missing(pages, input.now()));
        assertTrue(blocks(pages) > 500, "blocks: " + blocks(pages));
    }

    @Test
    void on_the_pages_that_list_records_too() {
        PageInput input = InventedPages.input(folder);
        List<RenderedPage> lists =
                writer.write(input, Assets.load()).stream()
                        .filter(page -> LISTS.contains(page.path()))
                        .toList();
        assertEquals(LISTS.size(), lists.size());
        assertEquals(List.of(), missing(lists, input.now()));
        lists.forEach(page -> assertTrue(blocks(List.of(page)) >= 3, page.path()));
    }

    private static long blocks(List<RenderedPage> pages) {
        return pages.stream()
                .mapToLong(page -> Jsoup.parse(page.html()).select("[data-claim]").size())
                .sum();
    }

    private static List<String> missing(List<RenderedPage> pages, FactState state) {
        List<String> missing = new ArrayList<>();
        for (RenderedPage page : pages) {
            for (Element block : Jsoup.parse(page.html()).select("[data-claim]")) {
                String text = letters(block.text());
                for (Caveat caveat : carried(state, block.attr("data-claim"))) {
                    if (!text.contains(letters(caveat.brief().in(page.language())))) {
                        missing.add(page.path() + " " + block.attr("data-claim") + ": " + text);
                    }
                }
            }
        }
        return missing;
    }

    private static List<Caveat> carried(FactState state, String id) {
        return state.statement(id)
                .map(statement -> statement.carried())
                .or(() -> state.derived(id).map(derived -> derived.carried()))
                .orElseThrow(() -> new AssertionError("no statement " + id));
    }

    /** Typography may differ, letters and digits may not. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
