package constat.fact;

import java.util.Locale;

/** How a question stands at a date; computed, never typed. */
public enum Standing {
    /** No current claim answers. */
    UNKNOWN,
    /** Two current claims dispute each other. */
    DISPUTED,
    /** The preferred claim carries a caveat. */
    QUALIFIED,
    ANSWERED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
