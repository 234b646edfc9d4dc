package constat.drawing;

import java.util.List;

/**
 * A part counted out of its whole: one square for so many, the part's squares filled.
 *
 * @param unit how many one square stands for, from {@link #unit}
 * @param key in words: « Un carré : 100 »
 * @param share our arithmetic
 * @param heads of the table: what, number, who says it
 */
public record PartOfWhole(
        String title,
        Quantity part,
        Quantity whole,
        long unit,
        String key,
        Say share,
        List<String> heads,
        List<String> notes)
        implements Drawing {

    private static final int MOST = 60;
    private static final int ACROSS = 20;
    private static final int ACROSS_NARROW = 10;

    public PartOfWhole {
        heads = List.copyOf(heads);
        notes = List.copyOf(notes);
    }

    /** A round number of which at most sixty make the whole. */
    public static long unit(long whole) {
        long unit = 1;
        int[] steps = {2, 5, 10};
        while (true) {
            long decade = unit;
            if (whole <= unit * MOST) {
                return unit;
            }
            for (int step : steps) {
                unit = decade * step;
                if (step < 10 && whole <= unit * MOST) {
                    return unit;
                }
            }
        }
    }

    @Override
    public void drawOn(Canvas canvas) {
        canvas.begin(part.claim(), part.say().status());
        label(canvas, Pen.FILL, part);
        canvas.space(12);
        squares(canvas);
        canvas.space(4);
        canvas.begin(whole.claim(), whole.say().status());
        label(canvas, Pen.CELL, whole);
        canvas.begin("", share.status());
        canvas.space(10);
        canvas.write(Face.SMALL, key, 0, canvas.width());
        canvas.say(share, 0, canvas.width());
    }

    private static void label(Canvas canvas, Pen pen, Quantity quantity) {
        canvas.trace(pen, Strokes.box(1, canvas.y() + 10, 20, 20));
        canvas.write(Face.NUMBER, quantity.number(), 32, canvas.width() - 32);
        canvas.write(Face.BODY, quantity.what(), 0, canvas.width());
        canvas.say(quantity.say(), 0, canvas.width());
    }

    private void squares(Canvas canvas) {
        int across = canvas.narrow() ? ACROSS_NARROW : ACROSS;
        double step = (double) canvas.width() / across;
        double side = step - 5;
        double top = canvas.y();
        StringBuilder cells = new StringBuilder();
        StringBuilder filled = new StringBuilder();
        long count = (whole.value() + unit - 1) / unit;
        for (int i = 0; i < count; i++) {
            int row = i / across;
            double x = i % across * step + 1;
            double y = top + row * step;
            cells.append(Strokes.box(x, y, side * here(whole, i), side));
            double share = here(part, i);
            filled.append(share > 0 ? Strokes.box(x, y, side * share, side) : "");
        }
        canvas.trace(Pen.FILL, filled.toString());
        canvas.trace(Pen.CELL, cells.toString());
        long rows = (count + across - 1) / across;
        canvas.space(rows * step);
    }

    /** How much of a square a quantity covers. */
    private double here(Quantity quantity, int square) {
        return Math.max(0, Math.min(1, (double) quantity.value() / unit - square));
    }

    @Override
    public Table table() {
        return new Table(
                heads,
                List.of(
                        new Table.Row(part.claim(), part.cells()),
                        new Table.Row(whole.claim(), whole.cells())));
    }
}
