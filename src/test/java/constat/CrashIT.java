package constat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program while it imports. {@code bench/crash.sh} does it 50 times, {@code verify} three
 * times.
 */
class CrashIT {

    private static final int CRASHES = Integer.getInteger("constat.crashes", 3);
    private static final long SEED = Long.getLong("constat.seed", System.nanoTime());

    @TempDir Path folder;

    @Test
    void whenever_it_dies_a_restart_serves_a_whole_edition_and_the_base_is_whole()
            throws IOException, SQLException {
        System.out.printf("crashes: %d, seed: %d%n", CRASHES, SEED);
        Random random = new Random(SEED);
        Path content = SiteCopy.of(Path.of("src/test/resources/site"), folder.resolve("content"));
        Path data = folder.resolve("data");
        String manifest = "/.well-known/edition.json";
        RunningJar.start(content, data).awaitReady().close();
        for (int crash = 1; crash <= CRASHES; crash++) {
            RunningJar dying = RunningJar.start(content, data).awaitReady();
            edit(content, crash);
            RunningJar.pause(random.nextInt(700));
            dying.kill();
            RunningJar revived = RunningJar.start(content, data).awaitReady();
            String served = revived.body(manifest);
            assertEquals(200, revived.status("/en/"), "crash " + crash);
            revived.close();
            RunningJar again = RunningJar.start(content, data).awaitReady();
            assertEquals(served, again.body(manifest), "crash " + crash);
            again.close();
            theBaseIsWhole(data);
            System.out.println("crash " + crash + " survived");
        }
    }

    /** A field that may change without a correction: a question's note, new in every round. */
    private static void edit(Path content, int round) throws IOException {
        Path file;
        try (Stream<Path> files = Files.walk(content.resolve("facts"))) {
            file = files.filter(SiteCopy::hasNote).sorted().findFirst().orElseThrow();
        }
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceFirst(
                        "note: \\{ fr: \"[^\"]*\"", "note: { fr: \"Note " + round + "\""));
    }

    private static void theBaseIsWhole(Path data) throws SQLException {
        try (Connection base =
                DriverManager.getConnection("jdbc:h2:file:" + data.toAbsolutePath() + "/constat")) {
            assertEquals(
                    0,
                    count(
                            base,
                            "select count(*) from (select record_kind, record_id, digest"
                                    + " from fact_revision group by record_kind, record_id, digest"
                                    + " having count(*) > 1) doubled"),
                    "revisions stored twice");
            assertEquals(
                    0,
                    count(
                            base,
                            "select count(*) from fact_revision r where not exists"
                                    + " (select 1 from fact_import_revision m where m.revision = r.id)"),
                    "revisions of no import");
            assertEquals(
                    1,
                    count(
                            base,
                            "select count(distinct held) from (select count(*) held"
                                    + " from fact_import_revision group by import) sizes"),
                    "imports of different sizes");
        }
    }

    private static long count(Connection base, String query) throws SQLException {
        try (Statement statement = base.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
