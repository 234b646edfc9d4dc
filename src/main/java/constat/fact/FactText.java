package constat.fact;

import constat.diagnostic.Location;
import constat.i18n.Language;

/**
 * One text of a record in one language, for the rules about sentences.
 *
 * @param field the key it stands under, such as {@code short}
 */
public record FactText(
        RecordKey record, String field, Language language, String text, Location location) {}
