package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.fact.Caveat;
import constat.fact.FactBase;
import constat.fact.FactState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every block of every page that prints a statement prints its caveats too. */
@QuarkusTest
class CaveatsTravelTest {

    @Inject FactBase base;
    @Inject PageWriter writer;

    @Test
    void every_carried_caveat_stands_in_the_block_of_its_value() {
        PageInput input = ShippedSite.input(base);
        List<String> missing = new ArrayList<>();
        int blocks = 0;
        for (RenderedPage page : writer.write(input, "/assets/test.css")) {
            for (Element block : Jsoup.parse(page.html()).select("[data-claim]")) {
                blocks++;
                String text = letters(block.text());
                for (Caveat caveat : carried(input.now(), block.attr("data-claim"))) {
                    if (!text.contains(letters(caveat.brief().in(page.language())))) {
                        missing.add(page.path() + " " + block.attr("data-claim") + ": " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(blocks > 500, "blocks: " + blocks);
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
