package constat.search;

import java.text.Normalizer;
import java.util.Locale;

/** Lower case, without accents and ligatures, with one kind of apostrophe. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            append(folded, apart.charAt(i));
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case '’', 'ʼ', '‘', '`', '´' -> folded.append('\'');
            default -> {
                if (c < '\u0300' || c > '\u036f') {
                    folded.append(c);
                }
            }
        }
    }
}
