package constat.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.ShippedEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader without script gets from the shipped site's pages of results. */
@QuarkusTest
class ShippedSearchPageTest {

    @Inject ShippedEdition shipped;

    @BeforeEach
    void the_shipped_site_is_up() {
        shipped.published();
    }

    private static RequestSpecification form(String words) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("q", words);
    }

    private static Document page(RequestSpecification request, String path) {
        return Jsoup.parse(
                request.post(path)
                        .then()
                        .statusCode(200)
                        .header("cache-control", "no-store")
                        .header("x-robots-tag", "noindex")
                        .extract()
                        .asString());
    }

    private static Document ask(String path, String words) {
        return page(form(words), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/recherche", "/en/search"})
    void without_a_query_every_title_stands_there_by_kind(String path) {
        Document page = Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
        assertTrue(page.select("#found h2").size() > 8);
        assertTrue(page.select("#found li a").size() > 200);
        assertEquals("q", page.select("label[for]").attr("for"));
        assertEquals(path, page.select("form[method=post]").attr("action"));
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/recherche, 169000, 169 000, ministère de la Santé",
        "/fr/recherche, combien de patients, 15 millions, CNIL",
        "/en/search, '169,000', '169,000', health ministry",
        "/en/search, how many people, 15 million, CNIL"
    })
    void a_figure_is_answered_first_with_speaker_and_caveat(
            String path, String words, String value, String voice) {
        String answer = ask(path, words).select("#found > .answer").text();
        assertTrue(plain(answer).startsWith(value), answer);
        assertTrue(answer.contains(voice), answer);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/recherche, mon mari me frappe, violence",
        "/fr/recherche, suicide, suicide",
        "/fr/recherche, on me fait du chantage, blackmail",
        "/en/search, I want to end my life, suicide",
        "/en/search, blackmail, blackmail"
    })
    void help_comes_before_all_results(String path, String words, String situation) {
        Document page = ask(path, words);
        assertFalse(page.select("aside[data-help]").hasAttr("hidden"));
        assertEquals(
                List.of(situation),
                page.select("[data-situation]:not([hidden])").eachAttr("data-situation"));
    }

    @Test
    void other_queries_show_no_helplines() {
        assertTrue(
                ask("/fr/recherche", "chronologie").select("aside[data-help]").hasAttr("hidden"));
    }

    @Test
    void a_correction_is_said_and_can_be_refused() {
        Document read = ask("/fr/recherche", "indemnisasion");
        assertTrue(read.select(".again").text().contains("indemnisation"));
        Document written = page(form("indemnisasion").formParam("exact", "1"), "/fr/recherche");
        assertEquals(0, written.select("#found > .again").size());
    }

    @Test
    void one_kind_can_be_listed_whole() {
        Document all = ask("/fr/recherche", "cnil");
        String kind = all.select("#found button[name=kind]").get(0).val();
        Document one = page(form("cnil").formParam("kind", kind), "/fr/recherche");
        assertEquals(1, one.select("#found section.sec").size());
        assertTrue(one.select("#found li").size() > 3);
        assertEquals(List.of(kind), one.select("#found input[checked]").eachAttr("value"));
    }

    @Test
    void nothing_found_leads_to_the_first_steps() {
        Document page = ask("/fr/recherche", "qsdfghjklm");
        assertTrue(page.select(".nothing").text().startsWith("Rien trouvé"));
        assertFalse(page.select("[data-doors]").hasAttr("hidden"));
        assertEquals("/fr/que-faire", page.select("[data-doors] a").get(0).attr("href"));
    }

    @Test
    void every_hit_leads_to_an_address_and_an_anchor_that_exist() {
        for (String words : List.of("annotations", "plainte", "cnil", "vih", "2025")) {
            for (String href : ask("/fr/recherche", words).select("#found li a").eachAttr("href")) {
                String[] parts = href.split("#", 2);
                Document target =
                        Jsoup.parse(
                                given().get(parts[0]).then().statusCode(200).extract().asString());
                assertTrue(
                        parts.length < 2 || target.getElementById(parts[1]) != null,
                        words + " -> " + href);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "foo:bar +baz -qux ~1 ^2 *",
                "\u0000\u0001\u202e\uD83D\uDE00",
                "%words% {msg:skip} ${1} \\1"
            })
    void a_hostile_query_is_plain_text(String words) {
        Document page = ask("/fr/recherche", words);
        assertEquals(0, page.select("main script").size());
        assertFalse(page.text().contains("Aller au contenu Aller au contenu"));
    }
}
