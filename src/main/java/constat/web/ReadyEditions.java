package constat.web;

import constat.edition.Edition;
import constat.publish.CurrentEdition;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The current edition, made ready once after each swap. */
@Singleton
public class ReadyEditions {

    private final CurrentEdition current;
    private final String publicUrl;
    private volatile @Nullable ReadyEdition last;

    ReadyEditions(
            CurrentEdition current, @ConfigProperty(name = "constat.public-url") String publicUrl) {
        this.current = current;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** Null before the first edition. */
    @Nullable ReadyEdition get() {
        Optional<Edition> edition = current.get();
        if (edition.isEmpty()) {
            return null;
        }
        ReadyEdition ready = last;
        return ready != null && ready.edition() == edition.get() ? ready : prepare(edition.get());
    }

    private synchronized ReadyEdition prepare(Edition edition) {
        ReadyEdition ready = last;
        if (ready == null || ready.edition() != edition) {
            ready = new ReadyEdition(edition, publicUrl);
            last = ready;
        }
        return ready;
    }
}
