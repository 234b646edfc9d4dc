package constat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as an operator runs it: started, edited, broken, restarted, emptied. */
class PackagedIT {

    private static final String MANIFEST = "/.well-known/edition.json";
    private static final String PAGE = "/en/to-do";

    /** Those that can be asked as of a day. */
    private static final List<String> LISTS = List.of("questions", "claims", "events", "sources");

    @TempDir Path folder;

    private Path content;
    private Path data;

    @BeforeEach
    void the_invented_site_is_laid_out() {
        content = SiteCopy.of(Path.of("src/test/resources/site"), folder.resolve("content"));
        data = folder.resolve("data");
    }

    @Test
    void an_edit_is_shown_and_a_broken_one_is_not() {
        try (RunningJar jar = RunningJar.start(content, data).awaitReady()) {
            SiteCopy.replace(content.resolve("en/to-do.md"), "title: \"", "title: \"Quickly: ");
            await(() -> jar.body(PAGE).contains("Quickly: "));
            String good = jar.body(MANIFEST);
            SiteCopy.write(content.resolve("site.yaml"), "name: [\n");
            await(() -> jar.log().contains("edition refused"));
            assertEquals(good, jar.body(MANIFEST));
            assertTrue(jar.log().contains("content/site.yaml:"), jar::log);
            assertTrue(jar.log().contains("[yaml-syntax]"), jar::log);
        }
    }

    @Test
    void a_restart_serves_the_kept_edition_at_once_if_nothing_changed_and_only_then() {
        RunningJar first = RunningJar.start(content, data).awaitReady();
        String kept = first.body(MANIFEST);
        first.close();
        try (RunningJar jar = RunningJar.start(content, data).awaitReady()) {
            assertEquals(kept, jar.body(MANIFEST));
            assertTrue(jar.log().contains("unchanged since it was kept"), jar::log);
            SiteCopy.replace(content.resolve("en/to-do.md"), "title: \"", "title: \"Quickly: ");
            await(() -> jar.body(PAGE).contains("Quickly: "));
        }
        SiteCopy.replace(content.resolve("en/to-do.md"), "Quickly: ", "Slowly: ");
        try (RunningJar jar = RunningJar.start(content, data).awaitReady()) {
            assertTrue(jar.body(PAGE).contains("Slowly: "));
            assertFalse(jar.log().contains("unchanged since it was kept"), jar::log);
        }
    }

    @Test
    void a_restart_with_broken_content_serves_the_last_good_edition() {
        RunningJar first = RunningJar.start(content, data).awaitReady();
        String good = first.body(MANIFEST);
        first.close();
        SiteCopy.write(content.resolve("site.yaml"), "name: [\n");
        try (RunningJar jar = RunningJar.start(content, data).awaitReady()) {
            assertEquals(good, jar.body(MANIFEST));
            assertEquals(200, jar.status(PAGE));
        }
    }

    @Test
    void a_start_with_broken_content_and_nothing_kept_refuses_and_says_why() {
        SiteCopy.write(content.resolve("site.yaml"), "name: [\n");
        RunningJar jar = RunningJar.start(content, data);
        assertNotEquals(0, jar.await());
        assertTrue(jar.log().contains("[yaml-syntax]"), jar::log);
    }

    @Test
    void without_its_data_the_same_content_gives_the_same_bodies() throws IOException {
        RunningJar first = RunningJar.start(content, data).awaitReady();
        Map<String, String> before = bodies(first);
        first.close();
        delete(data);
        try (RunningJar jar = RunningJar.start(content, data).awaitReady()) {
            assertEquals(before, bodies(jar));
            assertTrue(before.size() > 40, () -> before.keySet().toString());
        }
    }

    /** Of the shipped content: each stop, asked twice, then of a base that was made anew. */
    @Test
    void every_stop_is_told_again_byte_for_byte_also_without_its_data() throws IOException {
        Path shipped = Path.of("content");
        String quick = "constat.compress=false"; // the bodies are told apart uncoded
        RunningJar first = RunningJar.start(shipped, data, quick).awaitReady();
        Map<String, String> told = stops(first);
        assertEquals(told, stops(first));
        first.close();
        delete(data);
        try (RunningJar jar = RunningJar.start(shipped, data, quick).awaitReady()) {
            assertEquals(told, stops(jar));
        }
        List<String> days = days(told.keySet().stream());
        assertTrue(days.size() > 2, days::toString);
        // 4 data pages and 4 lists in each of the 2 languages
        assertEquals(days.size() * (4 + LISTS.size()) * 2, told.size(), told.keySet()::toString);
    }

    @Test
    void check_says_what_to_mend_and_ends_with_a_code() throws Exception {
        assertEquals(0, check().exitCode());
        SiteCopy.replace(content.resolve("en/to-do.md"), "audience: ", "audiense: ");
        Finished refused = check("--format", "github", "--language", "en");
        assertEquals(1, refused.exitCode());
        assertTrue(
                refused.output().contains("::error file=content/en/to-do.md,line="),
                refused::output);
        assertEquals(0, check("--help").exitCode());
        assertEquals(2, check("--format", "braille").exitCode());
        assertEquals(2, check("--against", folder.resolve("nowhere").toString()).exitCode());
    }

    private record Finished(int exitCode, String output) {}

    private Finished check(String... options) throws IOException, InterruptedException {
        Stream<String> command =
                Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                "target/quarkus-app/quarkus-run.jar",
                                "check",
                                content.toString()),
                        Stream.of(options));
        Path output = Files.createTempFile(folder, "check", ".txt");
        Process process =
                new ProcessBuilder(command.toList())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new Finished(process.waitFor(), Files.readString(output));
    }

    /** Every page that the sitemap names, and the style sheet of the first. */
    private static Map<String, String> bodies(RunningJar jar) {
        Map<String, String> bodies = new TreeMap<>();
        found(jar.body("/sitemap.xml"), "<loc>[^<]*?://[^/<]*(/[^<]*)</loc>")
                .forEach(path -> bodies.put(path, jar.body(path)));
        bodies.put(MANIFEST, jar.body(MANIFEST));
        return bodies;
    }

    /** Every page of every stop in both languages, and what the base says as of each. */
    private static Map<String, String> stops(RunningJar jar) {
        Map<String, String> told = new TreeMap<>();
        Stream.of("/fr/au", "/en/as-of")
                .flatMap(past -> found(jar.body(past), "href=\"(" + past + "/[^\"#]+)"))
                .forEach(path -> told.put(path, jar.body(path)));
        for (String day : days(told.keySet().stream())) {
            for (String list : LISTS) {
                for (String language : List.of("fr", "en")) {
                    String asked = "?limit=200&lang=" + language + "&as-of=" + day;
                    told.put("/api/v1/" + list + asked, jar.body("/api/v1/" + list + asked));
                }
            }
        }
        return told;
    }

    private static List<String> days(Stream<String> addresses) {
        return addresses
                .flatMap(address -> found(address, "(\\d{4}-\\d\\d-\\d\\d)"))
                .distinct()
                .toList();
    }

    private static Stream<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1));
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "did not happen in 20 seconds");
            RunningJar.pause(20);
        }
    }
}
