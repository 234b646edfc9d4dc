package constat.drawing;

/**
 * How words are set.
 *
 * @see #css() the class by which pages style it
 */
public enum Face {
    TITLE("t-title", Typeface.SERIF_BOLD, 26, 32, false),
    NUMBER("t-number", Typeface.SERIF_BOLD, 32, 38, false),
    HEAD("t-head", Typeface.SERIF_BOLD, 19, 25, false),
    BODY("t-body", Typeface.SANS, 15, 21, false),
    SMALL("t-small", Typeface.SANS, 15, 21, true),
    CARD_HERO("", Typeface.SERIF_BOLD, 132, 128, false),
    CARD_TITLE("", Typeface.SERIF_BOLD, 58, 70, false),
    CARD_TEXT("", Typeface.SERIF_BOLD, 36, 48, false),
    CARD_LESS("", Typeface.SERIF_BOLD, 30, 39, false),
    CARD_BODY("", Typeface.SANS, 29, 40, false),
    CARD_SMALL("", Typeface.SANS, 25, 34, true);

    private final String css;
    private final Typeface typeface;
    private final double size;
    private final double leading;
    private final boolean soft;

    Face(String css, Typeface typeface, double size, double leading, boolean soft) {
        this.css = css;
        this.typeface = typeface;
        this.size = size;
        this.leading = leading;
        this.soft = soft;
    }

    public String css() {
        return css;
    }

    public double size() {
        return size;
    }

    /** From one line's base to the next. */
    double leading() {
        return leading;
    }

    public boolean serif() {
        return typeface == Typeface.SERIF_BOLD;
    }

    public String colour() {
        return soft ? Pen.SOFT : Pen.INK;
    }

    Typeface typeface() {
        return typeface;
    }

    /**
     * As wide as its boldest form: a page's own font may be another. Cards are set in ours, so that
     * theirs is nearly exact.
     */
    double width(String words) {
        boolean ours = css.isEmpty();
        Typeface widest = typeface == Typeface.SANS && !ours ? Typeface.SANS_BOLD : typeface;
        return widest.width(words, size) * (ours ? 1.005 : 1.02);
    }
}
