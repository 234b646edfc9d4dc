package constat.fact;

import org.jspecify.annotations.Nullable;

/**
 * A source, or one version of it, written {@code source} or {@code source@version}.
 *
 * @param version the version's id, or null for the source as a whole
 */
public record SourceReference(String source, @Nullable String version) {

    public static SourceReference of(String written) {
        int at = written.indexOf('@');
        return at < 0
                ? new SourceReference(written, null)
                : new SourceReference(written.substring(0, at), written.substring(at + 1));
    }

    @Override
    public String toString() {
        return version == null ? source : source + "@" + version;
    }
}
