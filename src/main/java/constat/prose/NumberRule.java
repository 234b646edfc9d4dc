package constat.prose;

import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.i18n.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of the case beside its unit comes from the facts, never from the keyboard. */
final class NumberRule {

    /** What may stand between a number and its unit. */
    private static final Pattern BESIDE =
            Pattern.compile("[\\s\\u00a0\\u202f-]*(?:de |d[’']|des |of |of the )?");

    private static final String ENDS = ";!?\n";

    private final List<BoundNumber> bound;
    private final Diagnostics diagnostics;

    NumberRule(List<BoundNumber> bound, Diagnostics diagnostics) {
        this.bound = bound;
        this.diagnostics = diagnostics;
    }

    void check(Passage passage) {
        for (ProseBlock block : passage.prose().blocks()) {
            String text = block.text().replace('\u00a0', ' ').replace('\u202f', ' ');
            for (FoundNumber number : NumberScanner.scan(text, passage.language())) {
                breach(number, text, passage.language())
                        .ifPresent(
                                fact ->
                                        diagnostics.add(
                                                Code.NUMBER_BARE,
                                                block.locate(number.start()),
                                                text.substring(number.start(), number.end()),
                                                fact.fact()));
            }
        }
    }

    /** The bound number that was typed; one that a directive prints before one that none does. */
    private Optional<BoundNumber> breach(FoundNumber number, String text, Language language) {
        return bound.stream()
                .filter(fact -> number.is(fact.value()))
                .filter(fact -> beside(number, text, fact.words(language), fact.large()))
                .min(Comparator.comparing(fact -> !fact.preferred()));
    }

    private static boolean beside(FoundNumber number, String text, Pattern words, boolean large) {
        if (large) {
            return words.matcher(clause(text, number)).find();
        }
        Matcher between = BESIDE.matcher(text).region(number.end(), text.length());
        int from = between.lookingAt() ? between.end() : number.end();
        Matcher unit = words.matcher(text).useTransparentBounds(true);
        return unit.region(from, text.length()).lookingAt()
                || unit.region(number.end(), text.length()).lookingAt();
    }

    /** The part of a sentence around a number, up to the signs that end a clause. */
    private static String clause(String text, FoundNumber number) {
        int start = number.start();
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        int end = number.end();
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean stop = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
        return stop || ENDS.indexOf(c) >= 0;
    }
}
