package constat.prose;

import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import java.util.regex.Pattern;

/** An amount of money, an age or a term of years on a page: nothing keeps it up to date. */
final class UnboundRule {

    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)[\\s\\u00a0\\u202f]*+(?:(?:d’)?(?:€|euros?+\\b|EUR\\b)|ans?\\b|years?\\b)");
    private static final Pattern BEFORE = Pattern.compile("(?:€|EUR)[\\s\\u00a0]?+$");

    private final Diagnostics diagnostics;

    UnboundRule(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Passage passage) {
        if (passage.address() == null) {
            return; // the texts of records stand beside their sources
        }
        for (ProseBlock block : passage.prose().blocks()) {
            NumberScanner.scan(block.text(), passage.language()).stream()
                    .filter(number -> digits(block.text(), number))
                    .filter(number -> measured(block.text(), number))
                    .forEach(
                            number ->
                                    diagnostics.add(
                                            Code.NUMBER_UNBOUND,
                                            block.locate(number.start()),
                                            block.text().substring(number.start(), number.end())));
        }
    }

    /** « un an » is how people speak; « 18 ans » is a rule of law. */
    private static boolean digits(String text, FoundNumber number) {
        return Character.isDigit(text.charAt(number.start()));
    }

    private static boolean measured(String text, FoundNumber number) {
        String before = text.substring(Math.max(0, number.start() - 5), number.start());
        return BEFORE.matcher(before).find()
                || BEHIND.matcher(text).region(number.end(), text.length()).lookingAt();
    }
}
