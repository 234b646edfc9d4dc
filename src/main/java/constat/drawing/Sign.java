package constat.drawing;

import java.util.Arrays;
import java.util.Optional;

/** The square that says how sure something is; the same shapes as the symbols of the pages. */
public enum Sign {
    ACK("M0 0h16v16H0z"),
    CLAIMED("M0 0h16v16H0zM8 2v12h6V2z"),
    Q("M0 0h3.5L8 5.5 12.5 0H16v16H0zM8.5 8v6H14V2h-.5z"),
    DISPUTED("M0 0h13L0 13zM16 3v13H3z"),
    UNKNOWN("M0 0h5v2H2v3H0zM11 0h5v5h-2V2h-3zM0 11h2v3h3v2H0zM14 11h2v5h-5v-2h3zM7 7h2v2H7z"),
    OPINION("M0 0h16v11H8l-4 5v-5H0zM2 2v7h12V2z"),
    REPORTED("M0 0h16v16H0zM2 2v6h6v6h6V2z"),
    OURS("M0 0h16v16H0zM2 2v12h12V2zM4 5h8v2H4zM4 9h8v2H4z"),
    SUPERSEDED("M0 0h11v3H2v8H0zM4 5h12v11H4zm2 2v7h8V7z"),
    RETRACTED(
            "M0 0h16v16H0zm2 3.4v9.2L6.6 8zM3.4 2 8 6.6 12.6 2zM14 3.4 9.4 8 14 12.6zM3.4"
                    + " 14h9.2L8 9.4z");

    private final String outline;

    Sign(String outline) {
        this.outline = outline;
    }

    /** In a square of 16 by 16; what lies in an odd number of outlines is filled. */
    public String outline() {
        return outline;
    }

    /** The name that pages give it after {@code s-}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * By the name that pages give it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Sign of(String id) {
        Optional<Sign> found = Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("no sign " + id));
    }
}
