package constat.fact;

import constat.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * A speaker's own words, as the source gives them.
 *
 * @param language of the words
 * @param text at most 200 characters; of one source at most a quarter is quoted in all
 * @param translation into the other language, or null
 */
public record Quotation(Language language, String text, @Nullable String translation) {}
