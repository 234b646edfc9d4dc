package constat.drawing;

import java.util.List;

/**
 * A number by itself, in words: what it counts, who says it and every caveat. Nothing is to scale.
 *
 * @param heads of the table: what, number, who says it
 */
public record Lone(String title, Quantity number, List<String> heads, List<String> notes)
        implements Drawing {

    public Lone {
        heads = List.copyOf(heads);
        notes = List.copyOf(notes);
    }

    @Override
    public void drawOn(Canvas canvas) {
        canvas.begin(number.claim(), number.say().status());
        canvas.write(Face.NUMBER, number.number(), 0, canvas.width());
        canvas.write(Face.HEAD, number.what(), 0, canvas.width());
        canvas.space(6);
        canvas.say(number.say(), 0, canvas.width());
        canvas.end();
    }

    @Override
    public Table table() {
        return new Table(heads, List.of(new Table.Row(number.claim(), number.cells())));
    }
}
