package constat.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Numbers and dates as readers of each language write them; no line can break inside one. */
public final class Formats {

    /** U+202F, inside numbers and before units. */
    public static final String NARROW = "\u202f";

    /** U+00A0, between words that stay on one line. */
    public static final String FIXED = "\u00a0";

    private static final long MILLION = 1_000_000;
    private static final long MILLIARD = 1_000_000_000;

    private static final List<String> FRENCH_MONTHS =
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre");
    private static final List<String> ENGLISH_MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final List<String> FRENCH_SHORT =
            List.of(
                    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.",
                    "oct.", "nov.", "déc.");
    private static final List<String> ENGLISH_SHORT =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov",
                    "Dec");

    private Formats() {}

    /** In figures: « 124 000 », "124,000". */
    public static String number(long value, Language language) {
        String digits = String.valueOf(Math.abs(value));
        String separator = language == Language.FR ? NARROW : ",";
        StringBuilder out = new StringBuilder(value < 0 ? "\u2212" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(separator);
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /** Whole millions and milliards with their word, « 15 millions »; all else in figures. */
    public static String bigNumber(long value, Language language) {
        if (!inWords(value)) {
            return number(value, language);
        }
        long unit = value % MILLIARD == 0 ? MILLIARD : MILLION;
        long count = value / unit;
        return number(count, language) + FIXED + word(unit, count, language);
    }

    /**
     * Whether {@link #bigNumber} ends in a word, after which French wants « de » before the noun.
     */
    public static boolean inWords(long value) {
        return value >= MILLION && value % MILLION == 0;
    }

    private static String word(long unit, long count, Language language) {
        String word =
                language == Language.EN
                        ? (unit == MILLIARD ? "billion" : "million")
                        : (unit == MILLIARD ? "milliard" : "million");
        return language == Language.FR && count > 1 ? word + "s" : word;
    }

    /** Both ends; the word of millions stands once. */
    public static String range(long low, long high, Language language) {
        String to = language == Language.FR ? FIXED + "à" + FIXED : FIXED + "to" + FIXED;
        boolean sameUnit = inWords(low) && inWords(high) && high < MILLIARD;
        String first = sameUnit ? number(low / MILLION, language) : bigNumber(low, language);
        return first + to + bigNumber(high, language);
    }

    public static String moreThan(long value, Language language) {
        return moreThan(bigNumber(value, language), language);
    }

    /** The same, of a number that has its sign already: « plus de 55 200 000 € ». */
    public static String moreThan(String number, Language language) {
        return (language == Language.FR ? "plus de" : "more than") + FIXED + number;
    }

    /**
     * To two significant figures; what that changes is marked « environ » / "about".
     *
     * @param value not negative
     */
    public static String rounded(long value, Language language) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int drop = Math.max(0, exact.precision() - 2);
        BigDecimal unit = BigDecimal.TEN.pow(drop);
        long near = exact.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit).longValueExact();
        String words = bigNumber(near, language);
        return near == value
                ? words
                : (language == Language.FR ? "environ" : "about") + FIXED + words;
    }

    /** « 1,13 % », "1.13%". */
    public static String percent(BigDecimal percent, int scale, Language language) {
        String figures = percent.setScale(scale, RoundingMode.HALF_UP).toPlainString();
        return language == Language.FR ? figures.replace('.', ',') + NARROW + "%" : figures + "%";
    }

    /** A number with a few decimals, such as a score. */
    public static String decimal(BigDecimal value, Language language) {
        String plain = value.toPlainString();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** Whole euros: « 800 000 € », "€800,000". */
    public static String euros(long amount, Language language) {
        return language == Language.FR
                ? bigNumber(amount, language) + (inWords(amount) ? FIXED + "d’euros" : NARROW + "€")
                : "€" + bigNumber(amount, language);
    }

    /** « 1er mars 2026 », "1 March 2026". */
    public static String day(LocalDate day, Language language) {
        return dayOfMonth(day, language) + FIXED + monthYear(YearMonth.from(day), language);
    }

    /** « 27 oct. 2025 », "27 Oct 2025", for tables and drawings. */
    public static String shortDay(LocalDate day, Language language) {
        List<String> months = language == Language.FR ? FRENCH_SHORT : ENGLISH_SHORT;
        return dayOfMonth(day, language)
                + FIXED
                + months.get(day.getMonthValue() - 1)
                + FIXED
                + day.getYear();
    }

    /** « 27 octobre », "27 October". */
    public static String dayMonth(LocalDate day, Language language) {
        return dayOfMonth(day, language) + FIXED + month(day.getMonthValue(), language);
    }

    /** « octobre 2025 », "October 2025". */
    public static String monthYear(YearMonth month, Language language) {
        return month(month.getMonthValue(), language) + FIXED + month.getYear();
    }

    /**
     * The name of a month.
     *
     * @param month 1 to 12
     */
    public static String month(int month, Language language) {
        return (language == Language.FR ? FRENCH_MONTHS : ENGLISH_MONTHS).get(month - 1);
    }

    /**
     * A French number as it is read aloud: « 116 006 », « 0 805 805 817 », « 3114 »; others by
     * pairs.
     */
    public static String phone(String number) {
        int group = number.length() == 10 && !number.startsWith("080") ? 2 : 3;
        boolean grouped = number.length() == 6 || number.length() == 10;
        if (!grouped || number.startsWith("+")) {
            return number;
        }
        StringBuilder out = new StringBuilder(number);
        for (int i = number.length() - group; i > 0; i -= group) {
            out.insert(i, NARROW);
        }
        return out.toString();
    }

    /** For {@code datetime} attributes and data: {@code 2025-10-27}. */
    public static String iso(LocalDate day) {
        return day.toString();
    }

    private static String dayOfMonth(LocalDate day, Language language) {
        return language == Language.FR && day.getDayOfMonth() == 1
                ? "1er"
                : String.valueOf(day.getDayOfMonth());
    }
}
