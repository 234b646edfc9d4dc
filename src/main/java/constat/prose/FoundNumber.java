package constat.prose;

import java.math.BigDecimal;

/**
 * A number in a text, in figures or in words.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
record FoundNumber(BigDecimal value, int start, int end) {

    boolean is(BigDecimal other) {
        return value.compareTo(other) == 0;
    }
}
