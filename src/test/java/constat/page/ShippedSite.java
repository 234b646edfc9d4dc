package constat.page;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Diagnostics;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactState;
import constat.guidance.Guidance;
import constat.input.ContentFolder;
import constat.input.Imprint;
import constat.input.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The input of pages that the repository's own content gives. */
final class ShippedSite {

    private ShippedSite() {}

    /** What was known at each stop. */
    static List<FactState> past(FactBase base) {
        ContentFolder folder = ContentFolder.read(Path.of("content"), new Diagnostics());
        return base.importing(
                FactSet.read(folder, new Diagnostics()),
                Site.read(folder, new Diagnostics()).orElseThrow(),
                imported -> imported.past(imported.state(null)),
                built -> false);
    }

    static PageInput input(FactBase base) {
        Diagnostics diagnostics = new Diagnostics();
        ContentFolder folder = ContentFolder.read(Path.of("content"), diagnostics);
        Site site = Site.read(folder, diagnostics).orElseThrow();
        FactSet facts = FactSet.read(folder, diagnostics);
        FactState now =
                base.importing(facts, site, imported -> imported.state(null), built -> false);
        List<Document> documents = new DocumentReader().read(folder, diagnostics);
        return new PageInput(
                site,
                documents,
                Guidance.read(folder, new Diagnostics()),
                now,
                LocalDate.of(2026, 11, 24),
                "https://constat.example",
                Imprint.NONE);
    }
}
