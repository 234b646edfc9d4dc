package constat.search;

import constat.search.Tables.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that people write in words, such as "quinze cents" or "fifteen million", as digits. */
final class NumberWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** What may stand between two number words. */
    private static final Pattern GAP = Pattern.compile("[ \\u00a0\\u202f-]+");

    /** A unit belongs to the digits before it. */
    private static final Pattern BEHIND_DIGITS = Pattern.compile("\\d[ \\u00a0\\u202f-]*$");

    /** Zeros of the one scale that is a number on its own: a thousand. */
    private static final int THOUSAND = 3;

    /** Below it digits gain nothing: "deux" stays a word. */
    private static final long SMALLEST = 100;

    private static final int MOST = 9_999;

    private final Words words;

    NumberWords(Words words) {
        this.words = words;
    }

    /** The text with every run of number words that makes a hundred or more as digits. */
    String toDigits(String text) {
        StringBuilder out = new StringBuilder();
        Run run = new Run();
        int copied = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = Folding.fold(word.group());
            boolean joined = run.isOpen() && isGap(text.substring(run.end, word.start()));
            if (joined && folded.equals(words.joiner())) {
                run.end = word.end();
                continue;
            }
            if (!joined) {
                copied = run.close(text, out, copied);
            }
            boolean behindDigits = BEHIND_DIGITS.matcher(text.substring(0, word.start())).find();
            if ((!run.isOpen() && behindDigits) || !run.take(folded, word.start(), word.end())) {
                copied = run.close(text, out, copied);
            }
        }
        copied = run.close(text, out, copied);
        return out.append(text, copied, text.length()).toString();
    }

    private static boolean isGap(String between) {
        return GAP.matcher(between).matches();
    }

    /** Number words in a row, and what they make. */
    private final class Run {
        private int start = -1;
        private int end;
        private int counted;
        private long total;
        private long current;

        boolean isOpen() {
            return start >= 0;
        }

        /** Takes a word if it is a number; a number without sense is none. */
        boolean take(String word, int from, int to) {
            Integer zeros = words.scales().get(word);
            Integer value = words.numbers().get(word);
            boolean starts = value != null || (zeros != null && zeros == THOUSAND);
            if (!isOpen() && !starts) {
                return false;
            }
            if (zeros != null) {
                total += Math.max(current, 1) * (long) Math.pow(10, zeros);
                current = 0;
            } else if (value != null) {
                current = added(value);
            } else {
                return false;
            }
            start = isOpen() ? start : from;
            end = to;
            counted = to;
            return current <= MOST;
        }

        private long added(int value) {
            if (value == 100) {
                return Math.max(current, 1) * value;
            }
            boolean fourTwenties = value == 20 && current % 100 == 4;
            return fourTwenties ? current + 76 : current + value;
        }

        /** Writes what was taken; gives back up to where the text has been copied. */
        int close(String text, StringBuilder out, int copied) {
            long value = total + current;
            boolean digits = isOpen() && value >= SMALLEST && current <= MOST;
            int from = copied;
            if (digits) {
                out.append(text, copied, start).append(value);
                from = counted;
            }
            start = -1;
            total = 0;
            current = 0;
            return from;
        }
    }
}
