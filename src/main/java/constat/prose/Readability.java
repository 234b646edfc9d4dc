package constat.prose;

import constat.i18n.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily a text is read: Flesch's formula for English, Kandel and Moles' for French. Syllables
 * are counted by vowel groups, which is right for about nine words in ten; the score says which
 * page to look at, not how good it is.
 *
 * @param score 0 (very hard) to 100 (very easy), not cut at either end
 * @param meanSentence words in a sentence, on average
 * @param words in all
 * @param longest the three longest sentences, the longest first
 */
public record Readability(double score, double meanSentence, int words, List<Sentence> longest) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:;])[\\s\u00a0\u202f]+");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,\u00a0\u202f]\\p{N}+|[\u2019'-]\\p{L}+)*");
    private static final Pattern VOWELS =
            Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SILENT_FRENCH =
            Pattern.compile("(?<=[^aeiouyéèêàâîôû])(?:es?|ent)$");
    private static final Pattern SILENT_ENGLISH = Pattern.compile("(?<=[^aeiouyl])e[sd]?$");
    private static final int NAMED = 3;

    /** One sentence and its number of words. */
    public record Sentence(String text, int words) {}

    public Readability {
        longest = List.copyOf(longest);
    }

    /** Measures the blocks of a page; each block ends a sentence. */
    public static Readability of(List<String> blocks, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        int words = 0;
        int syllables = 0;
        for (String block : blocks) {
            for (Sentence sentence : sentences(block)) {
                sentences.add(sentence);
                words += sentence.words();
                syllables += syllables(sentence, language);
            }
        }
        if (words == 0) {
            return new Readability(100, 0, 0, List.of());
        }
        double mean = (double) words / sentences.size();
        sentences.sort(Comparator.comparingInt(Sentence::words).reversed());
        return new Readability(
                score(mean, (double) syllables / words, language),
                mean,
                words,
                sentences.subList(0, Math.min(NAMED, sentences.size())));
    }

    /** The sentences of a block, those without a word left out. */
    static List<Sentence> sentences(String block) {
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(block, -1)) {
            int words = (int) WORD.matcher(sentence).results().count();
            if (words > 0) {
                sentences.add(new Sentence(sentence.strip(), words));
            }
        }
        return sentences;
    }

    private static int syllables(Sentence sentence, Language language) {
        return WORD.matcher(sentence.text())
                .results()
                .mapToInt(word -> syllables(word.group(), language))
                .sum();
    }

    private static double score(double meanSentence, double meanWord, Language language) {
        return language == Language.FR
                ? 207 - 1.015 * meanSentence - 73.6 * meanWord
                : 206.835 - 1.015 * meanSentence - 84.6 * meanWord;
    }

    static int syllables(String word, Language language) {
        Pattern silent = language == Language.FR ? SILENT_FRENCH : SILENT_ENGLISH;
        String spoken = silent.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
