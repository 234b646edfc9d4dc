package constat.search;

import java.util.Locale;

/** What a hit is; the order is that of the numbers in the index file. */
public enum HitKind {
    PAGE,
    FIGURE,
    QUESTION,
    EVENT,
    PRECEDENT,
    TERM,
    MISREADING;

    /** The name in addresses, attributes and answers of the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
