package constat.search;

import constat.search.Tables.Ending;

/**
 * Takes the plural and one ending off: fuité, fuitées, fuiter and fuites all give fuit. Works on
 * words without accents, which is how people type them; measured better here than Snowball.
 */
record FrenchStemmer(Tables.Words words) implements Stemmer {

    private static final int SHORTEST = 4;

    @Override
    public String stem(String word) {
        if (Stemmer.isPlain(word, SHORTEST)) {
            return word;
        }
        String singular = singular(words.irregular().getOrDefault(word, word));
        return undoubled(withoutVowel(withoutEnding(singular)));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 5 && word.endsWith("aux") && word.charAt(length - 4) != 'e') {
            return word.substring(0, length - 2) + "l";
        }
        boolean plural = word.endsWith("s") || word.endsWith("x");
        return plural && !word.endsWith("ss") ? word.substring(0, length - 1) : word;
    }

    /** The first ending that leaves enough of the word; a short ending may leave three letters. */
    private String withoutEnding(String word) {
        for (Ending ending : words.endings()) {
            int cut = word.length() - ending.ending().length();
            int left = cut + ending.replacement().length();
            if (left >= (ending.ending().length() > 2 ? 4 : 3) && word.endsWith(ending.ending())) {
                return word.substring(0, cut) + ending.replacement();
            }
        }
        return word;
    }

    private static String withoutVowel(String word) {
        boolean vowel = word.endsWith("i") || word.endsWith("e");
        return word.length() > 4 && vowel ? word.substring(0, word.length() - 1) : word;
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled = last > 3 && word.charAt(last) == word.charAt(last - 1);
        return doubled ? word.substring(0, last) : word;
    }
}
