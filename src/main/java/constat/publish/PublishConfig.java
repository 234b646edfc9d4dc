package constat.publish;

import constat.input.Imprint;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The site's configuration: properties {@code constat.*}. */
@ConfigMapping(prefix = "constat")
public interface PublishConfig {

    /** The folder that editors write in. */
    @WithDefault("content")
    Path content();

    /**
     * The folder for the base, the last good edition and caches; nothing in it is irreplaceable.
     */
    @WithDefault("data")
    Path data();

    /** Where readers find the site, without a slash at the end. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** Whether an edition is published at start and the content folder is watched. */
    @WithDefault("true")
    boolean serve();

    /** Whether bodies are made ready in compressed form too; {@code check} has no use for it. */
    @WithDefault("true")
    boolean compress();

    /** The language of diagnostics in the log, {@code fr} or {@code en}. */
    @WithDefault("fr")
    String language();

    /** Who publishes the site, for its legal pages. */
    Details publisher();

    /** Details of the publisher; what is not set is printed as not provided. */
    interface Details {
        Optional<String> name();

        Optional<String> director();

        Optional<String> address();

        Optional<String> host();

        Optional<String> contact();

        default Imprint imprint() {
            return new Imprint(
                    name().orElse(null),
                    director().orElse(null),
                    address().orElse(null),
                    host().orElse(null),
                    contact().orElse(null));
        }
    }
}
