package constat.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.drawing.Drawing.Quantity;
import constat.drawing.Rows.Plot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lengths are to scale, words fit, and nothing stands for what nobody counted. */
class DrawingTest {

    private static final String CAVEAT =
            "; the ombudsman says that it could not confirm the number of readers concerned";
    private static final Say LIMITED =
            new Say("is-claimed", Sign.Q, true, "According to", " the library" + CAVEAT);
    private static final Say OURS = new Say("is-ours", Sign.OURS, false, "Our calculation", ": x");
    private static final List<String> HEADS = List.of("What", "Number", "Who");

    private static Quantity quantity(String claim, long value) {
        return new Quantity(claim, Long.toString(value), "readers of the library", LIMITED, value);
    }

    private static PartOfWhole part(long part, long whole) {
        return new PartOfWhole(
                "How many?",
                quantity("some", part),
                quantity("all", whole),
                PartOfWhole.unit(whole),
                "One square",
                OURS,
                HEADS,
                List.of("Not a forecast."));
    }

    private static Nested nested(long part, long whole) {
        return new Nested(
                "How many?",
                quantity("some", part),
                quantity("all", whole),
                "One cell",
                OURS,
                HEADS,
                List.of("Not a forecast."));
    }

    private static Rows rows(Plot... plots) {
        List<Rows.Row> rows = new ArrayList<>();
        for (Plot plot : plots) {
            rows.add(
                    new Rows.Row(
                            "c" + rows.size(), "11 to 15", List.of("May"), List.of(LIMITED), plot));
        }
        Rows.Scale scale =
                new Rows.Scale(
                        List.of(new Rows.Scale.Tick(0, "0"), new Rows.Scale.Tick(1, "15 million")));
        return new Rows("Who counts what?", rows, scale, HEADS, List.of());
    }

    private static List<Picture> pictures(Drawing drawing) {
        return List.of(drawing.picture(Drawing.NARROW), drawing.picture(Drawing.WIDE));
    }

    private static List<Drawing> all() {
        return List.of(
                part(1500, 3800),
                nested(1690, 150_000),
                nested(90, 100),
                rows(
                        new Plot.Bar(0.7, 1, false, false),
                        new Plot.Bar(1, 1, true, true),
                        new Plot.Nothing(),
                        new Plot.Arm(0.1, 0.4, false, 0.9),
                        new Plot.Arm(0.2, 0.2, true, -1)));
    }

    @Test
    void a_square_stands_for_a_round_number_and_there_are_at_most_sixty() {
        assertEquals(1, PartOfWhole.unit(60));
        assertEquals(2, PartOfWhole.unit(61));
        assertEquals(100, PartOfWhole.unit(3800));
        assertEquals(500_000, PartOfWhole.unit(15_000_000));
        for (long whole = 1; whole < 5_000_000; whole += whole / 3 + 1) {
            long unit = PartOfWhole.unit(whole);
            assertTrue(whole <= 60 * unit && (unit == 1 || whole > 20 * unit), whole + " " + unit);
        }
    }

    @Test
    void filled_squares_are_to_empty_ones_as_the_part_to_its_whole() {
        for (Picture picture : pictures(part(1550, 3800))) {
            double side = boxes(picture, Pen.CELL, "").get(0)[3];
            assertEquals(15.5, area(picture, Pen.FILL, side), 0.01);
            assertEquals(38, area(picture, Pen.CELL, side), 0.01);
        }
    }

    /** In squares; the keys of 20 by 20 beside the numbers do not count. */
    private static double area(Picture picture, Pen pen, double side) {
        return boxes(picture, pen, "").stream()
                .filter(box -> !(box[2] == 20 && box[3] == 20))
                .mapToDouble(box -> box[2] * box[3] / (side * side))
                .sum();
    }

    @Test
    void the_areas_of_a_part_and_its_whole_are_on_one_scale() {
        for (long part : new long[] {1690, 75_000, 149_000}) {
            for (Picture picture : pictures(nested(part, 150_000))) {
                double[] small = boxes(picture, Pen.FILL, "some").get(0);
                double[] large = boxes(picture, Pen.AREA, "all").get(0);
                double share = small[2] * small[3] / (large[2] * large[3]);
                assertEquals(part / 150_000.0, share, 0.0005);
                assertEquals(large[1] + large[3], small[1] + small[3], 0.02);
            }
        }
    }

    @Test
    void a_bar_ends_at_its_value_and_a_range_is_striped_from_low_to_high() {
        Rows rows =
                rows(new Plot.Bar(0.7, 1, false, false), new Plot.Bar(0.35, 0.35, false, false));
        for (Picture picture : pictures(rows)) {
            double[] low = boxes(picture, Pen.FILL, "c0").get(0);
            double[] whole = boxes(picture, Pen.STATUS, "c0").get(0);
            double[] half = boxes(picture, Pen.FILL, "c1").get(0);
            assertEquals(0.7, low[2] / whole[2], 0.001);
            assertEquals(0.5, half[2] / low[2], 0.001);
            assertEquals(low[0], half[0]);
            assertFalse(traces(picture, Pen.STRIPE, "c0").isEmpty());
            assertTrue(traces(picture, Pen.STRIPE, "c1").isEmpty());
        }
    }

    @Test
    void who_gives_no_number_has_words_and_no_shape() {
        for (Picture picture : pictures(rows(new Plot.Nothing()))) {
            Picture.Group group = picture.groups().get(0);
            assertEquals(List.of(), group.traces());
            assertTrue(words(group).contains("ombudsman"));
        }
    }

    @Test
    void what_was_never_public_has_no_disc() {
        for (Picture picture : pictures(rows(new Plot.Arm(0.2, 0.4, false, -1)))) {
            assertEquals(List.of(), traces(picture, Pen.DOT, "c0"));
            assertEquals(List.of(), traces(picture, Pen.STATUS, "c0"));
            assertEquals(1, traces(picture, Pen.RING, "c0").size());
        }
    }

    @Test
    void every_statement_holds_its_caveat_in_its_own_group() {
        for (Drawing drawing : all()) {
            for (Picture picture : pictures(drawing)) {
                List<Picture.Group> stated =
                        picture.groups().stream().filter(g -> !g.claim().isEmpty()).toList();
                assertTrue(stated.size() > 1);
                for (Picture.Group group : stated) {
                    boolean silent = group.lines().isEmpty();
                    assertTrue(silent || words(group).contains(CAVEAT), words(group));
                }
            }
        }
    }

    @Test
    void the_table_says_what_the_drawing_says() {
        for (Drawing drawing : all()) {
            for (Picture picture : pictures(drawing)) {
                for (Drawing.Table.Row row : drawing.table().rows()) {
                    assertEquals(drawing.table().heads().size(), row.cells().size(), "cells");
                    row.cells().stream()
                            .filter(cell -> !cell.equals(drawing.title()))
                            .forEach(cell -> assertTrue(picture.words().contains(cell), cell));
                }
            }
        }
    }

    @Test
    void words_fit_and_none_is_too_small_to_read() {
        for (Drawing drawing : all()) {
            for (Picture picture : pictures(drawing)) {
                for (Picture.Group group : picture.groups()) {
                    for (Picture.Line line : group.lines()) {
                        double end =
                                Double.parseDouble(line.x())
                                        + line.face().width(line.strong() + line.words());
                        assertTrue(end <= picture.width() + 0.5, line.words() + " ends at " + end);
                        assertTrue(line.face().size() >= 15);
                        assertTrue(Double.parseDouble(line.y()) <= picture.height());
                    }
                }
            }
        }
    }

    @Test
    void lines_break_at_spaces_only_and_lose_no_word() {
        String words = "Selon le ministère de la Santé\u202f; 15\u00a0millions de personnes";
        List<String> lines = Canvas.wrapped(Face.BODY, words, 120);
        assertTrue(lines.size() > 3);
        assertEquals(words, String.join(" ", lines));
        assertTrue(lines.stream().anyMatch(line -> line.contains("15\u00a0millions")));
    }

    @Test
    void letters_become_the_same_shapes_on_every_machine() {
        Picture.Line line =
                new Picture.Line(Face.CARD_BODY, "is-claimed", "10", "40", "Selon", " l’État");
        assertEquals(line.outline(), line.outline());
        assertTrue(line.outline().startsWith("M"), line.outline());
        assertFalse(Typeface.SANS.outline("é’«…»→", 0, 0, 10).isEmpty());
        assertTrue(Typeface.SANS_BOLD.width("Selon", 10) > Typeface.SANS.width("Selon", 10));
    }

    @Test
    void signs_are_those_of_the_pages() throws IOException {
        String layout = Files.readString(Path.of("src/main/resources/templates/layout.html"));
        for (Sign sign : Sign.values()) {
            String symbol = "id=\"s-" + sign.id() + "\"";
            assertTrue(layout.contains(symbol), symbol);
            assertTrue(layout.contains(sign.outline()), sign + " has another outline");
            assertEquals(sign, Sign.of(sign.id()));
        }
    }

    @Test
    void downloads_have_the_colours_of_the_light_sheet() throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/assets/css/tokens.css"));
        assertTrue(tokens.contains("--paper: " + Pen.PAPER));
        assertTrue(tokens.contains("--tint: " + Pen.TINT));
        assertTrue(tokens.contains("--ink: " + Pen.INK));
        assertTrue(tokens.contains("--soft: " + Pen.SOFT));
        assertTrue(tokens.contains("--hair: " + Pen.HAIR));
        assertTrue(tokens.contains("--edge: " + Pen.EDGE));
        assertTrue(tokens.contains("--accent: " + Pen.VIOLET));
        assertTrue(tokens.contains("--ack: " + Pen.colour("is-ack")));
        assertTrue(tokens.contains("--claimed: " + Pen.colour("is-claimed")));
        assertTrue(tokens.contains("--disputed: " + Pen.colour("is-disputed")));
        assertTrue(tokens.contains("--opinion: " + Pen.colour("is-opinion")));
        assertTrue(tokens.contains("--unknown: " + Pen.colour("is-reported")));
    }

    @Test
    void every_pen_of_a_page_has_its_rule() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/assets/css/part/drawing.css"));
        for (Drawing drawing : all()) {
            for (Picture picture : pictures(drawing)) {
                for (Picture.Group group : picture.groups()) {
                    for (Picture.Trace trace : group.traces()) {
                        assertTrue(css.contains("." + trace.pen().css()), trace.pen().css());
                    }
                }
            }
        }
    }

    private static String words(Picture.Group group) {
        return new Picture(1, 1, List.of(group)).words();
    }

    private static List<String> traces(Picture picture, Pen pen, String claim) {
        return picture.groups().stream()
                .filter(group -> claim.isEmpty() || group.claim().equals(claim))
                .flatMap(group -> group.traces().stream())
                .filter(trace -> trace.pen() == pen)
                .map(Picture.Trace::d)
                .toList();
    }

    private static final Pattern BOX = Pattern.compile("M(\\S+) (\\S+)h([\\d.]+)v([\\d.]+)h-");

    /** Left, top, width, height. */
    private static List<double[]> boxes(Picture picture, Pen pen, String claim) {
        List<double[]> boxes = new ArrayList<>();
        for (String d : traces(picture, pen, claim)) {
            Matcher box = BOX.matcher(d);
            while (box.find()) {
                boxes.add(
                        new double[] {
                            Double.parseDouble(box.group(1)),
                            Double.parseDouble(box.group(2)),
                            Double.parseDouble(box.group(3)),
                            Double.parseDouble(box.group(4))
                        });
            }
        }
        return boxes;
    }
}
