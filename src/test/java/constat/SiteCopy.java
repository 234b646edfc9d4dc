package constat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a content folder that a test may edit. */
public final class SiteCopy {

    private SiteCopy() {}

    /** Copies a folder and gives back the copy. */
    public static Path of(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    static boolean hasNote(Path file) {
        return Files.isRegularFile(file) && read(file).contains("note: { fr:");
    }

    /** Replaces words in a file of a copy. */
    public static void replace(Path file, String was, String is) {
        String text = read(file);
        if (!text.contains(was)) {
            throw new IllegalArgumentException(file + " has no \"" + was + "\"");
        }
        write(file, text.replace(was, is));
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file anew. */
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
