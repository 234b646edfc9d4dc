package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.SmallGuidance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page for patients in one file that needs nothing but itself. */
@QuarkusTest
class OfflineGuideTest {

    @Inject PageWriter writer;
    @TempDir Path folder;

    private List<OfflineGuide> guides = List.of();

    @BeforeEach
    void the_files_are_made() {
        PageInput input = InventedPages.input(folder, SmallGuidance::addTo);
        Assets assets = Assets.load();
        guides = writer.offline(input, assets, writer.write(input, assets));
    }

    private Document english() {
        return Jsoup.parse(guides.get(1).html());
    }

    @Test
    void there_is_one_for_each_language() {
        assertEquals(
                List.of("/fr/guide-hors-ligne.html", "/en/offline-guide.html"),
                guides.stream().map(OfflineGuide::path).toList());
        assertEquals("/fr/a-faire", guides.get(0).page());
        assertEquals("en", english().select("html").attr("lang"));
    }

    @Test
    void it_holds_the_pages_for_patients_and_no_other_the_guidance_first() {
        assertEquals(List.of("AIDE", "TRI", "LET"), english().select("article").eachAttr("id"));
        assertTrue(english().text().contains("Does it claim a book?"));
    }

    @Test
    void it_loads_nothing_and_runs_nothing() {
        for (OfflineGuide guide : guides) {
            Document file = Jsoup.parse(guide.html());
            assertEquals(0, file.select("script, link, img, iframe, form").size());
            assertFalse(guide.html().contains("url("), "the style loads something");
            assertFalse(file.select("style").html().isEmpty());
        }
    }

    @Test
    void every_link_leads_to_a_place_in_the_file_or_to_a_whole_address() {
        List<String> lost = new ArrayList<>();
        Document file = english();
        for (Element link : file.select("a[href]")) {
            String href = link.attr("href");
            boolean whole = href.matches("(https?|tel|sms|mailto):.*");
            boolean inside = href.startsWith("#") && file.getElementById(href.substring(1)) != null;
            if (!whole && !inside) {
                lost.add(href);
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(file.select("a[href=#TRI-q-lettre]").size() > 0);
        assertTrue(file.select("a[href=#LET]").size() > 1, "an outcome leads to its letter");
    }

    @Test
    void no_id_stands_twice_and_every_label_is_found() {
        Document file = english();
        Set<String> seen = new HashSet<>();
        for (Element element : file.select("[id]")) {
            assertTrue(seen.add(element.id()), element.id());
        }
        for (Element element : file.select("[aria-labelledby]")) {
            assertNotNull(file.getElementById(element.attr("aria-labelledby")));
        }
    }

    @Test
    void it_says_where_its_newest_form_is() {
        assertTrue(english().text().contains("https://constat.example/en/offline-guide.html"));
        assertTrue(english().text().contains("updated up to 1 July 2019"));
    }
}
