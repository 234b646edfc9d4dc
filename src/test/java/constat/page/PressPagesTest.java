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
    void a_journalist_is_led_from_the_first_page_to_what_can_be_printed() {
        assertEquals(1, page("/fr/").select("nav.doors a[href=/fr/presse]").size());
        assertEquals(1, page("/en/").select("nav.doors a[href=/en/press]").size());
    }

    @Test
    void every_list_leads_to_its_files() {
        assertEquals(
                List.of(
                        "/fr/donnees-ouvertes.xlsx",
                        "/fr/precedents-cnil.csv",
                        "/fr/precedents-cnil.json"),
                page("/fr/precedents-cnil").select(".head .rowlinks a").eachAttr("href"));
        for (String list :
                List.of(
                        "figures",
                        "questions",
                        "timeline",
                        "sources",
                        "statements",
                        "who-is-who")) {
            assertEquals(
                    1, page("/en/" + list).select(".head a[href$=/" + list + ".csv]").size(), list);
        }
        assertEquals(1, page("/fr/corrections").select(".head a[href$=corrections.csv]").size());
        assertEquals(0, page("/fr/que-faire").select(".head a[href$=.csv]").size());
    }

    @Test
    void every_figure_has_a_picture_with_its_caveat_inside() {
        List<String> figures =
                pages.keySet().stream()
                        .filter(path -> path.matches("/en/figures/.+"))
                        .filter(path -> !page(path).select("h1 .vh").isEmpty())
                        .toList();
        assertTrue(figures.size() > 8, figures::toString);
        for (String path : figures) {
            String picture =
                    pages.get(path).files().stream()
                            .filter(file -> file.path().equals(path + ".svg"))
                            .map(file -> letters(Jsoup.parse(file.svg()).text()))
                            .findFirst()
                            .orElse("");
            String mark = letters(page(path).select(".head .by--big").text());
            assertTrue(mark.length() > 10, path);
            assertTrue(picture.contains(mark), () -> path + mark + picture);
        }
    }

    /** Lines may be broken anywhere. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }

    @Test
    void who_contradicts_a_number_is_one_jump_below_it() {
        Document figure = page("/fr/chiffres/patients-concernes");
        assertEquals("Qui dit quoi (4)", figure.select(".head a[href=#statements]").text());
        assertEquals(4, figure.select("section:has(#statements) > ol > li").size());
        assertEquals(
                0, page("/fr/chiffres/part-annoncee").select(".head a[href=#statements]").size());
    }

    @Test
    void the_number_to_copy_carries_the_caution() {
        String text = page("/en/press").select(".copy").get(1).text();
        assertTrue(text.contains("15 million"), text);
        assertTrue(text.contains("it could not confirm the scale"));
    }

    @Test
    void a_decision_says_what_not_to_write_of_it_and_nothing_of_this_case() {
        assertEquals(
                List.of("amende-pour-faille"),
                page("/fr/precedents-cnil/cegedim-sante-2024")
                        .select("div[data-misreading]")
                        .stream()
                        .map(wrong -> wrong.attr("data-misreading"))
                        .distinct()
                        .toList());
    }

    @Test
    void what_not_to_write_stands_on_the_page() {
        assertTrue(page("/fr/presse").select("[data-misreading]").size() > 5);
    }

    @Test
    void the_description_for_programs_is_readable_by_people_in_both_languages() {
        Document french = page("/fr/donnees-ouvertes");
        Document english = page("/en/open-data");
        assertTrue(french.select("#parameters ~ ul").text().contains("La langue des textes"));
        assertTrue(english.select("#parameters ~ ul").text().contains("The language of texts"));
        assertEquals(10, english.select("a[href^=/api/v1/]").size());
        assertEquals("/fr/donnees-ouvertes.xlsx", french.select("a[href$=.xlsx]").attr("href"));
        assertTrue(french.select("a[href$=.csv]").size() >= 9);
    }

    @Test
    void the_five_lists_without_a_past_say_why_where_the_lists_are_named() {
        assertEquals(5, lists("/fr/donnees-ouvertes", "Pas de as-of. ").size());
        assertEquals(5, lists("/en/open-data", "No as-of. ").size());
    }

    private List<Element> lists(String page, String reason) {
        return page(page).select("#lists ~ ul li").stream()
                .filter(list -> list.text().contains(reason))
                .toList();
    }
}
