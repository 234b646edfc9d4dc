package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.SiteCopy;
import constat.SmallGuidance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the pages of the tree, of a letter, and on pages for people in trouble. */
@QuarkusTest
class GuidancePagesTest {

    @Inject PageWriter writer;
    @TempDir Path folder;

    private int copies;

    private Document page(String path, Consumer<Path> edits) {
        PageInput input =
                InventedPages.input(
                        folder.resolve("copy" + ++copies),
                        copy -> {
                            SmallGuidance.addTo(copy);
                            edits.accept(copy);
                        });
        return InventedPages.page(writer.write(input, Assets.load()), path);
    }

    private Document page(String path) {
        return page(path, copy -> {});
    }

    // the tree

    @Test
    void every_answer_is_a_link_to_a_step_on_the_same_page() {
        Document page = page("/fr/que-se-passe-t-il");
        assertEquals(
                List.of("#q-lettre", "#q-calme", "#q-reclame", "#q-calme"),
                page.select("#tree li > a[href^=#q-]").eachAttr("href"));
        for (String step : List.of("q-debut", "q-lettre", "q-reclame", "q-calme")) {
            Element section = page.getElementById(step);
            assertTrue(section != null && section.tagName().equals("section"), step);
            assertFalse(section.hasAttr("hidden"), "without script every step is seen: " + step);
        }
    }

    @Test
    void an_outcome_says_what_to_do_to_keep_whom_to_call_which_letter_and_what_comes_next() {
        Element end = page("/en/what-happens").getElementById("q-reclame");
        assertTrue(end != null);
        assertEquals(
                List.of(
                        "Do this now",
                        "Keep as proof",
                        "Whom to call",
                        "The letter",
                        "What comes next"),
                end.select("h3").eachText());
        assertEquals("/en/letter", end.select("a.btn").attr("href"));
        assertEquals(1, end.select("a[href^=tel:]").size());
        assertTrue(end.text().contains("Wait a week."));
        assertTrue(end.text().contains("Basis: the rules."));
    }

    @Test
    void an_outcome_without_letter_or_helpline_has_no_empty_heading() {
        Element end = page("/en/what-happens").getElementById("q-calme");
        assertTrue(end != null);
        assertEquals(
                List.of("Do this now", "Keep as proof", "What comes next"),
                end.select("h3").eachText());
    }

    // the letter

    @Test
    void the_letter_is_french_in_both_languages_with_the_english_beside_it() {
        for (String path : List.of("/fr/lettre", "/en/letter")) {
            Document page = page(path);
            Element text = page.select("[contenteditable]").first();
            assertTrue(text != null, path);
            assertEquals("fr", text.attr("lang"));
            assertEquals(List.of("[ville]", "[le ticket]"), text.select("mark").eachText());
            assertEquals(
                    List.of("Dear Sir or Madam,", "I returned the book: see (the ticket)."),
                    page.select(".letter > [lang=en] p").eachText());
        }
    }

    @Test
    void a_letter_has_no_field_and_tells_no_program_to_read_along() {
        Document page = page("/fr/lettre");
        assertEquals(0, page.select("main input, main textarea, main select, form").size());
        Element text = page.select("[contenteditable]").first();
        assertTrue(text != null);
        assertEquals("false", text.attr("spellcheck"));
        assertEquals("no", text.attr("translate"));
        assertFalse(text.hasAttr("name"));
    }

    @Test
    void buttons_that_need_script_wait_for_it() {
        Document page = page("/en/letter");
        assertEquals(4, page.select("[hidden] button").size());
        assertEquals(0, page.select(":not([hidden]) > button").size());
    }

    @Test
    void a_letter_that_no_lawyer_read_says_so() {
        assertTrue(page("/en/letter").text().contains("No lawyer has reviewed this letter."));
    }

    @Test
    void a_letter_that_a_lawyer_read_says_who_and_when() {
        Document page =
                page(
                        "/en/letter",
                        copy ->
                                SiteCopy.replace(
                                        copy.resolve("letters/demande.yaml"),
                                        "page: LET\n",
                                        "page: LET\nreviewed: { fr: \"Relue.\", en: \"Read by a"
                                                + " lawyer.\" }\n"));
        assertTrue(page.text().contains("Read by a lawyer."));
        assertFalse(page.text().contains("No lawyer has reviewed"));
    }

    // what stands above everything

    @Test
    void help_stands_before_the_title_on_a_page_that_asks_for_it() {
        Document page =
                page(
                        "/en/method",
                        copy ->
                                SiteCopy.replace(
                                        copy.resolve("en/method.md"),
                                        "updated:",
                                        "help: [victims]\nupdated:"));
        String order = page.select("main h1, main aside.help, main a[rel=noreferrer]").toString();
        assertTrue(order.indexOf("noreferrer") < order.indexOf("<aside"), order);
        assertTrue(order.indexOf("<aside") < order.indexOf("<h1"), order);
        assertTrue(page.select("main aside a[href^=tel:]").size() > 0);
    }

    @Test
    void pages_that_guide_have_a_way_out_that_needs_no_script() {
        for (String path : List.of("/en/to-do", "/en/letter", "/en/what-happens")) {
            Element exit = page(path).select("main a[rel=noreferrer]").first();
            assertTrue(exit != null, path);
            assertEquals("https://example.org/en", exit.attr("href"));
        }
        assertEquals(0, page("/en/numbers").select("main a[rel=noreferrer]").size());
    }

    @Test
    void a_site_without_a_neutral_page_has_no_way_out() {
        Document page =
                page(
                        "/en/to-do",
                        copy ->
                                SiteCopy.write(
                                        copy.resolve("site.yaml"),
                                        SiteCopy.read(copy.resolve("site.yaml"))
                                                .replaceAll("(?m)^exit:.*\n", "")));
        assertEquals(0, page.select("main a[rel=noreferrer]").size());
    }

    // what is late

    private static Consumer<Path> matter(String file, String more) {
        return copy -> SiteCopy.replace(copy.resolve(file), "updated:", more + "\nupdated:");
    }

    @Test
    void a_stale_translation_says_so_with_the_day_of_the_change() {
        assertTrue(
                page("/en/method", matter("en/method.md", "translates: older"))
                        .select("main")
                        .text()
                        .contains(
                                "The French page changed on 1 July 2019; this translation may be"
                                        + " behind."));
    }

    @Test
    void a_translation_of_the_present_text_says_nothing() {
        Document page =
                page(
                        "/fr/methode",
                        copy -> {
                            String now =
                                    InventedPages.documents(copy).stream()
                                            .filter(d -> d.path().equals("en/method.md"))
                                            .findFirst()
                                            .orElseThrow()
                                            .digest();
                            matter("fr/methode.md", "translates: " + now).accept(copy);
                        });
        assertFalse(page.text().contains("peut être en retard"));
    }

    @Test
    void a_page_past_its_review_says_so_to_its_reader() {
        assertTrue(
                page("/en/method", matter("en/method.md", "review-by: 2019-07-02"))
                        .text()
                        .contains("This page was to be reviewed before 2 July 2019"));
        assertFalse(
                page("/en/to-do").text().contains("was to be reviewed before"),
                "its review is due in October");
    }
}
