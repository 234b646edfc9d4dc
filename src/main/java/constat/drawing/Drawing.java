package constat.drawing;

import java.util.List;

/**
 * What is drawn, in words that are ready to print, and numbers that give lengths. What is unknown
 * has no length and is not drawn.
 */
public sealed interface Drawing permits PartOfWhole, Nested, Rows, Lone {

    /** Width of the layout for phones. */
    int NARROW = 288;

    /** Width of the layout for desks, paper and downloads. */
    int WIDE = 640;

    /** What it shows, without a value. */
    String title();

    /** Remarks that stand inside it: what it does not say. */
    List<String> notes();

    void drawOn(Canvas canvas);

    /** The same data as a table. */
    Table table();

    default Picture picture(int width) {
        Canvas canvas = new Canvas(width);
        drawInto(canvas);
        return canvas.picture();
    }

    /** The drawing and its remarks, below what is already there. */
    default void drawInto(Canvas canvas) {
        drawOn(canvas);
        canvas.end();
        remarks(canvas, notes());
    }

    private static void remarks(Canvas canvas, List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        canvas.space(12);
        canvas.trace(Pen.LINE, Strokes.across(0, canvas.y(), canvas.width()));
        canvas.space(8);
        for (String note : notes) {
            canvas.write(Face.BODY, note, 0, canvas.width());
            canvas.space(5);
        }
    }

    /**
     * A number with what it counts and who says it.
     *
     * @param value what gives its length
     */
    record Quantity(String claim, String number, String what, Say say, long value) {

        List<String> cells() {
            return List.of(what, number, say.words());
        }
    }

    /** Rows of words under heads. */
    record Table(List<String> heads, List<Row> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        /**
         * One row.
         *
         * @param claim whose values it holds, or an empty string
         */
        public record Row(String claim, List<String> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }
    }
}
