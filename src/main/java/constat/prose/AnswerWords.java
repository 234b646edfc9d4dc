package constat.prose;

import constat.fact.Answer;
import constat.fact.Derived;
import constat.fact.Question;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Phrases;
import constat.i18n.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Answers and derived values in words. */
public final class AnswerWords {

    /** Units that stand as a sign beside their number. */
    private static final String PERCENT = "percent";

    private static final String EURO = "euro";

    private AnswerWords() {}

    /** The answer as {@code form=value} prints it: « 15 millions », « 1 % », « 800 000 € ». */
    public static String value(Question question, Answer answer, Language language) {
        return words(question, answer, language, sign(question.unit(), language));
    }

    /** The answer to two significant figures; what is no number stays as it is. */
    public static String rounded(Question question, Answer answer, Language language) {
        return answer instanceof Answer.Value value && !unit(question.unit(), PERCENT)
                ? Formats.rounded(value.value(), language)
                : value(question, answer, language);
    }

    /** A derived value: « 1,13 % », « 10 000 », « 122 jours ». */
    public static String value(Derived derived, Language language) {
        long whole = derived.value().longValue();
        return switch (derived.form()) {
            case PERCENT_0 -> Formats.percent(derived.value(), 0, language);
            case PERCENT_1 -> Formats.percent(derived.value(), 1, language);
            case PERCENT_2 -> Formats.percent(derived.value(), 2, language);
            case COUNT -> Formats.bigNumber(whole, language);
            case DAYS ->
                    Formats.number(whole, language)
                            + Formats.FIXED
                            + Phrases.in(language).word(Math.abs(whole) < 2 ? "day" : "days");
        };
    }

    /**
     * Whether French wants « de » between the answer and its noun; euros take « d’ » from theirs.
     */
    static boolean endsInWord(Question question, Answer answer) {
        if (unit(question.unit(), EURO)) {
            return false;
        }
        if (answer instanceof Answer.Value value) {
            return Formats.inWords(value.value());
        }
        if (answer instanceof Answer.MoreThan more) {
            return Formats.inWords(more.value());
        }
        return answer instanceof Answer.Range range && Formats.inWords(range.high());
    }

    private static String words(
            Question question, Answer answer, Language language, LongFunction<String> number) {
        if (answer instanceof Answer.Value value) {
            return number.apply(value.value());
        }
        if (answer instanceof Answer.Range range) {
            return Formats.range(range.low(), range.high(), language);
        }
        if (answer instanceof Answer.MoreThan more) {
            return Formats.moreThan(number.apply(more.value()), language);
        }
        return other(question, answer, language);
    }

    private static String other(Question question, Answer answer, Language language) {
        if (answer instanceof Answer.Day day) {
            return Formats.day(day.day(), language);
        }
        if (answer instanceof Answer.Month month) {
            return Formats.monthYear(month.month(), language);
        }
        if (answer instanceof Answer.Choice choice) {
            Text option = question.options().get(choice.option());
            return option == null ? choice.option() : option.in(language);
        }
        if (answer instanceof Answer.Words words) {
            return words.text().in(language);
        }
        String reason = ((Answer.None) answer).reason().name().toLowerCase(Locale.ROOT);
        return Phrases.in(language).word("none-" + reason);
    }

    private static LongFunction<String> sign(Question.@Nullable Unit unit, Language language) {
        if (unit(unit, PERCENT)) {
            return n -> Formats.percent(BigDecimal.valueOf(n), 0, language);
        }
        return unit(unit, EURO)
                ? n -> Formats.euros(n, language)
                : n -> Formats.bigNumber(n, language);
    }

    private static boolean unit(Question.@Nullable Unit unit, String id) {
        return unit != null && unit.id().equals(id);
    }
}
