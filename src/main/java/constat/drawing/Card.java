package constat.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link to a page shows elsewhere: 1200 by 630 px. Nothing is cut off: a text that does not
 * fit is set smaller.
 *
 * @param site name of the site
 * @param section where the page stands
 * @param hero a number, or null
 * @param heading what the number counts, or the page's title
 * @param text what the page is about; may be empty
 * @param say who says the number, with every caveat, or null
 * @param ends what stands at the two ends of the line
 * @param foot that the site is no official one
 */
public record Card(
        String site,
        String section,
        @Nullable String hero,
        String heading,
        String text,
        @Nullable Say say,
        List<String> ends,
        String foot) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final double MARGIN = 72;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double TOP = 112;

    /** Above the line and the foot. */
    private static final double BOTTOM = 484;

    public Card {
        ends = List.copyOf(ends);
    }

    /** Sizes to try, the largest first; the last is taken if none fits. */
    private record Sizes(Face hero, Face heading, Face text) {}

    private static final List<Sizes> SIZES =
            List.of(
                    new Sizes(Face.CARD_HERO, Face.CARD_TITLE, Face.CARD_BODY),
                    new Sizes(Face.CARD_HERO, Face.CARD_TEXT, Face.CARD_BODY),
                    new Sizes(Face.CARD_TITLE, Face.CARD_TEXT, Face.CARD_BODY),
                    new Sizes(Face.CARD_TITLE, Face.CARD_LESS, Face.CARD_SMALL));

    public Picture picture() {
        Canvas canvas = new Canvas(WIDTH);
        for (Sizes sizes : SIZES) {
            canvas = new Canvas(WIDTH);
            frame(canvas);
            canvas.move(TOP);
            middle(canvas, sizes);
            if (canvas.y() <= BOTTOM && fits(sizes)) {
                break;
            }
        }
        line(canvas);
        canvas.move(HEIGHT);
        return canvas.picture();
    }

    private boolean fits(Sizes sizes) {
        return hero == null
                || (sizes.hero().width(hero) <= ROOM && sizes.heading() != Face.CARD_TITLE);
    }

    private void frame(Canvas canvas) {
        canvas.trace(Pen.GROUND, Strokes.box(0, 0, WIDTH, HEIGHT));
        canvas.trace(Pen.ACCENT, Strokes.box(0, 0, WIDTH, 14));
        canvas.move(44);
        canvas.write(Face.CARD_TEXT, site, MARGIN, ROOM);
        double right = WIDTH - MARGIN - Face.CARD_SMALL.width(section);
        canvas.move(56);
        canvas.write(Face.CARD_SMALL, section, right, ROOM);
    }

    private void middle(Canvas canvas, Sizes sizes) {
        if (hero != null) {
            canvas.write(sizes.hero(), hero, MARGIN - 4, ROOM + 60);
            canvas.space(16);
        } else {
            canvas.space(24);
        }
        canvas.write(sizes.heading(), heading, MARGIN, ROOM);
        if (!text.isEmpty()) {
            canvas.space(14);
            canvas.write(sizes.text(), text, MARGIN, ROOM);
        }
        if (say != null) {
            canvas.space(14);
            canvas.begin("", say.status());
            canvas.say(sizes.text(), say, MARGIN, ROOM);
            canvas.end();
        }
    }

    /** The stroke between what happened and what was known, in the status of who says it. */
    private void line(Canvas canvas) {
        double y = 502;
        canvas.begin("", say == null ? "" : say.status());
        canvas.trace(
                say == null ? Pen.LINE : Pen.STATUS, Strokes.across(MARGIN + 14, y, ROOM - 28));
        canvas.trace(Pen.RING, Strokes.disc(MARGIN + 8, y, 8));
        canvas.trace(Pen.DOT, Strokes.disc(WIDTH - MARGIN - 9, y, 9));
        if (say != null && say.limited()) {
            canvas.trace(Pen.NOTCH, "M" + Strokes.number(WIDTH - MARGIN - 70) + " 501l12 12 12-12");
        }
        canvas.end();
        canvas.move(514);
        canvas.write(Face.CARD_SMALL, ends.get(0), MARGIN, ROOM / 2);
        canvas.move(514);
        double right = WIDTH - MARGIN - Face.CARD_SMALL.width(ends.get(1));
        canvas.write(Face.CARD_SMALL, ends.get(1), right, ROOM);
        canvas.move(550);
        canvas.write(Face.CARD_SMALL, foot, MARGIN, ROOM);
    }
}
