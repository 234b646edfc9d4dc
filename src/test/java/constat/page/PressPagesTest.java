package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.fact.FactBase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The shipped pages for the press. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressPagesTest {

    @Inject FactBase base;

    private Map<String, RenderedPage> pages = Map.of();

    @BeforeAll
    void all_pages_are_written() {
        pages =
                new PageWriter()
                        .write(ShippedSite.input(base), Assets.load()).stream()
                                .collect(Collectors.toMap(RenderedPage::path, Function.identity()));
    }

    private Document page(String path) {
        return Jsoup.parse(pages.get(path).html());
    }

    @Test
    void ten_sentences_can_be_copied_each_with_where_it_was_read() {
        for (String path : List.of("/fr/presse", "/en/press")) {
            List<Element> boxes = page(path).select(".copy");
            assertEquals(10, boxes.size(), path);
            for (Element box : boxes) {
                assertTrue(
                        box.select(".copy__from").text().contains("https://constat.example/"),
                        box.text());
                assertTrue(box.select(".rowlinks").hasAttr("hidden"), "shown by script only");
                assertFalse(box.attr("data-copied").isEmpty());
            }
        }
    }

    @Test
    void what_is_counted_in_words_is_as_many() {
        assertTrue(page("/fr/presse").select(".lead").text().startsWith("Dix passages"));
        assertTrue(page("/en/press").select(".lead").text().startsWith("Ten passages"));
        assertEquals(4, page("/fr/cote-a-cote").select("main section:has(ol.mx)").size());
        assertTrue(page("/fr/cote-a-cote").select(".lead").text().startsWith("Quatre questions"));
        assertTrue(page("/en/side-by-side").select(".lead").text().startsWith("Four questions"));
    }

    @Test
    void the_number_to_copy_carries_the_caution() {
        String text = page("/en/press").select(".copy").get(1).text();
        assertTrue(text.contains("15 million"), text);
        assertTrue(text.contains("it could not confirm the scale"));
    }

    @Test
    void what_not_to_write_stands_on_the_page() {
        assertTrue(page("/fr/presse").select("[data-misreading]").size() > 5);
    }

    @Test
    void the_description_for_programs_is_readable_by_people_in_both_languages() {
        Document french = page("/fr/donnees-ouvertes");
        Document english = page("/en/open-data");
        assertTrue(french.select("#parameters ~ dl").text().contains("La langue des textes"));
        assertTrue(english.select("#parameters ~ dl").text().contains("The language of texts"));
        assertEquals(10, english.select("a[href^=/api/v1/]").size());
        assertEquals("/fr/donnees-ouvertes.xlsx", french.select("a[href$=.xlsx]").attr("href"));
        assertTrue(french.select("a[href$=.csv]").size() >= 9);
    }
}
