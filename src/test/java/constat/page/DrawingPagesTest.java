package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.fact.FactBase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Drawings in the shipped pages: two layouts, a table that says the same, and a file. */
@QuarkusTest
class DrawingPagesTest {

    private static final String CAUTION =
            "la CNIL disait le 27 février ne pas pouvoir confirmer l’ampleur";

    @Inject FactBase base;
    @Inject PageWriter writer;

    private List<RenderedPage> pages = List.of();

    @BeforeEach
    void the_site_is_written() {
        pages = writer.write(ShippedSite.input(base), Assets.load());
    }

    private record Placed(RenderedPage page, Element figure) {}

    private List<Placed> drawings() {
        List<Placed> drawings = new ArrayList<>();
        for (RenderedPage page : pages) {
            Jsoup.parse(page.html())
                    .select("figure.drawn")
                    .forEach(figure -> drawings.add(new Placed(page, figure)));
        }
        return drawings;
    }

    private List<PageFile> files(boolean painted) {
        return pages.stream()
                .flatMap(page -> page.files().stream())
                .filter(file -> file.painted() == painted)
                .distinct()
                .toList();
    }

    @Test
    void each_kind_stands_in_both_languages() {
        List<String> paths = files(false).stream().map(PageFile::path).toList();
        for (String path :
                List.of(
                        "/fr/chiffres/medecins-vises.svg",
                        "/en/figures/medecins-vises.svg",
                        "/fr/chiffres/notes-libres.svg",
                        "/en/figures/notes-libres.svg",
                        "/fr/chiffres/patients-concernes.svg",
                        "/en/figures/patients-concernes.svg",
                        "/fr/precedents-cnil.svg",
                        "/en/cnil-precedents.svg",
                        "/fr/chronologie.svg",
                        "/en/timeline.svg")) {
            assertTrue(paths.contains(path), path + " is not among " + paths);
        }
    }

    @Test
    void a_drawing_has_a_title_a_description_and_two_layouts_of_the_same_words() {
        for (Placed placed : drawings()) {
            List<Element> layouts = placed.figure.select("svg[role=img]");
            assertEquals(2, layouts.size(), placed.page.path());
            List<String> words = new ArrayList<>();
            for (Element layout : layouts) {
                for (String id : layout.attr("aria-labelledby").split(" ")) {
                    String text = placed.figure.select("[id=" + id + "]").text();
                    assertFalse(text.isBlank(), placed.page.path() + " " + id);
                }
                // small words are left out: a phone has room for fewer labels of the scale
                words.add(letters(layout.select("text:not(.t-small)").text()));
            }
            assertEquals(sorted(words.get(0)), sorted(words.get(1)), placed.page.path());
        }
    }

    private static List<String> sorted(String words) {
        return List.of(words.split(" ")).stream().distinct().sorted().toList();
    }

    @Test
    void the_table_under_a_drawing_says_what_stands_in_it() {
        int cells = 0;
        for (Placed placed : drawings()) {
            String drawn = letters(placed.figure.select("svg.drawn__w text").text());
            String title = letters(placed.figure.select("svg.drawn__w > title").text());
            for (Element cell : placed.figure.select("tbody th, tbody td")) {
                String words = letters(cell.text());
                assertTrue(
                        words.equals(title) || drawn.contains(words),
                        placed.page.path() + ": " + words);
                cells++;
            }
        }
        assertTrue(cells > 100, "only " + cells + " cells");
    }

    @Test
    void a_download_is_xml_that_needs_nothing_and_names_sources_and_page()
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (PageFile file : files(false)) {
            org.w3c.dom.Element svg =
                    xml.parse(new InputSource(new StringReader(file.svg()))).getDocumentElement();
            assertEquals("http://www.w3.org/2000/svg", svg.getAttribute("xmlns"));
            assertEquals("title", svg.getFirstChild().getNodeName());
            assertFalse(file.svg().contains(" class="), file.path());
            assertFalse(file.svg().contains("style="), file.path());
            Document read = Jsoup.parse(file.svg(), "", org.jsoup.parser.Parser.xmlParser());
            assertEquals("https://constat.example" + file.page(), read.select("a").attr("href"));
            assertTrue(read.select("text").text().contains("Source"), file.path());
        }
    }

    @Test
    void the_file_that_a_drawing_links_exists() {
        List<String> paths = files(false).stream().map(PageFile::path).toList();
        for (Placed placed : drawings()) {
            String href = placed.figure.select("a[download]").attr("href");
            assertTrue(paths.contains(href), placed.page.path() + " -> " + href);
        }
    }

    @Test
    void fines_stand_with_their_warning_and_what_is_no_leak_says_so() {
        Element figure =
                drawings().stream()
                        .filter(placed -> placed.page.path().equals("/fr/precedents-cnil"))
                        .map(Placed::figure)
                        .findFirst()
                        .orElseThrow();
        String words = figure.select("svg.drawn__n text").text();
        assertTrue(words.contains("Aucune de ces décisions"), words);
        for (Element row : figure.select("tbody tr")) {
            boolean leak = row.text().contains("; sur une fuite");
            assertTrue(leak || row.text().contains("pas sur une fuite"), row.text());
        }
    }

    @Test
    void a_page_says_what_a_link_to_it_shows() {
        for (RenderedPage page : pages) {
            Document read = Jsoup.parse(page.html());
            String image = read.select("meta[property=og:image]").attr("content");
            PageFile card =
                    page.files().stream().filter(PageFile::painted).findFirst().orElseThrow();
            assertEquals("https://constat.example" + card.path(), image);
            assertFalse(read.select("meta[property=og:title]").attr("content").isBlank());
            assertEquals(
                    read.select("meta[name=description]").attr("content"),
                    read.select("meta[property=og:description]").attr("content"));
            assertEquals("1200", read.select("meta[property=og:image:width]").attr("content"));
            assertEquals("630", read.select("meta[property=og:image:height]").attr("content"));
            assertFalse(read.select("meta[property=og:image:alt]").attr("content").isBlank());
        }
    }

    @Test
    void the_card_of_a_figure_holds_the_caveat_that_its_page_holds() {
        RenderedPage page = page("/fr/chiffres/patients-concernes");
        PageFile card = page.files().stream().filter(PageFile::painted).findFirst().orElseThrow();
        Document svg = Jsoup.parse(card.svg(), "", org.jsoup.parser.Parser.xmlParser());
        String drawn = String.join(" ", svg.select("path[aria-label]").eachAttr("aria-label"));
        assertTrue(letters(drawn).contains(letters("15 millions")), drawn);
        assertTrue(letters(drawn).contains(letters(CAUTION)), drawn);
        assertEquals(letters(svg.select("title").text()), letters(drawn));
        String alt = Jsoup.parse(page.html()).select("meta[property=og:image:alt]").attr("content");
        assertTrue(letters(alt).contains(letters(CAUTION)), alt);
    }

    @Test
    void each_document_and_each_figure_has_its_own_card_and_records_share_that_of_their_list() {
        String home = card("/fr/");
        assertNotEquals(home, card("/fr/chronologie"));
        assertNotEquals(card("/fr/chiffres"), card("/fr/chiffres/notes-libres"));
        assertEquals(card("/fr/chronologie"), card("/fr/chronologie/plainte"));
        assertTrue(files(true).size() < 220, "cards: " + files(true).size());
    }

    private String card(String path) {
        return page(path).files().stream()
                .filter(PageFile::painted)
                .map(PageFile::path)
                .findFirst()
                .orElseThrow();
    }

    private RenderedPage page(String path) {
        return pages.stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    }

    /** Typography may differ, letters and digits may not. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
