package constat.search;

import constat.i18n.Language;

/** Cuts the ending off a folded word, so that forms of one word meet. */
sealed interface Stemmer permits FrenchStemmer, EnglishStemmer {

    String stem(String word);

    static Stemmer of(Language language, Tables tables) {
        return language == Language.FR
                ? new FrenchStemmer(tables.of(language))
                : new EnglishStemmer();
    }

    /** Whether a word is too short to have an ending, or no word at all. */
    static boolean isPlain(String word, int shortest) {
        return word.length() < shortest || word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
