package constat.search;

import constat.i18n.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one site's texts. The next site's texts are read in view of them: those that stay
 * are not analysed again, those that are gone are forgotten.
 */
final class ReadTexts {

    private final Map<Text, Words> before;
    private final Map<Text, Words> now = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    private record Text(Language language, String text) {}

    /**
     * What is indexed of a text.
     *
     * @param terms each as often as it stands there
     * @param surfaces of the same places
     */
    record Words(List<String> terms, List<String> surfaces) {}

    private ReadTexts(Map<Text, Words> before) {
        this.before = before;
    }

    static ReadTexts none() {
        return new ReadTexts(Map.of());
    }

    /** Empty, but for what it need not read again. */
    ReadTexts next() {
        return new ReadTexts(now);
    }

    /**
     * @param analyzer of that language
     */
    Words of(Language language, String text, Analyzer analyzer) {
        Text key = new Text(language, text);
        Words words = now.get(key);
        if (words == null) {
            Words known = before.get(key);
            words = known == null ? read(text, analyzer) : known;
            now.put(key, words);
        }
        return words;
    }

    private Words read(String text, Analyzer analyzer) {
        List<String> terms = new ArrayList<>();
        List<String> surfaces = new ArrayList<>();
        for (Token token : Analyzer.telling(analyzer.tokens(text))) {
            terms.add(one(token.term()));
            surfaces.add(one(token.surface()));
            for (String alternative : token.alternatives()) {
                terms.add(one(alternative));
                surfaces.add(one(alternative));
            }
        }
        return new Words(List.copyOf(terms), List.copyOf(surfaces));
    }

    /** The same word is kept once. */
    private String one(String word) {
        String kept = same.putIfAbsent(word, word);
        return kept == null ? word : kept;
    }
}
