package constat.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One word of a query, with everything that counts as having found it. Filled while planning. */
final class Concept {

    /** How an alternative came about, and how much of the word it covers. */
    enum Origin {
        EXACT(1),
        NUMBER_PART(0.6),
        PREFIX(0.85),
        NEAR(0.9),
        JOINED(0.9),
        SPLIT(0.6),
        SYNONYM(0.85);

        private final double coverage;

        Origin(double coverage) {
            this.coverage = coverage;
        }

        double coverage() {
            return coverage;
        }
    }

    /**
     * A term that stands for the word.
     *
     * @param phrase all terms of the synonym that it is part of; itself alone otherwise
     */
    record Alternative(String term, double weight, Origin origin, List<String> phrase) {}

    private final Token token;
    private final boolean known;
    private final List<Alternative> alternatives = new ArrayList<>();
    private boolean foreign;
    private WordList.@Nullable Near correction;

    Concept(Token token, boolean known) {
        this.token = token;
        this.known = known;
        add(token.term(), 1, Origin.EXACT);
    }

    void add(String term, double weight, Origin origin) {
        alternatives.add(new Alternative(term, weight, origin, List.of(term)));
    }

    void add(String term, double weight, List<String> phrase) {
        alternatives.add(new Alternative(term, weight, Origin.SYNONYM, phrase));
    }

    boolean has(String term) {
        return alternatives.stream().anyMatch(a -> a.term().equals(term));
    }

    boolean has(Origin origin) {
        return alternatives.stream().anyMatch(a -> a.origin() == origin);
    }

    void correctTo(WordList.Near near) {
        correction = near;
    }

    void markForeign() {
        foreign = true;
    }

    Token token() {
        return token;
    }

    String surface() {
        return token.surface();
    }

    /** Whether some document has the word itself. */
    boolean known() {
        return known;
    }

    /** Whether it is a word of the other language that the site knows only there. */
    boolean foreign() {
        return foreign;
    }

    /** What it was taken for, or null if it is known or nothing resembles it. */
    WordList.@Nullable Near correction() {
        return correction;
    }

    /** The term that it was taken for. */
    String read() {
        return correction == null ? token.term() : correction.stem();
    }

    List<Alternative> alternatives() {
        return alternatives;
    }
}
