package constat.prose;

import java.math.BigDecimal;

/**
 * A piece of a number.
 *
 * @param value what it adds, or by which it multiplies
 */
record NumberToken(Kind kind, BigDecimal value, int start, int end) {

    enum Kind {
        /** Digits, with their separators. */
        FIGURES,
        /** One to nineteen. */
        SMALL,
        /** Twenty to ninety. */
        TENS,
        HUNDRED,
        /** Thousand and above. */
        SCALE,
        JOINER
    }
}
