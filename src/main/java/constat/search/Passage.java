package constat.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text of a document with its tokens, of which the part that fits a query best can be shown.
 *
 * @param anchor of the section that it is the text of, or ""
 * @param heading of that section, or ""
 */
record Passage(
        String anchor, String heading, List<Token> headingTokens, String text, List<Token> tokens) {

    /** Characters shown. */
    private static final int WIDTH = 180;

    /** Characters before the first mark. */
    private static final int LEAD = 40;

    /** A passage is cut between words if that keeps this share of its width. */
    private static final double LEAST_WIDTH = 0.6;

    /** What a word counts that was found already. */
    private static final double AGAIN = 0.15;

    private static final double IN_HEADING = 0.5;

    Passage {
        headingTokens = List.copyOf(headingTokens);
        tokens = List.copyOf(tokens);
    }

    /** A term that is marked: which concept it stands for, and its weight. */
    record Wanted(int concept, double weight) {}

    /** A marked place. */
    private record Mark(int start, int end, Wanted wanted) {}

    /** Where a window begins, and what its marks are worth. */
    record Window(int start, double worth) {}

    static Passage of(String anchor, String heading, String text, Analyzer analyzer) {
        return new Passage(anchor, heading, analyzer.tokens(heading), text, analyzer.tokens(text));
    }

    /** The window with the most of the wanted terms. */
    Window best(Map<String, Wanted> wanted) {
        List<Mark> marks = marks(tokens, wanted);
        Window best = new Window(0, 0);
        for (int i = 0; i < marks.size(); i++) {
            double worth = worth(marks, i);
            if (worth > best.worth()) {
                best = new Window(marks.get(i).start(), worth);
            }
        }
        double heading = 0;
        Set<Integer> seen = new HashSet<>();
        for (Mark mark : marks(headingTokens, wanted)) {
            heading += seen.add(mark.wanted().concept()) ? mark.wanted().weight() : 0;
        }
        return new Window(best.start(), best.worth() + IN_HEADING * heading);
    }

    private static double worth(List<Mark> marks, int first) {
        Set<Integer> seen = new HashSet<>();
        double worth = 0;
        int end = marks.get(first).start() + WIDTH;
        for (int i = first; i < marks.size() && marks.get(i).end() <= end; i++) {
            Wanted wanted = marks.get(i).wanted();
            worth += (seen.add(wanted.concept()) ? 1 : AGAIN) * wanted.weight();
        }
        return worth;
    }

    private static List<Mark> marks(List<Token> tokens, Map<String, Wanted> wanted) {
        List<Mark> marks = new ArrayList<>();
        for (Token token : tokens) {
            Stream.concat(Stream.of(token.term()), token.alternatives().stream())
                    .flatMap(term -> Optional.ofNullable(wanted.get(term)).stream())
                    .findFirst()
                    .ifPresent(w -> marks.add(new Mark(token.start(), token.end(), w)));
        }
        return marks;
    }

    /** The text in a window, its marks apart, with dots where something was left out. */
    List<Piece> snippet(Window window, Map<String, Wanted> wanted) {
        int start = start(window.start());
        int end = end(start);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, start > 0 ? "… " : "", false);
        int from = start;
        for (Mark mark : marks(tokens, wanted)) {
            if (mark.start() >= from && mark.end() <= end) {
                add(pieces, text.substring(from, mark.start()), false);
                add(pieces, text.substring(mark.start(), mark.end()), true);
                from = mark.end();
            }
        }
        add(pieces, text.substring(from, end), false);
        add(pieces, end < text.length() ? " …" : "", false);
        return pieces;
    }

    /** The whole text, its marks apart. */
    static List<Piece> marked(String text, List<Token> tokens, Map<String, Wanted> wanted) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Mark mark : marks(tokens, wanted)) {
            if (mark.start() >= from) {
                add(pieces, text.substring(from, mark.start()), false);
                add(pieces, text.substring(mark.start(), mark.end()), true);
                from = mark.end();
            }
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private int start(int firstMark) {
        int start = Math.max(0, firstMark - LEAD);
        int space = start == 0 ? -1 : text.indexOf(' ', start);
        return space >= 0 && space < firstMark ? space + 1 : start;
    }

    private int end(int start) {
        int end = Math.min(text.length(), start + WIDTH);
        int space = end == text.length() ? -1 : text.lastIndexOf(' ', end);
        return space > start + WIDTH * LEAST_WIDTH ? space : end;
    }
}
