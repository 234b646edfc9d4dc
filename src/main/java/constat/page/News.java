package constat.page;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One thing that is new on this site, in one language, ready to print.
 *
 * @param on the day on which this site printed it, not the day on which the public knew
 * @param day the same in words
 * @param key what it is about and which state of it, such as {@code claim/x/2}; never changes
 * @param label such as « Nouvelle déclaration »
 * @param title what it is about, without marks
 * @param href path of the page that holds it, with its anchor
 * @param text a sentence or two, without marks; a value with its speaker and every caveat
 * @param claim id of the statement whose value the text holds, or an empty string
 */
public record News(
        Kind kind,
        LocalDate on,
        String day,
        String key,
        String label,
        String title,
        String href,
        String text,
        String claim) {

    /** What can be new, the gravest first. */
    public enum Kind {
        WITHDRAWN,
        CORRECTED,
        ANSWERED,
        SUPERSEDED,
        CLAIM,
        EVENT,
        PRECEDENT,
        SOURCE,
        PAGE,
        ONLINE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it mends what this site had said. */
        public boolean mends() {
            return this == WITHDRAWN || this == CORRECTED;
        }
    }
}
