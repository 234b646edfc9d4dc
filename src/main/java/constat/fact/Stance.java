package constat.fact;

import java.util.Locale;

/** How a speaker stands to what a claim says; never "confirmed" alone. */
public enum Stance {
    /** By the one it concerns, or a public act that anyone could witness. */
    ACKNOWLEDGED,
    CLAIMED,
    OPINION,
    /** By secondary sources only, not verified at the source. */
    REPORTED,
    /** By us. */
    INFERRED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
