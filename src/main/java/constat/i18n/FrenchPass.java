package constat.i18n;

import java.util.BitSet;

/** French: a narrow space before {@code ; : ! ? % €}, inside guillemets and numbers. */
final class FrenchPass extends TypographyPass {

    private static final String THIN = String.valueOf(NARROW);

    FrenchPass(String text, BitSet frozen) {
        super(text, frozen);
    }

    @Override
    void quote(int i, boolean opens) {
        if (opens) {
            replace(i, blanksAfter(i + 1), "«" + THIN);
        } else {
            replace(i, i + 1, glued(i) ? "»" : THIN + "»");
        }
    }

    @Override
    void character(int i, char c) {
        if (blank(c)) {
            blanks(i);
        } else if (c == '«') {
            replace(i + 1, blanksAfter(i + 1), THIN);
        } else if (spaced(i, c) && !glued(i) && wordEnd(before(i))) {
            replace(i, i, THIN);
        }
    }

    /** Whether a narrow space was already put, or stands, before an offset. */
    private boolean glued(int i) {
        return blank(before(i)) || before(i) == '«';
    }

    private void blanks(int i) {
        int end = blanksAfter(i);
        char next = character(end);
        boolean number =
                end == i + 1 && Character.isDigit(before(i)) && groupFollows(end) && groupEnds(i);
        boolean sign = spaced(end, next) || (next == '"' && endsWord(character(end + 1)));
        if (number || (sign && i > 0 && before(i) != '\n')) {
            replace(i, end, THIN);
        }
    }

    /** Whether a sign wants a space before it here; « 19:55 » and « ?! » do not. */
    private boolean spaced(int i, char c) {
        char next = character(i + 1);
        return switch (c) {
            case ';', ':' -> Character.isWhitespace(next) || next == 0 || blank(next);
            case '!', '?' -> "!?".indexOf(before(i)) < 0 && (endsWord(next) || next == '"');
            case '»' -> true;
            case '%', '€' -> !Character.isLetterOrDigit(next) && numberEnds(i);
            default -> false;
        };
    }

    private boolean numberEnds(int i) {
        char last = before(blanksBefore(i));
        return Character.isDigit(last) || last == Typography.OBJECT || last == 's';
    }

    private boolean groupFollows(int i) {
        return Character.isDigit(character(i))
                && Character.isDigit(character(i + 1))
                && Character.isDigit(character(i + 2))
                && !Character.isDigit(character(i + 3));
    }

    /** Whether one to three digits, and no more, end before an offset. */
    private boolean groupEnds(int i) {
        int start = i;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        char first = before(start);
        return i - start <= 3 && first != '.' && first != ',' && !Character.isLetter(first);
    }
}
