package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.ShippedEdition;
import constat.diagnostic.Diagnostics;
import constat.input.Audit;
import constat.input.ContentFolder;
import constat.input.Site;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the accessibility statement says of tools is true of every page, and follows the record. */
@QuarkusTest
class RgaaTest {

    /** Frames, films, sounds, pictures in pixels, and what asks whether its reader is a person. */
    private static final String ABSENT =
            "iframe, frame, object, embed, applet, video, audio, canvas, img, input[type=image],"
                    + " [class*=captcha], [id*=captcha], [src*=captcha]";

    @Inject ShippedEdition shipped;

    private Edition edition;
    private Audit audit;

    @BeforeEach
    void the_shipped_content_is_published() {
        edition = shipped.published();
        Diagnostics none = new Diagnostics();
        ContentFolder content = ContentFolder.read(Path.of("content"), none);
        audit = Site.read(content, none).orElseThrow().audit();
    }

    private List<Resource> pages() {
        return edition.resources().stream()
                .filter(page -> page.mediaType().startsWith("text/html"))
                .toList();
    }

    private static Document read(Resource page) {
        return Jsoup.parse(new String(page.identityBody(), StandardCharsets.UTF_8));
    }

    private Document page(String path) {
        return read(edition.at(path).orElseThrow());
    }

    @Test
    void no_page_holds_a_frame_a_film_a_sound_a_raster_image_or_a_test_for_people() {
        List<String> found = new ArrayList<>();
        for (Resource page : pages()) {
            for (Element one : read(page).select(ABSENT)) {
                found.add(page.path() + " " + one);
            }
        }
        assertEquals(List.of(), found);
        assertEquals(2, Jsoup.parse("<p><video></video><img>").select(ABSENT).size());
    }

    @Test
    void every_page_says_its_language_and_has_a_title() {
        List<String> wrong = new ArrayList<>();
        for (Resource page : pages()) {
            Document read = read(page);
            String language = read.select("html").attr("lang");
            if (!page.path().startsWith("/" + language + "/") || language.isEmpty()) {
                wrong.add(page.path() + " is in “" + language + "”");
            }
            if (read.title().isBlank()) {
                wrong.add(page.path() + " has no title");
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(pages().size() > 400);
    }

    @Test
    void the_label_stands_in_the_foot_of_every_page_and_leads_to_the_statement() {
        for (String home : List.of("/fr/", "/en/", "/fr/que-faire", "/en/timeline")) {
            boolean french = home.startsWith("/fr/");
            Element link = page(home).select("footer a[href=" + statement(french) + "]").first();
            assertEquals(
                    french ? "Accessibilité : non conforme" : "Accessibility: not compliant",
                    link.text().replaceAll("\\h", " "));
        }
    }

    private static String statement(boolean french) {
        return french ? "/fr/accessibilite" : "/en/accessibility";
    }

    @Test
    void the_statement_lists_every_criterion_and_counts_them_from_the_record() {
        for (boolean french : new boolean[] {true, false}) {
            Document page = page(statement(french));
            List<String> numbers = page.select("main section:has(#criteria) li > b").eachText();
            assertEquals(audit.criteria().stream().map(Audit.Criterion::number).toList(), numbers);
            List<String> counts = page.select("section:has(#counts) dd").eachText();
            String all = (french ? " sur " : " of ") + audit.criteria().size();
            assertEquals(
                    Stream.concat(
                                    Stream.of(Audit.Result.values()).map(r -> audit.with(r).size()),
                                    Stream.of(audit.watched().size()))
                            .map(count -> count + all)
                            .toList(),
                    counts);
            String result = page.select("section:has(#result)").text();
            assertTrue(
                    result.contains(
                            french
                                    ? "Aucune personne nommée n’a encore audité ce site."
                                    : "No named person has audited this site yet."),
                    result);
        }
    }

    /** Rules that axe switches off run nowhere, so they look after nothing. */
    @Test
    void every_rule_of_axe_that_the_record_names_exists_and_runs() throws IOException {
        String axe;
        try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String rule : tools("axe ")) {
            Pattern declared =
                    Pattern.compile(
                            "\\{id:\"" + rule + "\",impact:[^{}]*?(enabled:!1)?[^{}]*?tags:");
            var found = declared.matcher(axe);
            assertTrue(found.find(), "no rule " + rule);
            assertFalse(found.group().contains("enabled:!1"), rule + " does not run");
        }
    }

    @Test
    void every_test_that_the_record_names_exists() throws Exception {
        Set<String> missing =
                tools("test ").stream().filter(t -> !exists(t)).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    private List<String> tools(String kind) {
        List<String> tools =
                audit.criteria().stream()
                        .flatMap(criterion -> criterion.tools().stream())
                        .filter(tool -> tool.startsWith(kind))
                        .map(tool -> tool.substring(kind.length()))
                        .distinct()
                        .toList();
        assertTrue(tools.size() > 10);
        return tools;
    }

    private static boolean exists(String test) {
        String[] names = test.split("\\.");
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file = files.filter(f -> f.endsWith(names[0] + ".java")).findFirst().orElseThrow();
            String type =
                    Path.of("src/test/java")
                            .relativize(file)
                            .toString()
                            .replace(".java", "")
                            .replace('/', '.');
            return Stream.of(Class.forName(type).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(Method::getName)
                    .anyMatch(names[1]::equals);
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(test, e);
        }
    }
}
