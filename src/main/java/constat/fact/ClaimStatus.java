package constat.fact;

import java.util.Locale;

/** How a claim stands at a date; computed from the claims known by then. */
public enum ClaimStatus {
    CURRENT,
    /** A later claim takes its place. */
    SUPERSEDED,
    /** A later claim takes it back. */
    RETRACTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
