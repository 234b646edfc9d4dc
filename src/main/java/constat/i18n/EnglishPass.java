package constat.i18n;

import java.util.BitSet;

/** English: curly quotes, no space before punctuation; French quoted keeps its fixed spaces. */
final class EnglishPass extends TypographyPass {

    EnglishPass(String text, BitSet frozen) {
        super(text, frozen);
    }

    @Override
    void quote(int i, boolean opens) {
        replace(i, i + 1, opens ? "“" : "”");
    }

    @Override
    void character(int i, char c) {
        if (c == ' ' && (before(i) == '«' || character(i + 1) == '»')) {
            replace(i, i + 1, Formats.FIXED);
            return;
        }
        if (!blank(c) || i == 0 || !wordEnd(before(i))) {
            return;
        }
        int end = blanksAfter(i);
        char sign = character(end);
        boolean percent = sign == '%' && Character.isDigit(before(i));
        if (percent || (";:!?,".indexOf(sign) >= 0 && sign != 0 && endsWord(character(end + 1)))) {
            replace(i, end, "");
        }
    }
}
