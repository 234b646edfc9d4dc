package constat.input;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a content folder at one moment, sorted by path. */
public record ContentFolder(List<TextFile> files) {

    /** Bytes; a file above it is refused unread, before any parser sees it. */
    static final int MAX_BYTES = 64 * 1024;

    private static final List<String> READ = List.of(".md", ".yaml", ".tsv", ".txt");

    public ContentFolder {
        files = List.copyOf(files);
    }

    /**
     * Reads a folder. Hidden files are passed over; a symbolic link, an oversized file and bytes
     * that are not UTF-8 are reported and left out.
     *
     * @throws UncheckedIOException if the disk refuses to be read
     */
    public static ContentFolder read(Path root, Diagnostics diagnostics) {
        List<TextFile> files = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            diagnostics.add(Code.SITE_MISSING, Location.start(root.toString()));
            return new ContentFolder(files);
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.sorted().toList()) {
                readOne(root, file, diagnostics).ifPresent(files::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + root, e);
        }
        return new ContentFolder(files);
    }

    public Optional<TextFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The files below a folder such as {@code facts}, with one ending such as {@code .yaml}. */
    public List<TextFile> under(String folder, String ending) {
        return files.stream()
                .filter(f -> f.path().startsWith(folder + "/") && f.path().endsWith(ending))
                .toList();
    }

    private static Optional<TextFile> readOne(Path root, Path file, Diagnostics diagnostics)
            throws IOException {
        String path = root.relativize(file).toString().replace('\\', '/');
        Location start = Location.start(root.getFileName() + "/" + path);
        if (hidden(path)) {
            return Optional.empty(); // editors' lock files are hidden links
        }
        if (Files.isSymbolicLink(file)) {
            diagnostics.add(Code.FILE_OUTSIDE, start);
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (READ.stream().noneMatch(path::endsWith)) {
            diagnostics.add(Code.FILE_UNEXPECTED, start);
            return Optional.empty();
        }
        try {
            return decode(path, start, file, diagnostics);
        } catch (NoSuchFileException e) {
            return Optional.empty(); // an editor's program replaced it while we walked
        }
    }

    private static Optional<TextFile> decode(
            String path, Location start, Path file, Diagnostics diagnostics) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            diagnostics.add(
                    Code.FILE_TOO_LARGE,
                    start,
                    String.valueOf((Files.size(file) + 1023) / 1024),
                    String.valueOf(MAX_BYTES / 1024));
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            text = text.replace("\r\n", "\n").replace('\r', '\n');
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(new TextFile(path, start.file(), text));
        } catch (CharacterCodingException e) {
            diagnostics.add(Code.FILE_NOT_UTF8, firstBadByte(start, bytes));
            return Optional.empty();
        }
    }

    /** The line on which decoding stops. */
    private static Location firstBadByte(Location start, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String good = out.flip().toString();
        int line = 1 + (int) good.chars().filter(c -> c == '\n').count();
        return new Location(start.file(), line, good.length() - good.lastIndexOf('\n'));
    }

    private static boolean hidden(String path) {
        return Stream.of(path.split("/")).anyMatch(part -> part.startsWith("."));
    }
}
