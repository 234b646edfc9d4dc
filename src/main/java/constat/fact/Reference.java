package constat.fact;

import constat.diagnostic.Location;

/**
 * One record naming another.
 *
 * @param role the key that names it, such as {@code speaker} or {@code disputes}
 */
record Reference(RecordKey from, String role, RecordKey to, Location location) {}
