package constat.publish;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Diagnostics;
import constat.edition.EditionBuilder;
import constat.fact.FactBase;
import constat.fact.FactGuard;
import constat.fact.FactRules;
import constat.fact.FactSet;
import constat.fact.FactState;
import constat.guidance.Guidance;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.search.SiteSynonyms;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Sets an edition from a content folder: reads, checks, imports and builds, all in one transaction
 * with the base.
 */
@ApplicationScoped
public class Compositor {

    private final FactBase base;
    private final EditionBuilder builder;
    private final PublishConfig config;
    private final Clock clock;
    private final DocumentReader documents = new DocumentReader();

    Compositor(FactBase base, EditionBuilder builder, PublishConfig config, Clock clock) {
        this.base = base;
        this.builder = builder;
        this.config = config;
        this.clock = clock;
    }

    /** The edition that the folder gives, compared with what the base last served. */
    public EditionBuilder.Outcome compose(Path folder) {
        return compose(folder, base.previous());
    }

    /** The edition that files give which were read before, compared likewise. */
    EditionBuilder.Outcome compose(ContentFolder content, Diagnostics diagnostics) {
        return compose(content, base.previous(), diagnostics);
    }

    /** The edition that the folder gives, compared with other facts. */
    public EditionBuilder.Outcome compose(Path folder, FactSet previous) {
        Diagnostics diagnostics = new Diagnostics();
        return compose(ContentFolder.read(folder, diagnostics), previous, diagnostics);
    }

    private EditionBuilder.Outcome compose(
            ContentFolder content, FactSet previous, Diagnostics diagnostics) {
        Optional<Site> site = Site.read(content, diagnostics);
        if (site.isEmpty()) {
            return new EditionBuilder.Refused(diagnostics.sorted());
        }
        List<Document> pages = documents.read(content, diagnostics);
        Guidance guidance = Guidance.read(content, diagnostics);
        FactSet facts = FactSet.read(content, diagnostics);
        SiteSynonyms synonyms = SiteSynonyms.read(content, diagnostics);
        boolean whole = !diagnostics.hasErrors(); // else records are missing that have not vanished
        Diagnostics ruled = new Diagnostics();
        FactRules.check(facts, site.get(), ruled);
        diagnostics.addAll(ruled.sorted());
        boolean sound = !diagnostics.hasErrors();
        if (whole) {
            FactGuard.compare(previous, facts, diagnostics);
        }
        if (!sound) {
            return new EditionBuilder.Refused(diagnostics.sorted());
        }
        return base.importing(
                facts,
                site.get(),
                imported -> {
                    FactState now = imported.state(null);
                    return builder.build(
                            new EditionBuilder.Input(
                                    site.get(),
                                    pages,
                                    guidance,
                                    facts,
                                    now,
                                    imported.past(now),
                                    LocalDate.now(clock),
                                    config.publicUrl(),
                                    config.publisher().imprint(),
                                    synonyms,
                                    diagnostics.sorted()));
                },
                EditionBuilder.Built.class::isInstance);
    }

    /** The facts of another checkout's content folder. */
    public static FactSet facts(Path folder) {
        return FactSet.read(ContentFolder.read(folder, new Diagnostics()), new Diagnostics());
    }
}
