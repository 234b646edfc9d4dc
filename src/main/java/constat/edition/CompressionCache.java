package constat.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of compressed bodies that may be deleted at any time. Each file is the SHA-256 of its
 * content, then the content; a file that does not match is as good as none. A folder that cannot be
 * written to costs time, nothing else.
 */
public final class CompressionCache {

    private static final int HASH_BYTES = 32;

    private final @Nullable Path folder;

    private CompressionCache(@Nullable Path folder) {
        this.folder = folder;
    }

    public static CompressionCache in(Path folder) {
        return new CompressionCache(folder.toAbsolutePath());
    }

    /** No cache at all, for one-off builds. */
    public static CompressionCache none() {
        return new CompressionCache(null);
    }

    byte[] get(String key, Supplier<byte[]> make) {
        if (folder == null) {
            return make.get();
        }
        Path file = folder.resolve(key);
        return read(file).orElseGet(() -> write(file, make.get()));
    }

    void removeAllBut(Predicate<String> used) {
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        for (Path file : files(folder)) {
            if (!used.test(file.getFileName().toString())) {
                delete(file);
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing the cache", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("deleting " + file.getFileName(), e);
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] body =
                    Arrays.copyOfRange(bytes, Math.min(HASH_BYTES, bytes.length), bytes.length);
            byte[] hash = Arrays.copyOf(bytes, HASH_BYTES);
            return Arrays.equals(hash, sha256(body)) ? Optional.of(body) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // unreadable is as good as absent: it is made again
        }
    }

    private static byte[] write(Path file, byte[] body) {
        try {
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "", ".tmp");
            byte[] bytes = Arrays.copyOf(sha256(body), HASH_BYTES + body.length);
            System.arraycopy(body, 0, bytes, HASH_BYTES, body.length);
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return body; // a full or read-only disk: the body is made again next time
        }
        return body;
    }

    private static byte[] sha256(byte[] body) {
        return ContentHash.digest().digest(body);
    }
}
