package constat.prose;

import constat.fact.QuestionState;
import constat.fact.Revision;
import constat.fact.Revision.Correction;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Phrases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Our own mended mistakes in words, for where a former value cannot be struck through. */
public final class CorrectionWords {

    private static final Pattern ENTRY = Pattern.compile("\\{([a-z-]+)=(-?[\\w-]+)}");
    private static final Pattern RANGE = Pattern.compile("\\{low=(\\d+), high=(\\d+)}");
    private static final Pattern TEXT = Pattern.compile("\\{fr=(.*?), en=(.*)}", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private CorrectionWords() {}

    /**
     * That an answer or what it answers was corrected, when, and what we had written: a sentence
     * for each time, the newest first; none if it never was.
     */
    public static List<String> of(QuestionState question, Statement statement, Language language) {
        return Stream.of(statement.revision(), question.question().revision())
                .map(Revision::corrections)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Correction::on).reversed())
                .map(fix -> sentence(fix, language))
                .toList();
    }

    private static String sentence(Correction fix, Language language) {
        return Phrases.in(language)
                .word(
                        "corrected-was",
                        Formats.day(fix.on(), language),
                        former(fix.was(), language));
    }

    /**
     * A former value in words; what has no other words stays as it was written.
     *
     * @param was as a record's correction holds it: a word, or keys and values in braces
     */
    public static String former(String was, Language language) {
        Matcher range = RANGE.matcher(was);
        if (range.matches()) {
            return Formats.range(
                    Long.parseLong(range.group(1)), Long.parseLong(range.group(2)), language);
        }
        Matcher entry = ENTRY.matcher(was);
        if (entry.matches()) {
            return entry(entry.group(1), entry.group(2), language);
        }
        Matcher text = TEXT.matcher(was);
        if (text.matches()) {
            return text.group(language == Language.FR ? 1 : 2);
        }
        boolean list = was.startsWith("[") && was.endsWith("]");
        return list ? was.substring(1, was.length() - 1) : scalar(was, language);
    }

    private static String entry(String key, String value, Language language) {
        if (key.equals("more-than") && NUMBER.matcher(value).matches()) {
            return Formats.moreThan(Long.parseLong(value), language);
        }
        return key.equals("none")
                ? Phrases.in(language).word("none-" + value)
                : scalar(value, language);
    }

    private static String scalar(String value, Language language) {
        if (DAY.matcher(value).matches()) {
            return Formats.day(LocalDate.parse(value), language);
        }
        if (MONTH.matcher(value).matches()) {
            return Formats.monthYear(YearMonth.parse(value), language);
        }
        return NUMBER.matcher(value).matches()
                ? Formats.bigNumber(Long.parseLong(value), language)
                : value;
    }
}
