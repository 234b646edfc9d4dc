package constat.search;

import java.util.HashMap;
import java.util.Map;

/**
 * Knows the words that it has cut: a site says few words, and each of them often. For one thread,
 * and for texts of editors only, as it forgets nothing.
 */
final class RememberingStemmer implements Stemmer {

    private final Stemmer stemmer;
    private final Map<String, String> stems = new HashMap<>();

    RememberingStemmer(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    @Override
    public String stem(String word) {
        return stems.computeIfAbsent(word, stemmer::stem);
    }
}
