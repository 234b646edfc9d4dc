package constat.fact;

import constat.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * A speaker's own words, as the source gives them.
 *
 * @param translation into the other language, or null
 */
public record Quotation(Language language, String text, @Nullable String translation) {}
