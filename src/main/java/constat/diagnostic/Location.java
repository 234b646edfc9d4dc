package constat.diagnostic;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file path as the editor knows it, with {@code /}, such as {@code content/fr/que-faire.md}
 * @param line 1-based
 * @param column 1-based, in characters
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file)
                    .thenComparingInt(Location::line)
                    .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("no place " + line + ":" + column + " in " + file);
        }
    }

    /** The first character of a file, for what concerns the file as a whole. */
    public static Location start(String file) {
        return new Location(file, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
