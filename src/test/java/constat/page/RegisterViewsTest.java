package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views that list records below a text, on the invented site. */
@QuarkusTest
class RegisterViewsTest {

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

    private static List<String> texts(Elements elements) {
        return elements.eachText();
    }

    @Test
    void categories_stand_in_three_lists_by_what_is_said_of_them() {
        Document page = page("/en/data");
        assertEquals(List.of("Were readers’ names lost?"), items(page, "yes"));
        assertEquals(
                List.of("Were readers’ addresses lost?", "What is said about readers’ files?"),
                items(page, "no"));
        assertEquals(List.of("Was there a backup?"), items(page, "unmentioned"));
    }

    private static List<String> items(Document page, String list) {
        return texts(section(page, list).select("h3"));
    }

    private static Element section(Document page, String anchor) {
        return page.select("section:has(h2[id=" + anchor + "])").get(0);
    }

    @Test
    void a_category_comes_with_its_speaker_and_caveat_in_one_block() {
        String said = page("/en/data").select("[data-claim=mediatheque-noms-perdus]").text();
        assertTrue(
                said.contains("Acknowledged by Valmire library; the ombudsman says it saw no name"),
                said);
    }

    @Test
    void a_free_text_keeps_its_words() {
        String said = page("/fr/donnees").select("[data-claim=mediatheque-fiches]").text();
        assertTrue(said.contains("Les fiches sont restées entières."), said);
    }

    @Test
    void what_nobody_mentions_says_until_when_we_looked_and_who_could_answer() {
        String silent = section(page("/en/data"), "unmentioned").text();
        assertTrue(silent.contains("up to 30 June 2019"), silent);
        assertTrue(silent.contains("Who could answer: Valmire library"), silent);
        assertTrue(silent.contains("Looked for on 1 July 2019"), silent);
    }

    @Test
    void records_say_how_they_are_not_to_be_read_and_what_uses_them() {
        for (String path :
                List.of(
                        "/en/numbers/prets-perdus",
                        "/en/diary/rapport-rendu", // rests on a caveat of that number
                        "/en/documents/rapport-mediateur")) {
            assertTrue(
                    page(path)
                            .select("[data-misreading=livres-perdus]")
                            .text()
                            .contains("Lines of the catalogue disappeared, not books."),
                    path);
        }
        assertEquals(
                0,
                page("/en/past-outages/panne-de-2015").select("[data-misreading]").size(),
                "an error about this case stands on no page of another");
        assertEquals(0, page("/en/diary/debut-de-la-panne").select("[data-misreading]").size());
        assertEquals(
                1,
                page("/en/documents/rapport-mediateur")
                        .select("section:has(#provenance) a[href=/en/past-outages/panne-de-2015]")
                        .size());
    }

    @Test
    void the_site_map_leads_to_past_days_feeds_and_the_interface() {
        List<String> leads = page("/en/map").select("main a").eachAttr("href");
        assertTrue(
                leads.containsAll(
                        List.of(
                                "/en/changes",
                                "/en/unanswered",
                                "/en/changes.atom",
                                "/en/corrections.json",
                                "/en/on/2019-06-12/diary")),
                leads::toString);
    }

    @Test
    void the_matrix_groups_questions_by_how_they_stand() {
        Document page = page("/en/matrix");
        assertEquals(
                List.of("disputed", "qualified", "answered", "unknown", "readings"),
                page.select("section > h2[id]").eachAttr("id"));
        assertEquals(
                List.of("Valmire library", "Ombudsman"),
                texts(page.select("#cause-de-la-panne .claim__who")));
        assertEquals(1, page.select("#sauvegarde-existante .is-unknown").size());
    }

    @Test
    void a_reading_shows_its_statements_and_that_it_is_a_dispute() {
        Element reading = page("/en/matrix").getElementById("deux-causes");
        assertTrue(reading.text().contains("Disputed: A dispute:"), reading.text());
        assertEquals(
                List.of("mediatheque-fuite-d-eau", "mediateur-mise-a-jour"),
                reading.select("[data-claim]").eachAttr("data-claim"));
    }

    @Test
    void statements_stand_under_their_speaker() {
        Document page = page("/en/statements");
        assertEquals(
                List.of("Valmire library 6 statements", "Ombudsman 5 statements"),
                texts(page.select(".speakers li")));
        Element said =
                section(page, "mediatheque").select("[data-claim=mediatheque-prets-perdus]").get(0);
        assertTrue(said.text().contains("known on 4 May 2019"), said.text());
        assertTrue(said.text().contains("all the lines of the week are gone"), said.text());
        assertEquals("fr", said.select("blockquote").attr("lang"));
        assertTrue(said.text().contains("Source La Gazette de Valmire"), said.text());
    }

    @Test
    void an_actor_leads_to_the_statements() {
        Element actor = page("/fr/qui-est-qui").getElementById("mediateur");
        assertEquals("/fr/declarations#mediateur", actor.select("a").attr("href"));
        assertTrue(actor.text().contains("5 déclarations"), actor.text());
        Element silent = page("/fr/qui-est-qui").getElementById("gazette");
        assertTrue(silent.text().contains("aucune déclaration relevée"), silent.text());
        assertEquals(
                List.of("Autorités", "Médias"), texts(page("/fr/qui-est-qui").select(".sec h2")));
    }

    @Test
    void an_error_stands_beside_its_mend_and_its_question() {
        Element error = page("/en/errors").select("[data-misreading=livres-perdus]").get(0);
        assertTrue(error.text().contains("Books have disappeared."), error.text());
        assertTrue(error.text().contains("The right reading: Lines of the"), error.text());
        assertEquals("/en/numbers/prets-perdus", error.select("a[href*=numbers]").attr("href"));
    }

    @Test
    void the_glossary_is_in_the_order_of_its_language() {
        assertEquals(
                List.of("term-sauvegarde", "term-catalogue"),
                page("/en/glossary").select("[id^=term-]").eachAttr("id"));
        Document page = page("/fr/glossaire");
        assertEquals(
                List.of("term-catalogue", "term-sauvegarde"),
                page.select("[id^=term-]").eachAttr("id"));
        assertEquals("backup", page.select("#term-sauvegarde [lang=en]").text());
    }

    @Test
    void the_first_use_of_a_term_is_a_link_and_later_ones_are_words() {
        Document page = page("/en/matrix");
        assertEquals(
                List.of("/en/glossary#term-sauvegarde"), page.select(".term").eachAttr("href"));
        assertEquals("A copy kept elsewhere, to restore from.", page.select(".term").attr("title"));
        assertTrue(page.text().contains("A backup is a copy."), page.text());
    }
}
