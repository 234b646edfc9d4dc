package constat.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import constat.input.ContentFolder;
import constat.input.TextFile;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ContentFolder CONTENT = content("fr/a.md", "one", "fr/b.md", "two");
    private static final PublishConfig CONFIG = config(Map.of());
    private static final String ORIGIN = Origin.of(CONTENT, DAY, CONFIG, "program");

    @Test
    void the_same_things_have_the_same_origin() {
        assertEquals(
                ORIGIN,
                Origin.of(
                        content("fr/a.md", "one", "fr/b.md", "two"),
                        LocalDate.of(2026, 3, 1),
                        config(Map.of()),
                        "program"));
        assertEquals(64, ORIGIN.length());
    }

    @Test
    void a_text_a_name_or_a_missing_file_makes_another() {
        assertOther(content("fr/a.md", "one", "fr/b.md", "two!"));
        assertOther(content("fr/a.md", "one", "fr/c.md", "two"));
        assertOther(content("fr/a.md", "one"));
        assertOther(content("fr/a.md", "two", "fr/b.md", "one"));
        assertOther(content("fr/a.m", "done", "fr/b.md", "two"));
    }

    @Test
    void another_day_program_or_configuration_makes_another() {
        assertNotEquals(ORIGIN, Origin.of(CONTENT, DAY.plusDays(1), CONFIG, "program"));
        assertNotEquals(ORIGIN, Origin.of(CONTENT, DAY, CONFIG, "newer program"));
        for (String key : List.of("public-url", "publisher.name", "publisher.contact")) {
            PublishConfig other = config(Map.of("constat." + key, "https://other.example"));
            assertNotEquals(ORIGIN, Origin.of(CONTENT, DAY, other, "program"), key);
        }
        PublishConfig plain = config(Map.of("constat.compress", "false"));
        assertNotEquals(ORIGIN, Origin.of(CONTENT, DAY, plain, "program"));
    }

    @Test
    void a_program_that_is_not_packaged_gives_none() {
        assertEquals("", Origin.of(CONTENT, DAY, CONFIG));
    }

    private static void assertOther(ContentFolder content) {
        assertNotEquals(ORIGIN, Origin.of(content, DAY, CONFIG, "program"));
    }

    private static ContentFolder content(String... pathsAndTexts) {
        List<TextFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            String path = pathsAndTexts[i];
            files.add(new TextFile(path, "content/" + path, pathsAndTexts[i + 1]));
        }
        return new ContentFolder(files);
    }

    private static PublishConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(PublishConfig.class)
                .withDefaultValues(values)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(PublishConfig.class);
    }
}
