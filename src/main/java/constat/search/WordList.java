package constat.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Every word of the site as it is written, folded and sorted, with its stem: for what somebody has
 * only begun to type, and for what is misspelt.
 */
final class WordList {

    /** What starts with another letter is less likely meant: half an edit more. */
    private static final double OTHER_HEAD = 0.5;

    private static final int MOST_NEAR = 4;

    /** One letter of a shorter word makes another word that exists, rather than a slip. */
    private static final int SURE = 6;

    private final List<String> words;
    private final List<String> stems;
    private final ToIntFunction<String> frequency;

    /** A word that resembles another. */
    record Near(String word, String stem, double distance) {}

    /** A word and its stem. */
    record Word(String word, String stem) {}

    /**
     * @param words sorted
     * @param frequency in how many documents a term stands
     */
    WordList(List<String> words, Analyzer analyzer, ToIntFunction<String> frequency) {
        this.words = List.copyOf(words);
        this.stems = words.stream().map(analyzer::stem).toList();
        this.frequency = frequency;
    }

    private int frequency(int index) {
        return frequency.applyAsInt(stems.get(index));
    }

    /** The stem of a word, if the site has it. */
    Optional<String> stem(String word) {
        int index = Collections.binarySearch(words, word);
        return index < 0 ? Optional.empty() : Optional.of(stems.get(index));
    }

    /** The words that begin like this, the most frequent first, then the shortest. */
    List<Word> startingWith(String prefix, int most) {
        int insertion = Collections.binarySearch(words, prefix);
        int from = insertion < 0 ? -insertion - 1 : insertion;
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < words.size() && words.get(i).startsWith(prefix); i++) {
            found.add(i);
        }
        return found.stream()
                .sorted(
                        Comparator.<Integer>comparingInt(i -> -frequency(i))
                                .thenComparingInt(i -> words.get(i).length()))
                .limit(most)
                .map(i -> new Word(words.get(i), stems.get(i)))
                .toList();
    }

    /** The nearest words within some edits: only those at the least distance. */
    List<Near> near(String word, int edits) {
        List<Near> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String other = words.get(i);
            boolean comparable = Math.abs(other.length() - word.length()) <= edits;
            boolean likely = edits > 1 || word.length() >= SURE || isSlip(word, other);
            if (comparable && likely && !Stemmer.isPlain(other, 1)) {
                int distance = EditDistance.between(word, other, edits);
                if (distance <= edits) {
                    double more = other.charAt(0) == word.charAt(0) ? 0 : OTHER_HEAD;
                    found.add(new Near(other, stems.get(i), distance + more));
                }
            }
        }
        double least = found.stream().mapToDouble(Near::distance).min().orElse(0);
        return found.stream()
                .filter(near -> near.distance() == least)
                .sorted(Comparator.comparingInt(near -> -frequency.applyAsInt(near.stem())))
                .limit(MOST_NEAR)
                .toList();
    }

    /** Whether a letter may have been left out, doubled or swapped, not written for another. */
    private static boolean isSlip(String word, String other) {
        boolean same = other.length() == word.length();
        return other.charAt(0) == word.charAt(0) && !(same && letters(word) != letters(other));
    }

    /** The same for words of the same letters. */
    private static int letters(String word) {
        return word.chars().map(letter -> letter * letter).sum();
    }
}
