package constat.fact;

import constat.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * One record naming another.
 *
 * @param role the key that names it, such as {@code speaker} or {@code disputes}
 * @param version which version of a source, or null
 */
record Reference(
        RecordKey from, String role, RecordKey to, @Nullable String version, Location location) {}
