package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline of the invented site: what stands in its HTML before any script. */
@QuarkusTest
class TimelineTest {

    @Inject PageWriter writer;
    @TempDir Path folder;

    private List<RenderedPage> pages = List.of();

    @BeforeEach
    void the_site_is_written() {
        pages = writer.write(InventedPages.input(folder), Assets.load());
    }

    private Document page(String path) {
        return InventedPages.page(pages, path);
    }

    @Test
    void an_entry_says_its_two_dates_its_speaker_its_source_and_its_address() {
        Element entry = page("/en/diary").getElementById("debut-de-la-panne");
        String words = entry.text();
        assertTrue(words.contains("Happened: 2 May 2019"), words);
        assertTrue(words.contains("known on "), words);
        assertTrue(!entry.select(".by .st").isEmpty(), words);
        assertEquals(1, entry.select(".note a[href=/en/diary/debut-de-la-panne]").size());
        assertTrue(!entry.select(".note a[href^=/en/documents/]").isEmpty());
    }

    @Test
    void a_script_finds_an_entry_by_theme_speakers_stances_and_months() {
        Element entry = page("/fr/journal").getElementById("rapport-rendu");
        assertEquals("inquiry", entry.attr("data-theme"));
        assertEquals("mediateur", entry.attr("data-actors"));
        assertEquals("2019-06", entry.attr("data-dated"));
        assertEquals("2019-06", entry.attr("data-known"));
        assertTrue(!entry.attr("data-stances").isBlank());
    }

    @Test
    void the_overview_counts_months_and_leads_to_the_first_entry_of_each() {
        Document page = page("/en/diary");
        List<String> rows = page.select(".over li[data-bin]").eachText();
        assertEquals("May 2019 happened 1, possible 0, known 1", rows.get(0));
        assertEquals("June 2019 happened 1, possible 0, known 1", rows.get(1));
        assertEquals(
                List.of("#debut-de-la-panne", "#rapport-rendu"),
                page.select(".over a").eachAttr("href"));
    }

    @Test
    void filters_are_closed_until_a_script_opens_them_and_offer_what_is_there() {
        Document page = page("/en/diary");
        Element filters = page.select("timeline-filters").get(0);
        assertTrue(filters.hasAttr("hidden"));
        assertEquals(3, filters.select("fieldset[disabled] > legend").size());
        assertEquals(
                List.of("inquiry", "timeline"), filters.select("[name=theme]").eachAttr("value"));
        assertEquals(
                List.of("", "mediatheque", "mediateur").size(),
                filters.select("[name=actor] option").size());
        assertEquals("Entries shown: 2 of 2", filters.select("[role=status]").text());
        assertEquals("Entries shown: {0} of {1}", filters.attr("data-some"));
    }
}
