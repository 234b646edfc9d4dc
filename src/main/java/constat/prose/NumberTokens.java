package constat.prose;

import constat.i18n.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into the pieces of numbers; all other words part them. */
final class NumberTokens {

    /** Figures with separators of thousands or decimals, or a word. */
    private static final Pattern PIECE =
            Pattern.compile("\\d[\\d.,\\u202f\\u00a0\\u2009 ’']*+|\\p{L}++");

    private static final Pattern SEPARATOR = Pattern.compile("[.,\\u202f\\u00a0\\u2009 ’']");

    private final String text;
    private final Language language;
    private final List<List<NumberToken>> runs = new ArrayList<>();
    private List<NumberToken> run = new ArrayList<>();

    private NumberTokens(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** Runs of pieces between which only blanks and hyphens stand. */
    static List<List<NumberToken>> runs(String text, Language language) {
        NumberTokens tokens = new NumberTokens(text, language);
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            tokens.piece(piece.start(), piece.end());
        }
        tokens.end();
        return tokens.runs;
    }

    private void piece(int start, int end) {
        if (!run.isEmpty() && !joined(run.get(run.size() - 1).end(), start)) {
            end();
        }
        if (!Character.isDigit(text.charAt(start))) {
            word(start, end);
        } else if (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            end(); // a code such as BL2C
        } else {
            figures(start, end);
        }
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" -\u2010\u2011\u202f\u00a0".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void word(int start, int end) {
        NumberWords.Word word = NumberWords.of(text.substring(start, end), language);
        boolean percent = word != null && afterPer(start);
        if (word == null || percent) {
            end();
        } else {
            run.add(new NumberToken(word.kind(), word.value(), start, end));
        }
    }

    /** « pour cent », "per cent": no number. */
    private boolean afterPer(int start) {
        String before = text.substring(Math.max(0, start - 5), start);
        return before.matches("(?i).*(?:pour|per).");
    }

    /** Figures end where the next character is no group of three and no decimals. */
    private void figures(int start, int end) {
        int at = start;
        while (at < end) {
            int stop = number(at, end);
            run.add(figure(at, stop));
            at = stop;
            while (at < end && !Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at < end) {
                end();
            }
        }
    }

    private int number(int start, int end) {
        int stop = digits(start, end);
        while (stop - start <= 3 || grouped(start, stop)) {
            int next = stop + 1;
            if (next >= end || !separator(stop) || digits(next, end) - next != 3) {
                break;
            }
            stop = next + 3;
        }
        boolean decimals =
                stop + 1 < end && ".,".indexOf(text.charAt(stop)) >= 0 && digit(stop + 1);
        return decimals ? digits(stop + 1, end) : stop;
    }

    private boolean grouped(int start, int stop) {
        return SEPARATOR.matcher(text.substring(start, stop)).find();
    }

    private boolean separator(int i) {
        return SEPARATOR.matcher(text.substring(i, i + 1)).matches();
    }

    private boolean digit(int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private int digits(int start, int end) {
        int stop = start;
        while (stop < end && Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** Exactly three digits after a sign are thousands, in every language: « 124.000 ». */
    private NumberToken figure(int start, int stop) {
        String written = text.substring(start, stop);
        int sign = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
        boolean decimals = sign >= 0 && written.length() - sign != 4;
        String whole = decimals ? written.substring(0, sign) : written;
        String plain = SEPARATOR.matcher(whole).replaceAll("");
        String value = decimals ? plain + "." + written.substring(sign + 1) : plain;
        return new NumberToken(NumberToken.Kind.FIGURES, new BigDecimal(value), start, stop);
    }

    private void end() {
        if (!run.isEmpty()) {
            runs.add(run);
            run = new ArrayList<>();
        }
    }
}
