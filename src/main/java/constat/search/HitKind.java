package constat.search;

import java.util.Arrays;
import java.util.Locale;

/** What a hit is, with its number in the index file. */
public enum HitKind {
    PAGE(0, 1.4),
    FIGURE(1, 1),
    QUESTION(2, 1),
    EVENT(3, 0.85),
    PRECEDENT(4, 1),
    TERM(5, 0.7),
    MISREADING(6, 0.7),
    HELPLINE(7, 1);

    private final int number;
    private final double worth;

    HitKind(int number, double worth) {
        this.number = number;
        this.worth = worth;
    }

    int number() {
        return number;
    }

    /** How much likelier a hit of this kind is what was wanted than another of the same score. */
    double worth() {
        return worth;
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
