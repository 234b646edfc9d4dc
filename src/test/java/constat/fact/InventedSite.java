package constat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Report;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Site;
import java.nio.file.Path;

/** The tiny complete site of an invented incident that tests read. */
final class InventedSite {

    static final Path FOLDER = Path.of("src/test/resources/site");

    private InventedSite() {}

    static ContentFolder folder() {
        Diagnostics diagnostics = new Diagnostics();
        ContentFolder folder = ContentFolder.read(FOLDER, diagnostics);
        nothingIn(diagnostics);
        return folder;
    }

    static Site site() {
        Diagnostics diagnostics = new Diagnostics();
        Site site = Site.read(folder(), diagnostics).orElseThrow();
        nothingIn(diagnostics);
        return site;
    }

    static FactSet facts() {
        Diagnostics diagnostics = new Diagnostics();
        FactSet facts = FactSet.read(folder(), diagnostics);
        nothingIn(diagnostics);
        return facts;
    }

    static void nothingIn(Diagnostics diagnostics) {
        assertEquals(
                "no error, no warning\n",
                new Report(Language.EN).write(diagnostics.sorted(), Report.Format.TEXT));
    }
}
