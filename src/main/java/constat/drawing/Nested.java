package constat.drawing;

import java.util.List;

/**
 * A part inside its whole: two areas on one scale, the whole cut into {@value #CELLS} cells.
 *
 * @param key what a cell is, in words
 * @param share our arithmetic
 * @param heads of the table: what, number, who says it
 */
public record Nested(
        String title,
        Quantity part,
        Quantity whole,
        String key,
        Say share,
        List<String> heads,
        List<String> notes)
        implements Drawing {

    /** Cells of the whole: fifteen across, ten down. */
    public static final int CELLS = 150;

    private static final int ACROSS = 15;
    private static final int DOWN = 10;
    private static final double INSET = 14;

    public Nested {
        heads = List.copyOf(heads);
        notes = List.copyOf(notes);
    }

    @Override
    public void drawOn(Canvas canvas) {
        double width = canvas.width() - 4.0;
        double height = width * DOWN / ACROSS;
        boolean outside = canvas.narrow();
        canvas.begin(whole.claim(), whole.say().status());
        if (outside) {
            label(canvas, whole, 0, canvas.width());
            canvas.space(8);
        }
        double top = canvas.y() + 2;
        area(canvas, top, width, height);
        if (!outside) {
            canvas.move(top + INSET - 4);
            label(canvas, whole, INSET + 2, width * 0.72);
            double down = canvas.y() - top;
            canvas.trace(Pen.TINT_GROUND, Strokes.box(6, top + 4, width * 0.72 + INSET - 4, down));
        }
        double side = part(canvas, top, width, height);
        canvas.move(top + height + 8);
        canvas.trace(Pen.LINE, Strokes.down(2 + side / 2, top + height, 14));
        canvas.space(10);
        label(canvas, part, 0, canvas.width());
        canvas.begin("", share.status());
        canvas.space(10);
        canvas.write(Face.SMALL, key, 0, canvas.width());
        canvas.say(share, 0, canvas.width());
    }

    private void area(Canvas canvas, double top, double width, double height) {
        canvas.trace(Pen.AREA, Strokes.box(2, top, width, height));
        StringBuilder grid = new StringBuilder();
        for (int i = 1; i < ACROSS; i++) {
            grid.append(Strokes.down(2 + width * i / ACROSS, top, height));
        }
        for (int i = 1; i < DOWN; i++) {
            grid.append(Strokes.across(2, top + height * i / DOWN, width));
        }
        canvas.trace(Pen.GRID, grid.toString());
        if (whole.say().limited()) {
            String x = Strokes.number(width - 46);
            canvas.trace(Pen.NOTCH, "M" + x + " " + Strokes.number(top - 1) + "l14 14 14-14");
        }
    }

    /** A square in the lower corner; a part too large for one takes the whole height. */
    private double part(Canvas canvas, double top, double width, double height) {
        double share = (double) part.value() / whole.value();
        double side = Math.sqrt(share * width * height);
        boolean square = side <= height;
        double across = square ? side : share * width;
        double down = square ? side : height;
        canvas.begin(part.claim(), part.say().status());
        canvas.trace(Pen.FILL, Strokes.box(2, top + height - down, across, down));
        return across;
    }

    private static void label(Canvas canvas, Quantity quantity, double x, double room) {
        canvas.write(Face.NUMBER, quantity.number(), x, room);
        canvas.write(Face.BODY, quantity.what(), x, room);
        canvas.say(quantity.say(), x, room);
    }

    @Override
    public Table table() {
        return new Table(
                heads,
                List.of(
                        new Table.Row(whole.claim(), whole.cells()),
                        new Table.Row(part.claim(), part.cells())));
    }
}
