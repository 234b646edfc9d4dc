package constat.search;

import constat.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a text of one language into tokens: the same for what is indexed, for what is asked and for
 * what is marked, here and in {@code assets/js/search-analyzer.js}.
 */
final class Analyzer {

    /** Between groups of three digits: space, no-break spaces, thin space, full stop, comma. */
    private static final String SEPARATOR = "[ \\u00a0\\u202f\\u2009.,]";

    /** What a token can be, in the order in which it is tried. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)"
                            + "|(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})(?!\\d)"
                            + "|(?<acronym>(?:\\p{L}\\.){2,}\\p{L}?)"
                            + ("|(?<number>\\d{1,3}(?:" + SEPARATOR + "\\d{3})+(?!\\d)")
                            + "|\\d+(?:[.,]\\d+)?)(?:[ \\u00a0\\u202f]?(?<percent>%)|(?<gap>["
                            + " \\u00a0\\u202f-]?)(?<letters>\\p{L}+)(?![\\p{L}\\p{M}'’ʼ]))?"
                            + "|(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*(?:['’ʼ][\\p{L}\\p{M}\\d]+)*)"
                            + "|(?<euro>€)");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:" + SEPARATOR + "\\d{3})+");

    private static final String MILLION = "000000";

    private final Map<String, Integer> units;
    private final Tables.Words words;
    private final Stemmer stemmer;

    Analyzer(Language language, Tables tables) {
        this.units = tables.units();
        this.words = tables.of(language);
        this.stemmer = Stemmer.of(language, tables);
    }

    String stem(String word) {
        return stemmer.stem(word);
    }

    /** The tokens of a text, in its order. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        for (int from = 0; found.find(from); ) {
            from = end(found);
            add(found, new Sink(tokens, found.start(), from));
        }
        return tokens;
    }

    /** Where a match ends: a word behind a number belongs to it only if it is a unit. */
    private int end(Matcher found) {
        String letters = found.group("letters");
        boolean apart = letters != null && !found.group("gap").isEmpty() && !isUnit(letters);
        return apart ? found.end("number") : found.end();
    }

    private boolean isUnit(String letters) {
        return units.containsKey(Folding.fold(letters));
    }

    /** The tokens that count: those that are no stop words or, if there are no others, all. */
    static List<Token> telling(List<Token> tokens) {
        List<Token> telling = tokens.stream().filter(token -> !token.stop()).toList();
        return telling.isEmpty() ? tokens : telling;
    }

    private void add(Matcher found, Sink sink) {
        if (found.group("isoYear") != null) {
            date(found.group("isoDay"), found.group("isoMonth"), found.group("isoYear"), sink);
        } else if (found.group("day") != null) {
            date(found.group("day"), found.group("month"), found.group("year"), sink);
        } else if (found.group("acronym") != null) {
            sink.word(Folding.fold(found.group("acronym")).replace(".", ""), 0, false);
        } else if (found.group("number") != null) {
            number(found, sink);
        } else if (found.group("euro") != null) {
            sink.word("euro", 0, false);
        } else {
            word(Folding.fold(found.group("word")), sink);
        }
    }

    private void date(String day, String month, String year, Sink sink) {
        int index = Integer.parseInt(month) - 1;
        if (index >= 0 && index < words.months().size()) {
            sink.number(withoutZeros(day), List.of());
            sink.word(words.months().get(index), 0, false);
            sink.number(year, List.of());
        }
    }

    private void number(Matcher found, Sink sink) {
        String written = found.group("number");
        String letters = found.group("letters");
        boolean attached = letters != null && found.group("gap").isEmpty();
        String digits =
                GROUPED.matcher(written).matches()
                        ? written.replaceAll("\\D", "")
                        : written.replace(',', '.');
        if (found.group("percent") != null) {
            sink.number(digits + "%", List.of(digits));
        } else if (letters != null && isUnit(letters)) {
            scaled(digits, units.getOrDefault(Folding.fold(letters), 0), sink);
        } else if (letters != null && attached) {
            suffixed(digits, Folding.fold(letters), sink);
        } else {
            sink.number(digits, inMillions(digits));
        }
    }

    private static List<String> inMillions(String digits) {
        int left = digits.length() - MILLION.length();
        return left > 0 && digits.endsWith(MILLION)
                ? List.of(digits.substring(0, left))
                : List.of();
    }

    private void scaled(String digits, int zeros, Sink sink) {
        String word = stem(words.scaleWords().getOrDefault(zeros, ""));
        sink.number(shifted(digits, zeros), List.of(digits, word));
    }

    private void suffixed(String digits, String suffix, Sink sink) {
        String meaning = words.suffixes().get(suffix);
        if (meaning == null) {
            sink.number(digits + suffix, List.of(digits));
            return;
        }
        sink.number(digits, List.of(digits + suffix));
        if (!meaning.isEmpty()) {
            sink.word(meaning, 0, false);
        }
    }

    private void word(String folded, Sink sink) {
        String word = folded;
        for (String rest = elided(word); !rest.equals(word); rest = elided(word)) {
            word = rest;
        }
        int cut = folded.length() - word.length();
        String owner = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        String plain = owner.replace("'", "");
        if (!plain.isEmpty()) {
            sink.word(plain, cut, true);
        }
    }

    /** Without one elided article or pronoun: l'hôpital is a hospital. */
    private String elided(String word) {
        int apostrophe = word.indexOf('\'');
        boolean elided =
                apostrophe > 0
                        && apostrophe + 1 < word.length()
                        && words.elisions().contains(word.substring(0, apostrophe));
        return elided ? word.substring(apostrophe + 1) : word;
    }

    /** A decimal number with its point moved to the right: exact for any number of digits. */
    private static String shifted(String digits, int zeros) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        int moved = Math.min(zeros, fraction.length());
        String left = whole + fraction.substring(0, moved) + "0".repeat(zeros - moved);
        String right = fraction.substring(moved);
        return withoutZeros(left) + (right.isEmpty() ? "" : "." + right);
    }

    private static String withoutZeros(String digits) {
        String plain = digits.replaceFirst("^0+", "");
        return plain.isEmpty() ? "0" : plain;
    }

    /** Takes the tokens of one match. */
    private final class Sink {
        private final List<Token> tokens;
        private final int start;
        private final int end;

        Sink(List<Token> tokens, int start, int end) {
            this.tokens = tokens;
            this.start = start;
            this.end = end;
        }

        void number(String digits, List<String> alternatives) {
            tokens.add(new Token(digits, digits, start, end, false, true, alternatives));
        }

        void word(String surface, int cut, boolean mayStop) {
            boolean stop = mayStop && words.stop().contains(surface);
            tokens.add(new Token(surface, stem(surface), start + cut, end, stop, false, List.of()));
        }
    }
}
