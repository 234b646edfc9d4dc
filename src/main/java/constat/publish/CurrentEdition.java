package constat.publish;

import constat.edition.Edition;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The edition that readers get now: one reference, swapped as a whole. */
@Singleton
public class CurrentEdition {

    private volatile @Nullable Edition edition;

    /** Empty until the first edition has been published. */
    public Optional<Edition> get() {
        return Optional.ofNullable(edition);
    }

    /** Readers get this edition from their next request on. */
    public void swap(Edition next) {
        edition = next;
    }
}
