package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.i18n.Language;
import constat.search.Hit;
import constat.search.HitKind;
import constat.search.Piece;
import constat.search.Results;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of results of the invented site, without a query and with an answer set in. */
@QuarkusTest
class SearchAnswerTest {

    @Inject PageWriter writer;
    @TempDir Path folder;

    private List<RenderedPage> pages = List.of();

    @BeforeEach
    void the_site_is_written() {
        Assets assets =
                Assets.load()
                        .with(
                                Map.of(
                                        Language.EN,
                                        new Assets.SearchFiles("/assets/i.json", "/assets/l.js")));
        pages = writer.write(InventedPages.input(folder), assets);
    }

    private String page(String path) {
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .html();
    }

    private Document answer(Results results, HitKind... kinds) {
        SearchForm form = new SearchForm(results.words(), Set.of(kinds), false);
        return Jsoup.parse(SearchAnswer.of(page("/en/find"), Language.EN, form, results));
    }

    private static Results results(String words, List<Hit> hits) {
        return new Results(words, hits, List.of(), List.of(), null, List.of());
    }

    private static Hit hit(HitKind kind, String title) {
        return new Hit(
                kind,
                "/en/" + title,
                List.of(new Piece("The ", false), new Piece(title, true)),
                "A section",
                List.of(new Piece("About ", false), new Piece(title, true)),
                null,
                null,
                1);
    }

    private static List<Hit> hits(HitKind kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> hit(kind, kind.word() + i)).toList();
    }

    @Test
    void without_a_query_the_page_lists_every_title_and_can_be_used_without_script() {
        Document page = Jsoup.parse(page("/fr/chercher"));
        assertEquals("post", page.select("form[role=search]").attr("method"));
        assertEquals("/fr/chercher", page.select("form[role=search]").attr("action"));
        assertEquals("Rechercher", page.select("label[for=q]").text());
        assertEquals(1, page.select("input[name=q]").size());
        assertTrue(
                page.select("#found h2").eachText().contains("Les questions"),
                page.select("#found h2").text());
        assertEquals(0, page.select("script[src*=search]").size());
        assertTrue(page.select("aside[data-help]").hasAttr("hidden"));
        assertTrue(page.select("[data-doors]").hasAttr("hidden"));
    }

    @Test
    void an_empty_query_leaves_the_page_as_it_is() {
        SearchForm form = new SearchForm("", Set.of(), false);
        String page = page("/en/find");
        assertEquals(page, SearchAnswer.of(page, Language.EN, form, results("", List.of())));
    }

    @Test
    void hits_stand_by_kind_in_the_order_of_the_best_of_each_three_at_most() {
        List<Hit> found = new ArrayList<>();
        found.add(hit(HitKind.TERM, "best"));
        found.addAll(hits(HitKind.PAGE, 5));
        found.addAll(hits(HitKind.TERM, 1));
        Document page = answer(results("x", found));
        assertEquals(List.of("Glossary", "Pages"), page.select("#found h2").eachText());
        assertEquals(2 + 3, page.select("#found ol > li").size());
        assertEquals(
                List.of("All 5 results: Pages"),
                page.select("button[name=kind]:not(template *)").eachText());
        assertEquals("7 results", page.select("[role=status]").text());
        assertEquals(
                List.of("Glossary (2)", "Pages (5)"),
                page.select("#found .kinds label").eachText());
        assertEquals("x", page.select("input[name=q]").val());
    }

    @Test
    void one_chosen_kind_is_listed_whole_and_the_others_can_still_be_chosen() {
        List<Hit> found = new ArrayList<>(hits(HitKind.PAGE, 5));
        found.addAll(hits(HitKind.EVENT, 4));
        Document page = answer(results("x", found), HitKind.PAGE);
        assertEquals(List.of("Pages"), page.select("#found h2").eachText());
        assertEquals(5, page.select("#found ol > li").size());
        assertEquals(0, page.select("#found section button").size());
        assertEquals(1, page.select("#found input[checked]").size());
        assertEquals("page", page.select("#found input[checked]").val());
        assertEquals(2, page.select("#found .kinds input").size());
    }

    @Test
    void a_chosen_kind_without_hits_hides_nothing() {
        Document page = answer(results("x", hits(HitKind.PAGE, 2)), HitKind.TERM);
        assertEquals(2, page.select("#found ol > li").size());
        assertEquals(0, page.select("#found .kinds").size());
    }

    @Test
    void a_hit_leads_to_its_section_and_marks_what_was_asked() {
        Document page = answer(results("x", hits(HitKind.PAGE, 1)));
        assertEquals("/en/page0", page.select("#found li a").attr("href"));
        assertEquals("The page0: A section", page.select("#found li a").text());
        assertEquals(List.of("page0", "page0"), page.select("#found mark").eachText());
        assertEquals("About page0", page.select("#found li p").text());
        assertEquals("1 result", page.select("[role=status]").text());
    }

    @Test
    void a_figure_is_answered_above_the_list_with_speaker_and_caveat() {
        Hit figure =
                new Hit(
                        HitKind.FIGURE,
                        "/en/numbers/loans",
                        List.of(new Piece("How many loans?", false)),
                        null,
                        List.of(),
                        "4,321",
                        "According to the library, 4,321 loans; the ombudsman says it cannot tell.",
                        1);
        Results results =
                new Results("4321", List.of(figure), List.of(), List.of(), figure, List.of());
        Document page = answer(results);
        assertTrue(page.select("#found > *").get(0).hasClass("answer"));
        assertEquals(
                "4,321 According to the library, 4,321 loans; the ombudsman says it cannot tell."
                        + " Read the figure: How many loans?",
                page.select(".answer").get(0).text());
    }

    @Test
    void a_correction_is_said_and_can_be_undone() {
        Results results =
                new Results(
                        "libary",
                        hits(HitKind.PAGE, 1),
                        List.of(new Results.Correction("libary", "library")),
                        List.of(),
                        null,
                        List.of());
        Document page = answer(results);
        assertEquals(
                "Results for “library”. Search for “libary” as written",
                page.select("#found .again").text());
        assertEquals("search", page.select("#found button[name=exact]").attr("form"));
        assertEquals("libary", page.select("input[name=q]").val());
    }

    @Test
    void nothing_found_offers_the_nearest_words_and_the_main_doors() {
        Results results =
                new Results("libxxry", List.of(), List.of(), List.of("library"), null, List.of());
        Document page = answer(results);
        assertEquals("No results", page.select("[role=status]").text());
        assertTrue(
                page.select("#found").text().startsWith("Nothing found for “libxxry”."),
                page.select("#found").text());
        assertEquals("library", page.select("#found button[name=near]").val());
        assertFalse(page.select("[data-doors]").hasAttr("hidden"));
        assertTrue(page.select("[data-doors] a").eachAttr("href").contains("/en/to-do"));
    }

    @Test
    void help_for_what_a_query_is_about_stands_before_the_results() {
        Document without = Jsoup.parse(page("/en/find"));
        String situation = without.select("[data-situation]").get(0).attr("data-situation");
        Results results =
                new Results(
                        "x", hits(HitKind.PAGE, 1), List.of(), List.of(), null, List.of(situation));
        Document page = answer(results);
        assertFalse(page.select("aside[data-help]").hasAttr("hidden"));
        assertEquals(
                List.of(situation),
                page.select("[data-situation]:not([hidden])").eachAttr("data-situation"));
        assertEquals("found", page.select("aside[data-help]").get(0).nextElementSibling().id());
    }

    @Test
    void what_a_reader_typed_never_becomes_markup() {
        String hostile = "\"><script>alert(1)</script>$1 %words% {words} <!--results-->";
        Document page =
                answer(
                        new Results(
                                hostile,
                                List.of(),
                                List.of(),
                                List.of("<b>near</b>"),
                                null,
                                List.of()));
        assertEquals(0, page.select("main script").size());
        assertEquals(hostile, page.select("input[name=q]").val());
        assertTrue(page.select("#found .lead").text().contains("“\"><script>alert(1)</script>$1"));
        assertEquals("<b>near</b>", page.select("#found button[name=near]").val());
    }

    @Test
    void every_part_waits_in_the_page_for_the_browser_to_copy() {
        Document page = Jsoup.parse(page("/en/find"));
        List<String> parts = page.select("template[data-part]").eachAttr("data-part");
        assertEquals(
                List.of(
                        "corrected",
                        "answer",
                        "nothing",
                        "nearest",
                        "near",
                        "kinds",
                        "kind",
                        "hits",
                        "hit"),
                parts);
        assertEquals(HitKind.values().length, page.select("template[data-name]").size());
        assertEquals("%href%", page.select("template[data-part=hit] a").attr("href"));
        assertEquals(1, page.select("script[src*=search]").size());
    }

    @Test
    void the_masthead_of_other_pages_has_a_field_that_works_without_script() {
        Document page = Jsoup.parse(page("/en/numbers"));
        assertEquals("/en/find", page.select("search-box form").attr("action"));
        assertEquals("post", page.select("search-box form").attr("method"));
        assertEquals("Search", page.select("search-box label[for=q]").text());
        assertEquals("/assets/i.json", page.select("search-box").attr("data-index"));
        assertTrue(page.select("search-box").attr("data-kinds").startsWith("page:Pages|figure:"));
    }

    @Test
    void a_letter_has_a_link_and_no_field() {
        Document page = Jsoup.parse(page("/en/to-do"));
        assertEquals(0, page.select("search-box, input[name=q], script[src*=search]").size());
        assertEquals("Search this site", page.select(".mast a[href=/en/find]").text());
    }

    @Test
    void where_no_index_was_made_no_script_is_loaded() {
        Document page = Jsoup.parse(page("/fr/nombres"));
        assertEquals(1, page.select("search-box form").size());
        assertEquals(0, page.select("script[src*=search]").size());
        assertFalse(page.select("search-box").hasAttr("data-index"));
    }
}
