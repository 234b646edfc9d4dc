package constat.fact;

import java.util.Locale;

/** How a claim stands at a date; computed from the claims known by then. */
public enum ClaimStatus {
    CURRENT,
    SUPERSEDED,
    RETRACTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
