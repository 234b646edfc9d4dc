package constat.publish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

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

    /** The language of diagnostics in the log, {@code fr} or {@code en}. */
    @WithDefault("fr")
    String language();
}
