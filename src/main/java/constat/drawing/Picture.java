package constat.drawing;

import java.util.List;

/**
 * A drawing laid out at one width; lengths in px.
 *
 * @param groups what belongs together: a value with its words and its caveats
 */
public record Picture(int width, int height, List<Group> groups) {

    public Picture {
        groups = List.copyOf(groups);
    }

    /**
     * Shapes and words of one statement.
     *
     * @param claim its id, or an empty string for what states nothing
     * @param status such as {@code is-claimed}, or an empty string
     */
    public record Group(
            String claim, String status, List<Trace> traces, List<Mark> marks, List<Line> lines) {

        public Group {
            traces = List.copyOf(traces);
            marks = List.copyOf(marks);
            lines = List.copyOf(lines);
        }
    }

    /** A shape. */
    public record Trace(Pen pen, String status, String d) {
        public Pen.Ink ink() {
            return pen.ink(status);
        }
    }

    /**
     * A sign in a square.
     *
     * @param x left edge, and {@code y} upper edge
     */
    public record Mark(Sign sign, String status, String x, String y, String side) {
        /** How its outline of 16 by 16 comes to its place. */
        public String place() {
            String scale = Strokes.number(Double.parseDouble(side) / 16);
            return "translate(" + x + " " + y + ") scale(" + scale + ")";
        }

        public String colour() {
            return Pen.colour(status);
        }
    }

    /**
     * Words in one line.
     *
     * @param strong its bold beginning, or an empty string
     * @param words all of them
     */
    public record Line(Face face, String status, String x, String y, String strong, String words) {

        public String colour() {
            return Pen.colour(status);
        }

        /** Fonts for where no style sheet reaches. */
        public String family() {
            return face.serif()
                    ? "Palatino, 'Palatino Linotype', P052, Georgia, serif"
                    : "Arial, Helvetica, 'Liberation Sans', sans-serif";
        }

        /** The shapes of its letters, for what cannot count on a font. */
        public String outline() {
            double left = Double.parseDouble(x);
            double base = Double.parseDouble(y);
            Typeface bold = face.serif() ? face.typeface() : Typeface.SANS_BOLD;
            String head = bold.outline(strong, left, base, face.size());
            double rest = left + bold.width(strong, face.size());
            return head + face.typeface().outline(words, rest, base, face.size());
        }
    }

    /** All its words in their order, for who cannot see it. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Group group : groups) {
            for (Line line : group.lines()) {
                words.append(words.isEmpty() ? "" : " ").append(line.strong()).append(line.words());
            }
        }
        return words.toString();
    }
}
