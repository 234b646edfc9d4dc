package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Report;
import constat.diagnostic.Severity;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactState;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Site;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages and texts of the case obey every rule but those on links, which the edition checks. */
@QuarkusTest
class ShippedProseTest {

    /** Links are checked by the edition, which knows the addresses. */
    private static final Set<Code> ELSEWHERE = Set.of(Code.PAGE_UNKNOWN, Code.ANCHOR_UNKNOWN);

    @Inject FactBase base;

    @Test
    void the_shipped_prose_obeys_every_rule() {
        Diagnostics diagnostics = new Diagnostics();
        ContentFolder folder = ContentFolder.read(Path.of("content"), diagnostics);
        Site site = Site.read(folder, diagnostics).orElseThrow();
        FactSet facts = FactSet.read(folder, diagnostics);
        List<Document> documents = new DocumentReader().read(folder, diagnostics);
        FactState state =
                base.importing(facts, site, imported -> imported.state(null), built -> false);
        new ProseRules().check(corpus(documents, facts, site), state, diagnostics);
        assertEquals(
                "no error, no warning\n",
                new Report(Language.EN)
                        .write(
                                diagnostics.sorted().stream()
                                        .filter(d -> d.severity() != Severity.NOTE)
                                        .filter(d -> !ELSEWHERE.contains(d.code()))
                                        .collect(Collectors.toList()),
                                Report.Format.TEXT));
    }

    private static Corpus corpus(List<Document> documents, FactSet facts, Site site) {
        List<LocatedText> texts =
                facts.texts().stream()
                        .map(
                                text ->
                                        new LocatedText(
                                                text.record().toString(),
                                                text.language(),
                                                text.text(),
                                                text.location()))
                        .toList();
        return new Corpus(documents, texts, Set.of(), Map.of(), site.sourcesUntil());
    }
}
