package constat.drawing;

import java.util.ArrayList;
import java.util.List;

/** Draws from top to bottom: what was written moves the pen down, so that nothing overlaps. */
public final class Canvas {

    /** Under this width things stand below each other. */
    private static final int NARROW = 480;

    private final int width;
    private final List<Picture.Group> groups = new ArrayList<>();
    private List<Picture.Trace> traces = new ArrayList<>();
    private List<Picture.Mark> marks = new ArrayList<>();
    private List<Picture.Line> lines = new ArrayList<>();
    private String claim = "";
    private String status = "";
    private double y;

    public Canvas(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    boolean narrow() {
        return width < NARROW;
    }

    double y() {
        return y;
    }

    void move(double to) {
        y = to;
    }

    public void space(double height) {
        y += height;
    }

    /** What follows belongs to a statement. */
    void begin(String ofClaim, String inStatus) {
        close();
        claim = ofClaim;
        status = inStatus;
    }

    /** What follows states nothing. */
    void end() {
        begin("", "");
    }

    private void close() {
        if (!traces.isEmpty() || !marks.isEmpty() || !lines.isEmpty()) {
            groups.add(new Picture.Group(claim, status, traces, marks, lines));
        }
        traces = new ArrayList<>();
        marks = new ArrayList<>();
        lines = new ArrayList<>();
    }

    void trace(Pen pen, String d) {
        if (!d.isEmpty()) {
            traces.add(new Picture.Trace(pen, status, d));
        }
    }

    /** Words from x on, in as many lines as they need. */
    public void write(Face face, String words, double x, double room) {
        lines(face, new Words(status, "", words), x, room);
    }

    /** One short line at a height of its own, around x. */
    void label(String words, double x, double base) {
        lines.add(
                new Picture.Line(
                        Face.SMALL,
                        status,
                        Strokes.number(start(words, x)),
                        Strokes.number(base),
                        "",
                        words));
    }

    /** Where a label around x begins. */
    double start(String words, double x) {
        double room = Face.SMALL.width(words);
        return Math.max(0, Math.min(width - room, x - room / 2));
    }

    /** A speaker with the sign, and every caveat. */
    void say(Say say, double x, double room) {
        say(Face.BODY, say, x, room);
    }

    void say(Face face, Say say, double x, double room) {
        double side = Math.round(face.size() * 0.85);
        double indent = Math.round(face.size() * 1.35);
        marks.add(
                new Picture.Mark(
                        say.sign(),
                        say.status(),
                        Strokes.number(x),
                        Strokes.number(y + face.size() - side + 1),
                        Strokes.number(side)));
        Words words = new Words(say.status(), say.word(), say.words());
        lines(face, words, x + indent, room - indent);
    }

    /** Words whose beginning is bold, in the colour of a status. */
    private record Words(String status, String strong, String all) {}

    private void lines(Face face, Words words, double x, double room) {
        String bold = words.strong();
        for (String line : wrapped(face, words.all(), room)) {
            boolean whole = line.startsWith(bold);
            String head = whole ? bold : line;
            String rest = line.substring(head.length());
            lines.add(
                    new Picture.Line(
                            face,
                            words.status(),
                            Strokes.number(x),
                            Strokes.number(y + face.size()),
                            head,
                            rest));
            bold = whole ? "" : bold.substring(Math.min(bold.length(), line.length() + 1));
            y += face.leading();
        }
    }

    /** Lines that fit; a word that is too long stands alone. */
    static List<String> wrapped(Face face, String words, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split("[ \n]+", 0)) {
            if (!line.isEmpty() && face.width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    public Picture picture() {
        close();
        return new Picture(width, (int) Math.ceil(y), groups);
    }
}
