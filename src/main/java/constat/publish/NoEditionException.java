package constat.publish;

import java.nio.file.Path;

/** There is neither sound content nor an edition kept from before: nothing can be served. */
public final class NoEditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoEditionException(Path content) {
        super(
                "no edition: " + content + " was refused (see above) and none is kept",
                null,
                false,
                false);
    }
}
