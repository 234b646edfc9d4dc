package constat.i18n;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** One walk over a text from left to right; what both languages share. */
abstract class TypographyPass {

    static final char NARROW = '\u202f';
    private static final String OPENING = "([{«“‘—–-\u202f\u00a0/";
    private static final List<String> MONTHS =
            IntStream.rangeClosed(1, 12)
                    .boxed()
                    .flatMap(m -> Arrays.stream(Language.values()).map(l -> Formats.month(m, l)))
                    .toList();
    private static final String CLOSING = ")]}»”’.,;:!?…";

    final String text;
    private final BitSet frozen;
    private final List<Typography.Edit> edits = new ArrayList<>();
    private int done;
    private boolean quoteOpen;

    TypographyPass(String text, BitSet frozen) {
        this.text = text;
        this.frozen = frozen;
    }

    List<Typography.Edit> run() {
        for (int i = 0; i < text.length(); i++) {
            if (i >= done && !frozen.get(i)) {
                at(i, text.charAt(i));
            }
        }
        return edits;
    }

    private void at(int i, char c) {
        switch (c) {
            case '.' -> ellipsis(i);
            case '\'' -> replace(i, i + 1, apostrophe(i));
            case ' ' -> space(i);
            case '"' -> {
                boolean opens = opens(i);
                quoteOpen = opens;
                quote(i, opens);
            }
            default -> character(i, c);
        }
    }

    private void space(int i) {
        if (dayBefore(i) && monthAfter(i + 1)) {
            replace(i, i + 1, Formats.FIXED);
        } else {
            character(i, ' ');
        }
    }

    /** Whether a day of a month ends before an offset: « 27 », « 1er ». */
    private boolean dayBefore(int i) {
        int end = text.startsWith("1er", i - 3) ? i - 2 : i;
        int start = end;
        while (Character.isDigit(character(start - 1))) {
            start--;
        }
        return start < end && end - start <= 2;
    }

    private boolean monthAfter(int i) {
        return MONTHS.stream()
                .anyMatch(
                        month ->
                                text.startsWith(month, i)
                                        && !Character.isLetter(character(i + month.length())));
    }

    /** A straight double quote. */
    abstract void quote(int i, boolean opens);

    /** Any other character. */
    abstract void character(int i, char c);

    private void ellipsis(int i) {
        if (text.startsWith("...", i) && before(i) != '.' && character(i + 3) != '.') {
            replace(i, i + 3, "…");
        }
    }

    private String apostrophe(int i) {
        boolean opens =
                startsWord(before(i)) && Character.isLetter(character(i + 1)) && closedLater(i);
        return opens ? "‘" : "’";
    }

    /** Whether a second apostrophe ends a word before the line does, as in 'so'. */
    private boolean closedLater(int i) {
        int end = text.indexOf('\'', i + 1);
        return end > 0 && !Character.isLetterOrDigit(character(end + 1));
    }

    private boolean opens(int i) {
        return startsWord(before(i)) ? !endsWord(character(i + 1)) || !quoteOpen : false;
    }

    private static boolean startsWord(char c) {
        return c == 0 || Character.isWhitespace(c) || OPENING.indexOf(c) >= 0 || c == '\'';
    }

    static boolean endsWord(char c) {
        return c == 0 || Character.isWhitespace(c) || c == '\u00a0' || CLOSING.indexOf(c) >= 0;
    }

    /** Records a change, unless it changes nothing or touches what must stay. */
    final void replace(int start, int end, String replacement) {
        int firstFrozen = frozen.nextSetBit(start);
        boolean free = start >= done && (firstFrozen < 0 || firstFrozen >= Math.max(end, start));
        if (free && !text.substring(start, end).equals(replacement)) {
            edits.add(new Typography.Edit(start, end, replacement));
            done = end;
        }
    }

    /** The first of the blanks that end before an offset. */
    final int blanksBefore(int i) {
        int start = i;
        while (start > 0 && blank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The offset after the blanks that begin at an offset. */
    final int blanksAfter(int i) {
        int end = i;
        while (end < text.length() && blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean blank(char c) {
        return c == ' ' || c == '\u00a0' || c == NARROW;
    }

    /** A character, or 0 beyond the text. */
    final char character(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    final char before(int i) {
        return character(i - 1);
    }

    static boolean wordEnd(char c) {
        return Character.isLetterOrDigit(c)
                || c == Typography.OBJECT
                || ")]»”’…%€*.\"".indexOf(c) >= 0;
    }
}
