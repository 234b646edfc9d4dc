package constat.edition;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One edition in one file, so that a restart with broken content can serve the last good one. A
 * file that is missing, damaged or of another format is {@link Absent}, never an exception.
 */
public final class EditionArchive {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_HASH = "manifest.sha256";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public EditionArchive(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** What {@link #load} found. */
    public sealed interface Found {}

    /**
     * A whole edition, every byte verified.
     *
     * @param origin what {@link #save} was told
     */
    public record Kept(Edition edition, String origin) implements Found {}

    /** No edition, and why, in words for an operator. */
    public record Absent(String reason) implements Found {}

    /**
     * Keeps an edition in place of the last: whole or not at all, and on the disk before this
     * returns.
     *
     * @param origin a hash of all that the edition was made from; empty if it is not known
     * @throws UncheckedIOException if it cannot be written; the last archive is then untouched
     */
    public void save(Edition edition, String origin) {
        try {
            Path folder = file.resolveSibling("");
            Files.createDirectories(folder);
            Path temporary = folder.resolve(file.getFileName() + ".tmp");
            write(edition, origin, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("keeping edition " + edition.id(), e);
        }
    }

    /** The edition that was kept last. */
    public Found load() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] json = read(zip, MANIFEST);
            if (!ContentHash.of(json).equals(new ContentHash(text(zip, MANIFEST_HASH)))) {
                return new Absent("the manifest is damaged");
            }
            ArchiveManifest manifest = JSON.readValue(json, ArchiveManifest.class);
            if (manifest.format() != ArchiveManifest.FORMAT) {
                return new Absent("it was written by another version");
            }
            return verified(manifest, manifest.edition(hash -> read(zip, hash)));
        } catch (NoSuchFileException e) {
            return new Absent("there is none");
        } catch (JacksonException e) {
            return new Absent("the manifest cannot be read");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return new Absent("it is damaged");
        }
    }

    private static Found verified(ArchiveManifest manifest, Edition edition) {
        return edition.id().equals(manifest.id())
                ? new Kept(edition, manifest.origin())
                : new Absent("its id does not match its content");
    }

    /** Deletes the archive, if there is one. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("deleting the kept edition", e);
        }
    }

    private static void write(Edition edition, String origin, Path target) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                target,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            byte[] json = JSON.writeValueAsBytes(ArchiveManifest.of(edition, origin));
            put(zip, MANIFEST, json);
            put(zip, MANIFEST_HASH, ContentHash.of(json).hex().getBytes(StandardCharsets.US_ASCII));
            putBodies(zip, edition);
            zip.finish();
            out.flush();
            channel.force(true);
        }
    }

    private static void putBodies(ZipOutputStream zip, Edition edition) throws IOException {
        Set<ContentHash> done = new HashSet<>();
        for (Resource resource : edition.resources()) {
            for (Representation representation : resource.bodies().values()) {
                ContentHash hash = ContentHash.of(representation.body());
                if (done.add(hash)) {
                    put(zip, hash.hex(), representation.body());
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(read(zip, name), StandardCharsets.US_ASCII);
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no entry " + name);
        }
        return zip.getInputStream(entry).readAllBytes();
    }

    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // not every file system can sync a folder; the move itself has happened
        }
    }
}
