package constat.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way in which people ask for a document.
 *
 * @param terms what it is about; never empty
 * @param asides its stop words: who, when, how; they tell questions about the same thing apart
 * @param weight what it counts, 1 at most
 */
record Phrasing(Set<String> terms, Set<String> asides, double weight) {

    private static final double HEADING = 0.5;

    Phrasing {
        terms = Set.copyOf(terms);
        asides = Set.copyOf(asides);
    }

    /** The phrase of these words, if there are any. */
    static Optional<Phrasing> of(String words, Analyzer analyzer) {
        return of(words, 1, analyzer);
    }

    /** A heading, if it asks something: one of many questions that its page answers. */
    static Optional<Phrasing> ofHeading(String words, Analyzer analyzer) {
        return words.endsWith("?") ? of(words, HEADING, analyzer) : Optional.empty();
    }

    private static Optional<Phrasing> of(String words, double weight, Analyzer analyzer) {
        List<Token> tokens = analyzer.tokens(words);
        Set<String> terms = terms(Analyzer.telling(tokens));
        Set<String> asides = terms(tokens.stream().filter(Token::stop).toList());
        asides.removeAll(terms);
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Phrasing(terms, asides, weight));
    }

    private static Set<String> terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(Collectors.toSet());
    }
}
