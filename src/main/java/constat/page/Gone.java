package constat.page;

import io.quarkus.qute.RawString;

/**
 * A withdrawal as readers see it.
 *
 * @param id the record's id, an anchor
 * @param on the sentence that says when
 */
public record Gone(String id, String on, RawString reason) {}
