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
 */
record Phrasing(Set<String> terms, Set<String> asides) {

    Phrasing {
        terms = Set.copyOf(terms);
        asides = Set.copyOf(asides);
    }

    /** The phrase of these words, if there are any. */
    static Optional<Phrasing> of(String words, Analyzer analyzer) {
        List<Token> tokens = analyzer.tokens(words);
        Set<String> terms = terms(Analyzer.telling(tokens));
        Set<String> asides = terms(tokens.stream().filter(Token::stop).toList());
        asides.removeAll(terms);
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Phrasing(terms, asides));
    }

    private static Set<String> terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(Collectors.toSet());
    }
}
