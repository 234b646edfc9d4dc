package constat.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows on one scale: words at the start, what they say drawn beside or, on phones, below them.
 *
 * @param scale the same for every row
 * @param heads of the table, one for each cell of a row and one for who says it
 */
public record Rows(
        String title, List<Row> rows, Scale scale, List<String> heads, List<String> notes)
        implements Drawing {

    private static final double THICK = 16;
    private static final double RADIUS = 7;

    public Rows {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
        notes = List.copyOf(notes);
    }

    /**
     * A row.
     *
     * @param head large words; also the first cell of the table
     * @param under smaller words, line by line; further cells
     * @param says at least one
     * @param plot what is drawn
     */
    public record Row(String claim, String head, List<String> under, List<Say> says, Plot plot) {
        public Row {
            under = List.copyOf(under);
            says = List.copyOf(says);
            if (says.isEmpty()) {
                throw new IllegalArgumentException("nobody says " + head);
            }
        }

        /** Whose status the strokes show. */
        Say first() {
            return says.get(0);
        }
    }

    /** What is drawn in a row; positions are shares of the scale, 0 to 1. */
    public sealed interface Plot {

        /** Nothing: nobody gave a number. */
        record Nothing() implements Plot {}

        /**
         * A bar from zero.
         *
         * @param low where it ends, and, for a range, {@code high} where its striped part does
         * @param more whether the number is only a lower bound
         * @param striped whether it stands for something else than plain bars
         */
        record Bar(double low, double high, boolean more, boolean striped) implements Plot {}

        /**
         * From what happened to when it became public.
         *
         * @param from first day of what happened, and {@code to} its last
         * @param open whether it may have been earlier
         * @param known below zero if that is not known
         */
        record Arm(double from, double to, boolean open, double known) implements Plot {}
    }

    /** Marks on the scale. */
    public record Scale(List<Tick> ticks) {
        public Scale {
            ticks = List.copyOf(ticks);
        }

        /** One mark; a position from 0 to 1. */
        public record Tick(double at, String label) {}
    }

    /** Where the plots stand. */
    private record Field(double left, double width) {
        double x(double share) {
            return left + share * width;
        }
    }

    @Override
    public void drawOn(Canvas canvas) {
        boolean narrow = canvas.narrow();
        double left = narrow ? RADIUS + 1 : canvas.width() * 0.52;
        Field field = new Field(left, canvas.width() - left - RADIUS - 2);
        for (Row row : rows) {
            canvas.begin(row.claim(), row.first().status());
            double top = canvas.y();
            words(canvas, row, narrow ? canvas.width() : left - 24);
            if (!(row.plot() instanceof Plot.Nothing)) {
                double base = narrow ? canvas.y() + 6 : top + 2;
                grid(canvas, field, base, narrow ? THICK + 8 : canvas.y() - top + 8);
                plot(canvas, field, row, base + 4);
                canvas.move(Math.max(canvas.y(), base + THICK + 8));
            }
            canvas.space(narrow ? 22 : 18);
        }
        canvas.end();
        labels(canvas, field);
    }

    private static void words(Canvas canvas, Row row, double room) {
        canvas.write(Face.HEAD, row.head(), 0, room);
        row.under().forEach(line -> canvas.write(Face.SMALL, line, 0, room));
        row.says().forEach(say -> canvas.say(say, 0, room));
    }

    private void grid(Canvas canvas, Field field, double top, double height) {
        StringBuilder lines = new StringBuilder();
        scale.ticks().forEach(t -> lines.append(Strokes.down(field.x(t.at()), top, height)));
        canvas.trace(Pen.GRID, lines.toString());
    }

    private static void plot(Canvas canvas, Field field, Row row, double y) {
        if (row.plot() instanceof Plot.Bar bar) {
            bar(canvas, field, bar, y);
        } else if (row.plot() instanceof Plot.Arm arm) {
            arm(canvas, field, arm, row.first().limited(), y + THICK / 2);
        }
    }

    private static void bar(Canvas canvas, Field field, Plot.Bar bar, double y) {
        double sure = field.width() * bar.low();
        double end = field.width() * bar.high();
        canvas.trace(Pen.LINE, Strokes.down(field.left(), y - 3, THICK + 6));
        if (bar.striped()) {
            canvas.trace(Pen.STRIPE, Strokes.stripes(field.left(), y, sure, THICK));
        } else {
            canvas.trace(Pen.FILL, Strokes.box(field.left(), y, sure, THICK));
        }
        if (bar.high() > bar.low()) {
            double from = field.left() + sure;
            canvas.trace(Pen.STRIPE, Strokes.stripes(from, y, end - sure, THICK));
        }
        if (end >= 3) {
            canvas.trace(Pen.STATUS, Strokes.box(field.left(), y, end, THICK));
        }
        if (bar.more()) {
            String x = Strokes.number(field.left() + end + 6);
            canvas.trace(Pen.LINE, "M" + x + " " + Strokes.number(y) + "l6 8-6 8");
        }
    }

    private static void arm(Canvas canvas, Field field, Plot.Arm arm, boolean limited, double y) {
        double to = field.x(arm.to());
        double from = field.x(arm.from());
        if (arm.known() >= 0) {
            double known = field.x(arm.known());
            if (known - to > RADIUS) {
                canvas.trace(Pen.STATUS, Strokes.across(to, y, known - to));
            }
            if (limited && known - to > 40) {
                String x = Strokes.number(known - 26);
                canvas.trace(Pen.NOTCH, "M" + x + " " + Strokes.number(y - 1) + "l6 6 6-6");
            }
        }
        boolean sameDay = arm.known() >= 0 && Math.abs(arm.known() - arm.from()) < 0.001;
        ring(canvas, from, to, arm.open(), y);
        if (arm.known() >= 0) {
            canvas.trace(Pen.DOT, Strokes.disc(field.x(arm.known()), y, sameDay ? 3 : RADIUS));
        }
    }

    private static void ring(Canvas canvas, double from, double to, boolean open, double y) {
        if (open) {
            String x = Strokes.number(to - 10);
            String top = Strokes.number(y - RADIUS + 1);
            canvas.trace(Pen.RING, "M" + x + " " + top + "h10a6 6 0 0 1 0 12h-10");
        } else if (to - from > 4) {
            canvas.trace(Pen.RING, Strokes.pill(from, y - RADIUS + 1, to - from, 2 * RADIUS - 2));
        } else {
            canvas.trace(Pen.RING, Strokes.disc(from, y, RADIUS - 1));
        }
    }

    /** Labels of the scale, as many as fit. */
    private void labels(Canvas canvas, Field field) {
        canvas.trace(Pen.LINE, Strokes.across(field.left(), canvas.y(), field.width()));
        StringBuilder marks = new StringBuilder();
        double end = canvas.width() + 1;
        double free = Double.NEGATIVE_INFINITY;
        Scale.Tick last = scale.ticks().get(scale.ticks().size() - 1);
        double before = canvas.start(last.label(), field.x(last.at()));
        for (Scale.Tick tick : scale.ticks()) {
            double x = field.x(tick.at());
            double start = canvas.start(tick.label(), x);
            double width = Face.SMALL.width(tick.label());
            marks.append(Strokes.down(x, canvas.y(), 6));
            double room = tick.equals(last) ? end : before - 8;
            if (start > free + 8 && start + width <= room) {
                canvas.label(tick.label(), x, canvas.y() + 23);
                free = start + width;
            }
        }
        canvas.trace(Pen.LINE, marks.toString());
        canvas.space(30);
    }

    @Override
    public Table table() {
        return new Table(heads, rows.stream().map(Rows::line).toList());
    }

    private static Table.Row line(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.head());
        cells.addAll(row.under());
        cells.add(row.says().stream().map(Say::words).collect(Collectors.joining(". ")));
        return new Table.Row(row.claim(), cells);
    }
}
