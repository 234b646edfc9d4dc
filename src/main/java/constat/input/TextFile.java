package constat.input;

import constat.diagnostic.Location;

/**
 * A text file of the content folder, already known to be UTF-8 and of a sane size.
 *
 * @param path from the folder's root with {@code /}, such as {@code fr/que-faire.md}
 * @param label the path as diagnostics show it, such as {@code content/fr/que-faire.md}
 * @param text with {@code \n} line ends and without a byte order mark
 */
public record TextFile(String path, String label, String text) {

    public Location start() {
        return Location.start(label);
    }
}
