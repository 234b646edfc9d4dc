package constat.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Computes derived values, half up, at the scale of their form. */
final class Arithmetic {

    private Arithmetic() {}

    /** The value of a formula, or empty if its operands are not of its kind. */
    static Optional<BigDecimal> compute(Facts.RawDerived raw, Answer left, Answer right) {
        if (raw.formula().difference()) {
            return left instanceof Answer.Day later && right instanceof Answer.Day earlier
                    ? Optional.of(
                            BigDecimal.valueOf(ChronoUnit.DAYS.between(earlier.day(), later.day())))
                    : Optional.empty();
        }
        return left instanceof Answer.Value part
                        && right instanceof Answer.Value whole
                        && whole.value() != 0
                ? Optional.of(ratio(part.value(), whole.value(), raw.form()))
                : Optional.empty();
    }

    private static BigDecimal ratio(long part, long whole, Derived.Form form) {
        BigDecimal ratio =
                BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
        BigDecimal shown = percent(form) ? ratio.movePointRight(2) : ratio;
        return shown.setScale(scale(form), RoundingMode.HALF_UP);
    }

    private static boolean percent(Derived.Form form) {
        return form != Derived.Form.COUNT && form != Derived.Form.DAYS;
    }

    private static int scale(Derived.Form form) {
        return switch (form) {
            case PERCENT_1 -> 1;
            case PERCENT_2 -> 2;
            case PERCENT_0, COUNT, DAYS -> 0;
        };
    }
}
