package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.CleanBase;
import constat.SiteCopy;
import constat.content.DocumentReader;
import constat.diagnostic.Code;
import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Diagnostics;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.guidance.Guidance;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Imprint;
import constat.input.Site;
import constat.search.SiteSynonyms;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who publishes the site comes from its configuration, and is never made up. */
@QuarkusTest
class PublisherTest {

    @Inject FactBase base;
    @Inject CleanBase clean;
    @Inject EditionBuilder builder;

    @TempDir Path temporary;

    private Path site;

    @BeforeEach
    void a_page_prints_the_publisher() {
        clean.wipe();
        site = SiteCopy.of(Path.of("src/test/resources/site"), temporary);
        print("");
    }

    private void print(String more) {
        for (String page : List.of("fr/methode.md", "en/method.md")) {
            Path file = site.resolve(page);
            SiteCopy.write(
                    file, SiteCopy.read(file) + "\n:publisher[name], :publisher[host]" + more);
        }
    }

    private EditionBuilder.Outcome build(Imprint imprint) {
        Diagnostics found = new Diagnostics();
        ContentFolder folder = ContentFolder.read(site, found);
        Site read = Site.read(folder, found).orElseThrow();
        FactSet facts = FactSet.read(folder, found);
        return base.importing(
                facts,
                read,
                imported ->
                        builder.build(
                                new EditionBuilder.Input(
                                        read,
                                        new DocumentReader().read(folder, found),
                                        Guidance.read(folder, found),
                                        facts,
                                        imported.state(null),
                                        List.of(),
                                        LocalDate.of(2019, 7, 1),
                                        "https://example.org",
                                        imprint,
                                        SiteSynonyms.NONE,
                                        found.sorted())),
                built -> false);
    }

    private static List<String> warnings(EditionBuilder.Outcome outcome, Language language) {
        DiagnosticSentences sentences = new DiagnosticSentences(language);
        return outcome.diagnostics().stream()
                .filter(d -> d.code() == Code.PUBLISHER_MISSING)
                .map(sentences::line)
                .toList();
    }

    private static String page(EditionBuilder.Outcome outcome, String address) {
        Edition edition = assertInstanceOf(EditionBuilder.Built.class, outcome).edition();
        return new String(edition.at(address).orElseThrow().identityBody(), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_not_provided_is_said_on_the_page_and_to_the_editor() {
        EditionBuilder.Outcome outcome = build(Imprint.NONE);
        assertTrue(
                page(outcome, "/en/method")
                        .contains(
                                "<strong class=\"unset\">not provided: do not put online</strong>"));
        assertTrue(
                page(outcome, "/fr/methode")
                        .contains("non renseigné\u202f: ne pas mettre en ligne</strong>"));
        assertEquals(
                List.of(
                        "content/site.yaml:1:1: warning[publisher-missing]: the publisher’s “host”"
                                + " is not provided, and a page prints it; set"
                                + " constat.publisher.host before putting the site online",
                        "content/site.yaml:1:1: warning[publisher-missing]: the publisher’s “name”"
                                + " is not provided, and a page prints it; set"
                                + " constat.publisher.name before putting the site online"),
                warnings(outcome, Language.EN));
    }

    @Test
    void what_is_provided_is_printed_as_text() {
        Imprint imprint = new Imprint("Ligne & <fils>", null, null, "Une machine", null);
        EditionBuilder.Outcome outcome = build(imprint);
        assertTrue(page(outcome, "/en/method").contains("Ligne &amp; &lt;fils&gt;, Une machine"));
        assertEquals(List.of(), warnings(outcome, Language.EN));
    }

    @Test
    void an_item_that_does_not_exist_is_refused() {
        print(" :publisher[nme]");
        EditionBuilder.Outcome outcome = build(Imprint.NONE);
        assertInstanceOf(EditionBuilder.Refused.class, outcome);
        DiagnosticSentences english = new DiagnosticSentences(Language.EN);
        assertTrue(
                outcome.diagnostics().stream()
                        .filter(d -> d.code() == Code.REFERENCE_UNKNOWN)
                        .map(english::line)
                        .anyMatch(line -> line.contains("did you mean “name”?")));
    }
}
