package constat.publish;

import constat.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** What the publisher last did, for health. */
public interface PublisherStatus {

    /** The id of the edition that is served; empty before the first one. */
    Optional<String> editionId();

    /** Why the last change of content was refused; empty if it was published. */
    Optional<List<Diagnostic>> refusal();
}
