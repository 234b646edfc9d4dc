package constat.drawing;

/**
 * A font that ships with the program: how wide words are, and their outlines. The machine's own
 * fonts are never asked, so that a container without any draws the same.
 */
enum Typeface {
    SERIF_BOLD("NotoSerif-Bold"),
    SANS("NotoSans-Regular"),
    SANS_BOLD("NotoSans-Bold");

    private final String name;

    Typeface(String name) {
        this.name = name;
    }

    /** Its place on the class path. */
    String file() {
        return "/fonts/" + name + ".ttf";
    }

    /** Of words in one line, in the unit of {@code size}. */
    double width(String words, double size) {
        return Glyphs.of(this).width(words, size);
    }

    /** The outlines of words in one line, as the {@code d} of an SVG path. */
    String outline(String words, double x, double y, double size) {
        return Glyphs.of(this).outline(words, x, y, size);
    }
}
