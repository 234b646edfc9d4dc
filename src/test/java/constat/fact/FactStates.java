package constat.fact;

import constat.diagnostic.Diagnostics;
import constat.input.ContentFolder;
import constat.input.Site;
import java.nio.file.Path;

/** States for tests of rooms that need no base. */
public final class FactStates {

    private FactStates() {}

    /** Everything that the records of a folder say now. */
    public static FactState now(ContentFolder folder, Site site) {
        Diagnostics diagnostics = new Diagnostics();
        FactSet set = FactSet.read(folder, diagnostics);
        Facts facts = Facts.of(set, new RecordReading.Context(site, diagnostics));
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException(diagnostics.sorted().toString());
        }
        return StateBuilder.build(facts, null);
    }

    /** The content that this repository ships. */
    public static ContentFolder shipped() {
        return ContentFolder.read(Path.of("content"), new Diagnostics());
    }

    public static Site site(ContentFolder folder) {
        return Site.read(folder, new Diagnostics()).orElseThrow();
    }
}
