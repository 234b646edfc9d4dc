package constat.publish;

import constat.diagnostic.Diagnostic;
import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Severity;
import constat.edition.CardPrinter;
import constat.edition.Compressor;
import constat.edition.Edition;
import constat.edition.EditionArchive;
import constat.edition.EditionBuilder;
import constat.fact.FactBase;
import constat.i18n.Language;
import constat.input.ContentFolder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes editions: at start, when content changes and when the day does. A refused edition
 * changes nothing for readers.
 */
@ApplicationScoped
public class Publisher implements PublisherStatus {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    private final FactBase base;
    private final Compositor compositor;
    private final CurrentEdition current;
    private final CurrentSite site;
    private final Compressor compressor;
    private final CardPrinter printer;
    private final PublishConfig config;
    private final Clock clock;
    private final EditionArchive archive;
    private final DiagnosticSentences sentences;
    private volatile @Nullable List<Diagnostic> refusal;
    private volatile @Nullable LocalDate day;
    private @Nullable ContentWatcher watcher;
    private String keptOrigin = "";

    Publisher(
            FactBase base,
            Compositor compositor,
            CurrentEdition current,
            CurrentSite site,
            Compressor compressor,
            CardPrinter printer,
            PublishConfig config,
            Clock clock) {
        this.base = base;
        this.compositor = compositor;
        this.current = current;
        this.site = site;
        this.compressor = compressor;
        this.printer = printer;
        this.config = config;
        this.clock = clock;
        this.archive = new EditionArchive(config.data().resolve("edition").resolve("edition.zip"));
        this.sentences = new DiagnosticSentences(Language.of(config.language()));
    }

    void start(@Observes StartupEvent event) {
        if (!config.serve()) {
            return;
        }
        boolean unchanged = serveUnchanged();
        // Watching begins first, so that no edit falls between reading and the watch.
        ContentWatcher started = ContentWatcher.start(config.content(), this::changed, unchanged);
        watcher = started;
        if (!unchanged) {
            publish();
        }
        if (current.get().isEmpty()) {
            serveKept(started);
        }
    }

    /**
     * Serves the kept edition if building one would give the same. Readers need not wait for the
     * building then, which edits to come profit from.
     */
    private boolean serveUnchanged() {
        String origin = origin(ContentFolder.read(config.content(), new Diagnostics()));
        if (origin.isEmpty() || base.isEmpty()) {
            return false;
        }
        if (!(archive.load() instanceof EditionArchive.Kept kept)
                || !kept.origin().equals(origin)) {
            return false;
        }
        LOG.infof("edition %s: unchanged since it was kept", kept.edition().id());
        keptOrigin = origin;
        current.swap(kept.edition());
        return true;
    }

    private String origin(ContentFolder content) {
        return Origin.of(content, LocalDate.now(clock), config);
    }

    private void serveKept(ContentWatcher started) {
        EditionArchive.Found found = archive.load();
        if (found instanceof EditionArchive.Kept kept) {
            LOG.warnf("serving the last good edition %s", kept.edition().id());
            current.swap(kept.edition());
        } else {
            started.close();
            throw new NoEditionException(config.content());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        ContentWatcher running = watcher;
        if (running != null) {
            running.close();
        }
    }

    /** Composes an edition and, unless it is refused, makes it the current one. */
    public synchronized EditionBuilder.Outcome publish() {
        day = LocalDate.now(clock);
        Diagnostics reading = new Diagnostics();
        ContentFolder content = ContentFolder.read(config.content(), reading);
        EditionBuilder.Outcome outcome = compositor.compose(content, reading);
        outcome.diagnostics().forEach(this::log);
        if (outcome instanceof EditionBuilder.Built built) {
            refusal = null;
            site.swap(built.site());
            swap(built.edition(), origin(content));
        } else {
            refusal = outcome.diagnostics();
            LOG.errorf("edition refused; readers keep %s", editionId().orElse("none"));
        }
        return outcome;
    }

    private void swap(Edition edition, String origin) {
        boolean fresh = !editionId().equals(Optional.of(edition.id()));
        current.swap(edition);
        if (fresh) {
            LOG.infof("edition %s: %d addresses", edition.id(), edition.resources().size());
            compressor.retain(edition);
            printer.retain(edition);
        }
        if (fresh || !origin.equals(keptOrigin)) {
            keep(edition, origin);
        }
    }

    private void keep(Edition edition, String origin) {
        try {
            archive.save(edition, origin);
            keptOrigin = origin;
        } catch (UncheckedIOException e) {
            LOG.warnf("the edition is served but not kept on disk: %s", e.getMessage());
        }
    }

    /** Called by the watcher after a change, and now and then without one. */
    private void changed(boolean content) {
        if (content || !LocalDate.now(clock).equals(day)) {
            publish();
        }
    }

    private void log(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            LOG.error(sentences.line(diagnostic));
        } else if (diagnostic.severity() == Severity.WARNING) {
            LOG.warn(sentences.line(diagnostic));
        }
    }

    @Override
    public Optional<String> editionId() {
        return current.get().map(Edition::id);
    }

    @Override
    public Optional<List<Diagnostic>> refusal() {
        return Optional.ofNullable(refusal);
    }
}
