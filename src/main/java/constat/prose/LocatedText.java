package constat.prose;

import constat.diagnostic.Location;
import constat.i18n.Language;

/**
 * A text of a record in one language, and where it stands.
 *
 * @param record {@code kind/id}, such as {@code misreading/…}
 */
public record LocatedText(String record, Language language, String text, Location location) {}
