package constat.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import constat.edition.EditionArchive.Absent;
import constat.edition.EditionArchive.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionArchiveTest {

    @TempDir Path folder;

    @Test
    void a_kept_edition_comes_back_whole() {
        Edition edition = SmallEdition.create();
        archive().save(edition, "made from this");

        Kept kept = assertInstanceOf(Kept.class, archive().load());
        assertEquals("made from this", kept.origin());
        Edition loaded = kept.edition();

        assertEquals(edition.id(), loaded.id());
        assertEquals(List.copyOf(edition.resources()), List.copyOf(loaded.resources()));
        assertArrayEquals(
                edition.at("/fr/que-faire").orElseThrow().identityBody(),
                loaded.at("/fr/que-faire").orElseThrow().identityBody());
    }

    @Test
    void saving_again_replaces_the_last_and_leaves_no_other_file() throws IOException {
        archive().save(SmallEdition.create(), "");
        Edition smaller = Edition.of(SmallEdition.create().resources().stream().limit(2).toList());
        archive().save(smaller, "");

        assertEquals(smaller.id(), assertInstanceOf(Kept.class, archive().load()).edition().id());
        try (var files = Files.list(folder.resolve("edition"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void none_is_absent() {
        assertEquals(new Absent("there is none"), archive().load());
    }

    @Test
    void a_damaged_archive_is_absent_wherever_the_damage_is() throws IOException {
        archive().save(SmallEdition.create(), "");
        byte[] whole = Files.readAllBytes(file());
        List<Integer> survived = new ArrayList<>();
        for (int at = 40; at < whole.length - 22; at += 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file(), damaged);
            if (archive().load() instanceof Kept kept
                    && !kept.edition().id().equals(SmallEdition.create().id())) {
                survived.add(at);
            }
        }
        assertEquals(List.of(), survived);
    }

    @Test
    void half_an_archive_is_absent() throws IOException {
        archive().save(SmallEdition.create(), "");
        byte[] whole = Files.readAllBytes(file());
        for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertInstanceOf(Absent.class, archive().load());
        }
    }

    @Test
    void a_deleted_archive_is_absent() {
        archive().save(SmallEdition.create(), "");
        archive().delete();
        archive().delete();

        assertInstanceOf(Absent.class, archive().load());
    }

    private Path file() {
        return folder.resolve("edition").resolve("last.zip");
    }

    private EditionArchive archive() {
        return new EditionArchive(file());
    }
}
