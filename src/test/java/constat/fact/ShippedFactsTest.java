package constat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Report;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedFactsTest {

    @Test
    void the_shipped_facts_obey_every_rule() {
        Diagnostics diagnostics = new Diagnostics();
        ContentFolder folder = ContentFolder.read(Path.of("content"), diagnostics);
        Site site = Site.read(folder, diagnostics).orElseThrow();
        FactRules.check(FactSet.read(folder, diagnostics), site, diagnostics);
        assertEquals(
                "no error, no warning\n",
                new Report(Language.EN).write(diagnostics.sorted(), Report.Format.TEXT));
    }
}
