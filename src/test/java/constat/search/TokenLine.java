package constat.search;

import java.util.List;
import java.util.stream.Collectors;

/** The tokens of a text on one line, as in {@code tokens.tsv}. */
final class TokenLine {

    private TokenLine() {}

    /** {@code surface/term@start-end}, then {@code !} for a stop word, {@code #} for a number. */
    static String of(List<Token> tokens) {
        return tokens.stream().map(TokenLine::of).collect(Collectors.joining(" "));
    }

    private static String of(Token token) {
        return token.surface()
                + "/"
                + token.term()
                + "@"
                + token.start()
                + "-"
                + token.end()
                + (token.stop() ? "!" : "")
                + (token.number() ? "#" : "")
                + (token.alternatives().isEmpty()
                        ? ""
                        : "(" + String.join(",", token.alternatives()) + ")");
    }
}
