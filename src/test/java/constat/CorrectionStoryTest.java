package constat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Severity;
import constat.edition.EditionBuilder;
import constat.edition.Resource;
import constat.i18n.Language;
import constat.publish.Compositor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a published value: from a silent change to a withdrawal. */
@QuarkusTest
class CorrectionStoryTest {

    private static final String QUESTIONS = "facts/questions.yaml";
    private static final String PAGE = "/en/numbers/prets-en-cours";

    @Inject CleanBase base;
    @Inject Compositor compositor;
    @TempDir Path folder;

    private Path content;

    @BeforeEach
    void the_invented_site_is_published() {
        base.wipe();
        content = SiteCopy.of(Path.of("src/test/resources/site"), folder.resolve("content"));
        published();
    }

    @Test
    void change_correction_disappearance_withdrawal() {
        edit("answer: { value: 56000 }", "answer: { value: 57000 }");
        assertEquals(
                List.of(
                        "content/facts/questions.yaml:50:15: error[change-uncorrected]:"
                                + " “mediateur-prets-en-cours” changed its “answer” without a"
                                + " correction; add an entry corrections: with field: answer and"
                                + " was: {\"value\":\"56000\"}"),
                refused());

        edit(
                "          why: { fr: \"deux chiffres intervertis\", en: \"two digits swapped\" }\n"
                        + "          severity: figure\n",
                "          why: { fr: \"deux chiffres intervertis\", en: \"two digits swapped\" }\n"
                        + "          severity: figure\n"
                        + "        - { on: 2019-07-03, field: answer, was: { value: 56000 },"
                        + " why: { fr: \"recompté\", en: \"counted again\" }, severity: figure }\n");
        EditionBuilder.Built corrected = published();
        assertEquals(
                List.of("2", "3"),
                base.column(
                        "select number from fact_revision where record_id ="
                                + " 'mediateur-prets-en-cours' order by number"));
        assertTrue(html(corrected, PAGE).contains("3 July 2019"), "the page bears the mark");
        assertTrue(html(corrected, "/en/corrections").contains("counted again"));
        for (String told :
                List.of(
                        "/en/corrections.atom",
                        "/en/corrections.json",
                        "/en/changes.atom",
                        "/en/changes.json",
                        "/en/changes",
                        "/en/numbers",
                        "/en/matrix",
                        "/en/statements",
                        "/en/on/2019-06-12/numbers")) {
            assertTrue(
                    html(corrected, told).contains("We had written “56,000”. counted again")
                            || html(corrected, told).contains("<del>56,000</del>. counted again"),
                    told);
        }

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

    private static String html(EditionBuilder.Built built, String path) {
        Resource resource = built.edition().at(path).orElseThrow();
        return new String(resource.identityBody(), StandardCharsets.UTF_8)
                .replaceAll("[\u00a0\u202f]", " ");
    }
}
