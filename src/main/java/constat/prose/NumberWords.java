package constat.prose;

import constat.i18n.Language;
import constat.prose.NumberToken.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. */
final class NumberWords {

    /** A word's part in a number. */
    record Word(Kind kind, BigDecimal value) {}

    private static final List<String> FRENCH_SMALL =
            List.of(
                    "un",
                    "deux",
                    "trois",
                    "quatre",
                    "cinq",
                    "six",
                    "sept",
                    "huit",
                    "neuf",
                    "dix",
                    "onze",
                    "douze",
                    "treize",
                    "quatorze",
                    "quinze",
                    "seize");
    private static final List<String> ENGLISH_SMALL =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> FRENCH_TENS =
            List.of("vingt", "trente", "quarante", "cinquante", "soixante", "septante");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Word> FRENCH = french();
    private static final Map<String, Word> ENGLISH = english();

    private NumberWords() {}

    static @Nullable Word of(String word, Language language) {
        return (language == Language.FR ? FRENCH : ENGLISH).get(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Word> french() {
        Map<String, Word> words = new HashMap<>();
        count(words, Kind.SMALL, FRENCH_SMALL, 1, 1);
        count(words, Kind.TENS, FRENCH_TENS, 20, 10);
        put(words, Kind.SMALL, 1, "une");
        put(words, Kind.TENS, 20, "vingts");
        put(words, Kind.TENS, 80, "huitante", "octante");
        put(words, Kind.TENS, 90, "nonante");
        put(words, Kind.HUNDRED, 100, "cent", "cents");
        put(words, Kind.SCALE, 1000, "mille", "milliers", "millier");
        put(words, Kind.SCALE, 1_000_000, "million", "millions", "m");
        put(words, Kind.SCALE, 1_000_000_000, "milliard", "milliards");
        put(words, Kind.JOINER, 0, "et");
        return words;
    }

    private static Map<String, Word> english() {
        Map<String, Word> words = new HashMap<>();
        count(words, Kind.SMALL, ENGLISH_SMALL, 1, 1);
        count(words, Kind.TENS, ENGLISH_TENS, 20, 10);
        put(words, Kind.SMALL, 1, "a");
        put(words, Kind.HUNDRED, 100, "hundred");
        put(words, Kind.SCALE, 1000, "thousand", "k");
        put(words, Kind.SCALE, 1_000_000, "million", "millions", "m");
        put(words, Kind.SCALE, 1_000_000_000, "billion", "bn");
        put(words, Kind.JOINER, 0, "and");
        return words;
    }

    private static void count(
            Map<String, Word> words, Kind kind, List<String> names, int first, int step) {
        for (int i = 0; i < names.size(); i++) {
            put(words, kind, first + (long) step * i, names.get(i));
        }
    }

    private static void put(Map<String, Word> words, Kind kind, long value, String... names) {
        for (String name : names) {
            words.put(name, new Word(kind, BigDecimal.valueOf(value)));
        }
    }
}
