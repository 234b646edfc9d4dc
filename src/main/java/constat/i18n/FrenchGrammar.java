package constat.i18n;

import java.util.Locale;

/** The two rules of French that composed sentences need. */
public final class FrenchGrammar {

    private static final String VOWELS = "aeiouyâàéèêëîïôœ";

    private FrenchGrammar() {}

    /** « de » before words: « du ministère », « des salariés », « d’Anne », « de la CNIL ». */
    public static String of(String words) {
        if (words.startsWith("le ")) {
            return "du " + words.substring(3);
        }
        if (words.startsWith("les ")) {
            return "des " + words.substring(4);
        }
        return startsWithVowel(words) ? "d’" + words : "de " + words;
    }

    private static boolean startsWithVowel(String words) {
        return !words.isEmpty()
                && VOWELS.indexOf(words.substring(0, 1).toLowerCase(Locale.FRENCH)) >= 0;
    }
}
