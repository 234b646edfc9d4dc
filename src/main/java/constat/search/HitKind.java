package constat.search;

import java.util.Arrays;
import java.util.Locale;

/** What a hit is, with its number in the index file. */
public enum HitKind {
    PAGE(0),
    FIGURE(1),
    QUESTION(2),
    EVENT(3),
    PRECEDENT(4),
    TERM(5),
    MISREADING(6);

    private final int number;

    HitKind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /**
     * The kind with a number.
     *
     * @throws IllegalArgumentException if there is none
     */
    static HitKind numbered(int number) {
        return Arrays.stream(values())
                .filter(kind -> kind.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of hit " + number));
    }

    /** The name in addresses, attributes and answers of the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
