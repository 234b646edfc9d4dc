package constat.prose;

import constat.i18n.Language;
import constat.prose.NumberToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds numbers in figures and in words: « 124 000 », "15M", « cent vingt-quatre mille ». */
final class NumberScanner {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What joins the ends of a range: « 11 à 15 millions », "between 11 and 15 million". */
    private static final Pattern TO = Pattern.compile("\\s*(?:à|et|to|and|-|–|—)\\s*");

    private final List<FoundNumber> found = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private @Nullable NumberToken first;
    private @Nullable NumberToken last;

    private NumberScanner() {}

    /** The numbers of a text, in order; the low end of a range takes the scale of the high one. */
    static List<FoundNumber> scan(String text, Language language) {
        NumberScanner scanner = new NumberScanner();
        for (List<NumberToken> run : NumberTokens.runs(text, language)) {
            run.forEach(scanner::token);
            scanner.flush();
        }
        return scanner.withScales(text);
    }

    private void token(NumberToken token) {
        if (token.kind() == Kind.JOINER) {
            return;
        }
        if (!fits(token)) {
            flush();
            if (token.kind() == Kind.SCALE && !alone(token)) {
                return;
            }
        }
        add(token);
        first = first == null ? token : first;
        last = token;
    }

    /** « mille » is a number alone; « millions », « milliers » and "thousand" are not. */
    private static boolean alone(NumberToken token) {
        return token.value().compareTo(THOUSAND) == 0 && token.end() - token.start() == 5;
    }

    /** Whether a piece can continue the number that is being read. */
    private boolean fits(NumberToken token) {
        NumberToken before = last;
        if (before == null) {
            return token.kind() != Kind.SCALE || alone(token);
        }
        return switch (token.kind()) {
            case FIGURES, JOINER -> false;
            case SMALL -> smallFits(before, token);
            case TENS ->
                    before.kind() == Kind.HUNDRED
                            || before.kind() == Kind.SCALE
                            || fourTwenties(before, token);
            case HUNDRED -> before.kind() != Kind.TENS && before.kind() != Kind.FIGURES;
            case SCALE -> true;
        };
    }

    private static boolean smallFits(NumberToken before, NumberToken token) {
        boolean belowTen = token.value().compareTo(BigDecimal.TEN) < 0;
        boolean teen = token.value().compareTo(BigDecimal.valueOf(20)) < 0;
        return switch (before.kind()) {
            case TENS -> belowTen || teen;
            case HUNDRED, SCALE -> true;
            case SMALL -> belowTen && before.value().compareTo(BigDecimal.TEN) == 0;
            default -> false;
        };
    }

    /** « quatre-vingt ». */
    private static boolean fourTwenties(NumberToken before, NumberToken token) {
        return before.value().intValue() == 4
                && before.kind() == Kind.SMALL
                && token.value().intValue() == 20;
    }

    private void add(NumberToken token) {
        BigDecimal value = token.value();
        switch (token.kind()) {
            case HUNDRED -> current = atLeastOne(current).multiply(HUNDRED);
            case SCALE -> {
                total = total.add(atLeastOne(current).multiply(value));
                current = BigDecimal.ZERO;
            }
            case TENS ->
                    current =
                            last != null && fourTwenties(last, token)
                                    ? current.add(BigDecimal.valueOf(76))
                                    : current.add(value);
            default -> current = current.add(value);
        }
    }

    private static BigDecimal atLeastOne(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value;
    }

    private void flush() {
        if (first != null && last != null) {
            found.add(new FoundNumber(total.add(current), first.start(), last.end()));
        }
        total = BigDecimal.ZERO;
        current = BigDecimal.ZERO;
        first = null;
        last = null;
    }

    private List<FoundNumber> withScales(String text) {
        List<FoundNumber> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundNumber number = found.get(i);
            if (i + 1 < found.size() && range(text, number, found.get(i + 1))) {
                BigDecimal scale = scale(found.get(i + 1).value());
                all.add(
                        new FoundNumber(
                                number.value().multiply(scale), number.start(), number.end()));
            } else {
                all.add(number);
            }
        }
        return all;
    }

    private static boolean range(String text, FoundNumber low, FoundNumber high) {
        Matcher to = TO.matcher(text.substring(low.end(), high.start()));
        return to.matches()
                && low.value().compareTo(THOUSAND) < 0
                && scale(high.value()).compareTo(BigDecimal.ONE) != 0
                && text.substring(high.start(), high.end()).matches(".*\\p{L}.*");
    }

    private static BigDecimal scale(BigDecimal value) {
        for (long scale : new long[] {1_000_000_000, 1_000_000, 1000}) {
            if (value.compareTo(BigDecimal.valueOf(scale)) >= 0) {
                return BigDecimal.valueOf(scale);
            }
        }
        return BigDecimal.ONE;
    }
}
