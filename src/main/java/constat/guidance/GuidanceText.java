package constat.guidance;

import constat.diagnostic.Location;
import constat.i18n.Language;

/**
 * Words in one language and where they stand.
 *
 * @param record what they belong to, such as {@code triage/menace}
 */
public record GuidanceText(String record, Language language, String text, Location location) {}
