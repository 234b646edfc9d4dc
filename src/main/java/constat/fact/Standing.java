package constat.fact;

import java.util.Locale;

/** How a question stands at a date; computed, never typed. */
public enum Standing {
    UNKNOWN,
    DISPUTED,
    QUALIFIED,
    ANSWERED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
