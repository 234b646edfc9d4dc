package constat;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Severity;
import constat.edition.Edition;
import constat.edition.EditionBuilder;
import constat.edition.Resource;
import constat.i18n.Language;
import constat.publish.Compositor;
import constat.publish.CurrentEdition;
import constat.publish.CurrentSite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a published value: from a silent change to a withdrawal. */
@QuarkusTest
class CorrectionStoryTest {

    private static final String QUESTIONS = "facts/questions.yaml";
    private static final String PAGE = "/en/numbers/prets-en-cours";

    private static final String SWAPPED =
            "          why: { fr: \"deux chiffres intervertis\", en: \"two digits swapped\" }\n"
                    + "          severity: figure\n";
    private static final String COUNTED_AGAIN =
            "        - { on: 2019-07-03, field: answer, was: { value: 56000 },"
                    + " why: { fr: \"recompté\", en: \"counted again\" }, severity: figure }\n";

    /** How the correction is told in a list, and in a picture. */
    private static final String TOLD = "We had written “56,000”. counted again";

    /** On a page; the former number is struck through. */
    private static final String SHOWN =
            "Corrected on 3 July 2019: we had written 56,000. counted again";

    private static final String MARK = "Corrected on 3 July 2019: we had written “56,000”.";

    @Inject CleanBase base;
    @Inject Compositor compositor;
    @Inject CurrentSite currentSite;
    @Inject CurrentEdition currentEdition;
    @TempDir Path folder;

    private Path content;

    @BeforeEach
    void the_invented_site_is_published() {
        base.wipe();
        content = SiteCopy.of(Path.of("src/test/resources/site"), folder.resolve("content"));
        published();
    }

    /** The ombudsman counted 57,000 open loans; we had printed 56,000. */
    @Test
    void a_wrong_number_is_mended_in_the_open_wherever_it_was_read() {
        edit("  out-of: prets-en-cours\n", "  out-of: prets-en-cours\n  drawing: part\n");
        String cardBefore = card(published());

        // Nobody can change a published number in silence.
        edit("answer: { value: 56000 }", "answer: { value: 57000 }");
        assertEquals(
                List.of(
                        "content/facts/questions.yaml:51:15: error[change-uncorrected]:"
                                + " “mediateur-prets-en-cours” changed its “answer” without a"
                                + " correction; add an entry corrections: with field: answer and"
                                + " was: {\"value\":\"56000\"}"),
                refused());

        // With an entry that says what it was and why, the new number is printed.
        edit(SWAPPED, SWAPPED + COUNTED_AGAIN);
        EditionBuilder.Built corrected = published();
        assertTrue(html(corrected, PAGE).contains("57,000"));

        // Everything that printed the old number says so, with the day.
        for (String page :
                List.of(
                        PAGE, // its own page
                        "/en/numbers", // all figures
                        "/en/numbers/prets-perdus", // a share of it
                        "/en/matrix",
                        "/en/statements",
                        "/en/corrections",
                        "/en/on/2019-06-12/numbers")) { // the past is mended too
            String text = page(corrected, page).select("main").text().replace(" .", ".");
            assertTrue(text.contains(SHOWN), page + text);
        }
        for (String list : List.of("/en/changes", "/en/changes.atom", "/en/changes.json")) {
            assertTrue(html(corrected, list).contains(TOLD), list);
        }
        for (String feed : List.of("/en/corrections.atom", "/en/corrections.json")) {
            assertTrue(html(corrected, feed).contains(TOLD), feed);
        }
        assertTrue(html(corrected, "/fr/corrections.atom").contains("Nous écrivions « 56 000 »"));

        assertTrue(html(corrected, PAGE).contains("Revision 3, published on 1 July 2019"));

        // So does what programs read: the page's own words for them, the files, the interface.
        for (String page : List.of(PAGE, "/en/numbers", "/en/on/2019-06-12/numbers")) {
            String data = page(corrected, page).select("script[type=application/ld+json]").html();
            assertTrue(data.contains("CorrectionComment"), page);
            assertTrue(data.contains(TOLD), data);
            assertTrue(data.contains("\"datePublished\":\"2019-07-03\""), data);
        }
        assertTrue(html(corrected, PAGE + ".csv").contains("2019-07-03"), "CSV");
        assertTrue(html(corrected, "/en/corrections.csv").contains("counted again"), "CSV");
        assertTrue(html(corrected, PAGE + ".json").contains("counted again"), "JSON");
        assertTrue(html(corrected, PAGE + ".bib").contains("corrected on 2019-07-03"), "BibTeX");
        currentSite.swap(corrected.site());
        when().get("/api/v1/claims?lang=en&id=mediateur-prets-en-cours")
                .then()
                .body("items[0].value", equalTo(57_000))
                .body("items[0].revision", equalTo(3))
                .body("items[0].corrections.on", equalTo(List.of("2019-07-02", "2019-07-03")))
                .body("items[0].corrections[1].why", equalTo("counted again"));
        when().get("/api/v1/corrections?lang=en&sort=-on&limit=1")
                .then()
                .body("items[0].id", equalTo("claim/mediateur-prets-en-cours/3"));

        // And what is passed on as a picture, at an address that nobody has kept.
        assertTrue(cardWords(corrected).contains("57,000"));
        assertTrue(cardWords(corrected).contains(MARK), cardWords(corrected));
        assertNotEquals(cardBefore, card(corrected));
        assertTrue(html(corrected, "/en/numbers/prets-perdus.svg").contains(MARK), "drawing");

        // The base keeps what it once said.
        assertEquals(
                List.of("2", "3"),
                base.column(
                        "select number from fact_revision where record_id ="
                                + " 'mediateur-prets-en-cours' order by number"));
    }

    /** Whoever looks for the old number finds the new one, and that it was mended. */
    @Test
    void search_answers_with_the_corrected_number_and_says_that_it_was_corrected() {
        edit("answer: { value: 56000 }", "answer: { value: 57000 }");
        edit(SWAPPED, SWAPPED + COUNTED_AGAIN);
        EditionBuilder.Built corrected = published();
        Optional<Edition> before = currentEdition.get();
        currentEdition.swap(corrected.edition());
        try {
            for (String words : List.of("how many open loans", "56,000 loans", "57,000 loans")) {
                String page = given().formParam("q", words).post("/en/find").asString();
                String card = spaced(Jsoup.parse(page).select("#found .answer").text());
                assertTrue(card.startsWith("57,000 "), words + ": " + card);
                assertTrue(card.contains(MARK), words + ": " + card);
                String hit =
                        when().get("/api/v1/search?lang=en&q=" + words)
                                .then()
                                .body("hits[0].url", endsWith(PAGE))
                                .extract()
                                .path("hits[0].snippet");
                assertTrue(spaced(hit).contains("57,000 loans"), hit);
                assertTrue(spaced(hit).contains(MARK), hit);
            }
        } finally {
            before.ifPresent(currentEdition::swap);
        }
        // With script the card is filled with the same sentence, from the file it loads.
        Resource index = corrected.edition().searchIndex(Language.EN).orElseThrow();
        assertTrue(html(corrected, index.path()).contains(MARK), index.path());
    }

    @Test
    void a_record_cannot_vanish_but_can_be_withdrawn_with_a_reason() {
        String documents = "facts/terms.yaml";
        String terms = SiteCopy.read(content.resolve(documents));
        SiteCopy.write(content.resolve(documents), "[]\n");
        assertTrue(refused().toString().contains("record-vanished"));
        SiteCopy.write(content.resolve(documents), terms);

        SiteCopy.write(
                content.resolve("facts/precedents.yaml"),
                "- { id: panne-de-2015, withdrawn: { on: 2019-07-04, reason:"
                        + " { fr: \"décision de justice\", en: \"court order\" } } }\n");
        EditionBuilder.Built withdrawn = published();
        String gone = "/en/past-outages/panne-de-2015";
        assertEquals(410, withdrawn.edition().at(gone).orElseThrow().status());
        assertTrue(html(withdrawn, gone).contains("court order"));
        assertTrue(html(withdrawn, "/en/corrections.atom").contains("court order"));
        assertFalse(withdrawn.edition().at(gone + ".json").isPresent(), "its data are gone");
        assertFalse(base.everything().contains("fee waiver"), "its text is in no table");
    }

    @Test
    void a_withdrawn_caveat_is_told_of_where_it_stood() {
        String event = "claims: [mediateur-mise-a-jour, mediateur-reserve]";
        String reserve = SiteCopy.read(content.resolve(QUESTIONS));
        int from = reserve.indexOf("    - id: mediateur-reserve");
        int to = reserve.indexOf("# A number that stands alone.");
        String withdrawal =
                "    - { id: mediateur-reserve, withdrawn: { on: 2019-07-04, reason:"
                        + " { fr: \"à sa demande\", en: \"at its request\" } } }\n\n";
        edit(reserve.substring(from, to), withdrawal);
        List<String> why = refused();
        assertTrue(why.toString().contains("withdrawn-caveat"), why::toString);
        assertTrue(why.toString().contains("withdrawn-linked"), why::toString);

        edit(
                "en: \"at its request\" } }",
                "en: \"at its request\" }, limited: [mediatheque-prets-perdus] }");
        SiteCopy.replace(
                content.resolve("facts/events.yaml"), event, "claims: [mediateur-mise-a-jour]");
        SiteCopy.replace(
                content.resolve("facts/events.yaml"),
                "  published: 2019-07-01\n\n- id: rapport-rendu",
                "  published: 2019-07-01\n\n- id: rapport-rendu\n  corrections: [{ on: 2019-07-04,"
                        + " field: claims, was: [mediateur-mise-a-jour, mediateur-reserve], why:"
                        + " { fr: \"retrait\", en: \"withdrawal\" }, severity: meaning }]");
        SiteCopy.replace(
                content.resolve("facts/derived.yaml"), "  beside: [mediateur-reserve]\n", "");
        SiteCopy.replace(
                content.resolve("en/numbers.md"), "; :claim[mediateur-reserve]{form=short}", "");
        SiteCopy.replace(
                content.resolve("fr/nombres.md"), " ; :claim[mediateur-reserve]{form=short}", "");
        EditionBuilder.Built built = published();
        String page = html(built, "/en/numbers/prets-perdus");
        assertTrue(page.contains("at its request"), page);
        assertTrue(page.contains("a caveat was withdrawn on 4 July 2019"), page);
        assertFalse(base.everything().contains("recount"), "its text is in no table");
    }

    @Test
    void a_file_that_cannot_be_read_makes_no_record_vanish() {
        SiteCopy.write(content.resolve("facts/terms.yaml"), "[\n");
        List<String> why = refused();
        assertTrue(why.toString().contains("yaml-syntax"), why::toString);
        assertFalse(why.toString().contains("record-vanished"), why::toString);
    }

    private void edit(String was, String is) {
        SiteCopy.replace(content.resolve(QUESTIONS), was, is);
    }

    private EditionBuilder.Built published() {
        EditionBuilder.Outcome outcome = compositor.compose(content);
        return assertInstanceOf(
                EditionBuilder.Built.class, outcome, outcome.diagnostics()::toString);
    }

    private List<String> refused() {
        EditionBuilder.Outcome outcome = compositor.compose(content);
        assertFalse(outcome instanceof EditionBuilder.Built, "accepted");
        DiagnosticSentences sentences = new DiagnosticSentences(Language.EN);
        return outcome.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(sentences::line)
                .toList();
    }

    private static Document page(EditionBuilder.Built built, String path) {
        return Jsoup.parse(html(built, path));
    }

    /** The address of the picture that a link to the figure shows elsewhere. */
    private static String card(EditionBuilder.Built built) {
        return page(built, PAGE).select("meta[property=og:image]").attr("content");
    }

    /** All that is drawn in it. */
    private static String cardWords(EditionBuilder.Built built) {
        return page(built, PAGE).select("meta[property=og:image:alt]").attr("content");
    }

    private static String html(EditionBuilder.Built built, String path) {
        Resource resource = built.edition().at(path).orElseThrow();
        return spaced(new String(resource.identityBody(), StandardCharsets.UTF_8));
    }

    private static String spaced(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }
}
