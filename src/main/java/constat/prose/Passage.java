package constat.prose;

import constat.content.Prose;
import constat.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * A parsed text on its way through the rules.
 *
 * @param title whether it stands where no caveat can: a title or a description
 * @param address of its page, or null for a text of the fact base
 * @param searched whether misreadings are looked for in it; not in the record that describes one
 */
record Passage(
        Prose prose,
        Language language,
        boolean title,
        @Nullable String address,
        boolean searched) {}
