package constat.drawing;

import java.util.Map;

/** How a shape is drawn; in pages by its class, in downloads by the colours of the light sheet. */
public enum Pen {
    /** Ground of a whole, in the stroke of its status. */
    AREA("p-area"),
    /** Fine lines that divide. */
    GRID("p-grid"),
    /** An empty cell. */
    CELL("p-cell"),
    /** A part, filled. */
    FILL("p-fill"),
    /** Stripes: an interval, or what is not like the others. */
    STRIPE("p-stripe"),
    /** Outline in the stroke of its status. */
    STATUS("p-status"),
    /** Ink. */
    LINE("p-line"),
    /** A solid mark in ink. */
    DOT("p-dot"),
    /** Ring: filled with the ground, outlined in ink. */
    RING("p-ring"),
    /** Notch of a claim that another voice limits. */
    NOTCH("p-notch"),
    /** The ground, to write on. */
    GROUND("p-ground"),
    /** The ground of an area, to write on. */
    TINT_GROUND("p-tint"),
    /** A filled block of the accent colour. */
    ACCENT("p-accent");

    static final String PAPER = "#fbf7ee";
    static final String TINT = "#f2eadb";
    static final String INK = "#201b15";
    static final String SOFT = "#4b4236";
    static final String HAIR = "#cdc1ab";
    static final String EDGE = "#857863";
    static final String VIOLET = "#55204d";

    private static final Map<String, String> STATUSES =
            Map.of(
                    "is-ack", "#17512f",
                    "is-claimed", "#6b4300",
                    "is-disputed", "#8a1b1d",
                    "is-opinion", "#1c4668",
                    "is-reported", "#454850",
                    "is-unknown", "#454850",
                    "is-ours", VIOLET);

    private final String css;

    Pen(String css) {
        this.css = css;
    }

    public String css() {
        return css;
    }

    /**
     * Colours and strokes where no style sheet reaches; as SVG attributes.
     *
     * @param dash lengths, or {@code none}
     */
    public record Ink(String fill, String stroke, String width, String dash) {}

    /** The ink of this pen for a claim of a status, such as {@code is-claimed}. */
    public Ink ink(String status) {
        String colour = colour(status);
        return switch (this) {
            case AREA -> new Ink(TINT, colour, "3", dash(status));
            case GRID -> new Ink("none", HAIR, "1", "none");
            case CELL -> new Ink("none", EDGE, "1.5", "none");
            case FILL, ACCENT -> new Ink(VIOLET, "none", "0", "none");
            case STRIPE -> new Ink("none", VIOLET, "1.5", "none");
            case STATUS -> new Ink("none", colour, "3", dash(status));
            case LINE -> new Ink("none", INK, "2", "none");
            case DOT -> new Ink(INK, "none", "0", "none");
            case RING, NOTCH -> new Ink(PAPER, INK, "2", "none");
            case GROUND -> new Ink(PAPER, "none", "0", "none");
            case TINT_GROUND -> new Ink(TINT, "none", "0", "none");
        };
    }

    /** The colour of a status, for its mark and word. */
    public static String colour(String status) {
        return STATUSES.getOrDefault(status, SOFT);
    }

    private static String dash(String status) {
        return switch (status) {
            case "is-claimed" -> "10 7";
            case "is-reported" -> "3 3";
            case "is-unknown" -> "1 6";
            default -> "none";
        };
    }
}
