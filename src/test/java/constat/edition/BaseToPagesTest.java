package constat.edition;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.CleanBase;
import constat.content.DocumentReader;
import constat.diagnostic.Diagnostics;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.guidance.Guidance;
import constat.input.ContentFolder;
import constat.input.Imprint;
import constat.input.Site;
import constat.search.SiteSynonyms;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and files are written from what the base says, not from what the files said. */
@QuarkusTest
class BaseToPagesTest {

    @Inject CleanBase clean;
    @Inject FactBase base;
    @Inject EditionBuilder builder;
    @Inject EntityManager entities;

    @ParameterizedTest
    @CsvSource({
        "/en/numbers/prets-perdus, '4,321'",
        "/en/numbers, '4,321'",
        "/en/numbers/prets-perdus.json, 4321",
        "/en/numbers/prets-perdus.csv, 4321"
    })
    void a_row_changed_between_import_and_build_shows(String address, String value) {
        Edition edition =
                built("update fact_revision set body = replace(body, '\"4200\"', '\"4321\"')");
        assertTrue(text(edition, address).contains(value), () -> text(edition, address));
    }

    @Test
    void a_caveat_cut_in_the_base_is_gone_from_the_page() {
        String caveat = "the ombudsman says it could not recount them";
        String page = "/en/numbers/prets-perdus";
        String cut = "update fact_revision set body = replace(body, 'qualifies', 'explains')";
        assertTrue(text(built("update fact_revision set number = number"), page).contains(caveat));
        assertTrue(!text(built(cut), page).contains("; <b>" + caveat));
    }

    private Edition built(String change) {
        clean.wipe();
        Diagnostics found = new Diagnostics();
        ContentFolder folder = ContentFolder.read(Path.of("src/test/resources/site"), found);
        Site site = Site.read(folder, found).orElseThrow();
        FactSet facts = FactSet.read(folder, found);
        EditionBuilder.Outcome outcome =
                base.importing(
                        facts,
                        site,
                        imported -> {
                            entities.createNativeQuery(change).executeUpdate();
                            return builder.build(
                                    new EditionBuilder.Input(
                                            site,
                                            new DocumentReader().read(folder, found),
                                            Guidance.read(folder, found),
                                            facts,
                                            imported.state(null),
                                            List.of(),
                                            LocalDate.of(2019, 7, 1),
                                            "https://example.org",
                                            Imprint.NONE,
                                            SiteSynonyms.NONE,
                                            found.sorted()));
                        },
                        built -> false);
        return assertInstanceOf(
                        EditionBuilder.Built.class, outcome, outcome.diagnostics()::toString)
                .edition();
    }

    private static String text(Edition edition, String address) {
        return new String(edition.at(address).orElseThrow().identityBody(), StandardCharsets.UTF_8);
    }
}
