package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import constat.CleanBase;
import constat.SiteCopy;
import constat.publish.Compositor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept from one edit to the next changes no byte. */
@QuarkusTest
class EditsInARowTest {

    /** A page of prose, one of guidance, a fact’s own page, a list of records. */
    private static final List<String> PAGES =
            List.of(
                    "fr/methode.md",
                    "en/what-to-do.md",
                    "fr/precedents-cnil/cegedim-sante-2024.md",
                    "en/timeline.md");

    @Inject Compositor compositor;
    @Inject CleanBase base;

    @TempDir Path temporary;

    private Path content;

    @BeforeEach
    void the_shipped_content_is_published() {
        base.wipe();
        content = SiteCopy.of(Path.of("content"), temporary);
        compose(content);
    }

    @Test
    void each_edit_gives_the_edition_that_a_first_build_would() {
        Map<String, String> before = bodies(compose(content));
        for (String page : PAGES) {
            add(page, "\n\n" + (page.startsWith("fr") ? "Une phrase de plus." : "One more."));
        }
        sameAsFromNothing(before);
    }

    @Test
    void so_does_a_new_heading_a_new_use_of_a_fact_and_another_title() {
        Map<String, String> before = bodies(compose(content));
        add("fr/methode.md", "\n\n## Une partie de plus\n\nElle dit peu.");
        compose(content);
        add("en/method.md", "\n\n:fact[notes-libres]{form=sentence}");
        compose(content);
        Path page = content.resolve("en/about.md");
        String title =
                SiteCopy.read(page).lines().filter(l -> l.startsWith("title:")).toList().get(0);
        SiteCopy.replace(page, title, "title: \"Another title\"");
        sameAsFromNothing(before);
    }

    private void add(String page, String words) {
        Path file = content.resolve(page);
        SiteCopy.write(file, SiteCopy.read(file) + words);
    }

    private void sameAsFromNothing(Map<String, String> before) {
        Map<String, String> edited = bodies(compose(content));
        assertNotEquals(before, edited);
        base.wipe();
        compose(Path.of("src/test/resources/site")); // nothing is left of the other site
        base.wipe();
        assertEquals(bodies(compose(content)), edited);
    }

    private Edition compose(Path folder) {
        EditionBuilder.Outcome outcome = compositor.compose(folder);
        return assertInstanceOf(
                        EditionBuilder.Built.class, outcome, outcome.diagnostics()::toString)
                .edition();
    }

    private static Map<String, String> bodies(Edition edition) {
        Map<String, String> bodies = new TreeMap<>();
        for (Resource resource : edition.resources()) {
            if (!resource.isRedirect()) {
                bodies.put(
                        resource.path(),
                        new String(resource.identityBody(), StandardCharsets.UTF_8));
            }
        }
        return bodies;
    }
}
