package constat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Severity;
import constat.edition.Edition;
import constat.edition.EditionBuilder;
import constat.edition.Resource;
import constat.i18n.Language;
import constat.publish.Compositor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code docs/editing.md} says, in its order, on a copy of the shipped content. Each
 * section's blocks are one edit, published on top of the one before, so that the guard looks too.
 */
@QuarkusTest
class EditingGuideTest {

    private static final Path GUIDE = Path.of("docs/editing.md");
    private static final Pattern HEADING = Pattern.compile("## (.+)");

    /** Words of the claim that is added and withdrawn. */
    private static final String SAYS = "Observatory counts the doctors a month later";

    private static final Pattern FENCE =
            Pattern.compile("```[a-z]+ (append|create|find|replace)=(\\S+)");

    /** A fenced block that names a file of the content folder and what to do with it. */
    private record Block(String action, String file, String text) {}

    @Inject CleanBase base;
    @Inject Compositor compositor;
    @TempDir Path folder;

    @Test
    void what_the_guide_says_works() {
        base.wipe();
        Path content = SiteCopy.of(Path.of("content"), folder.resolve("content"));
        Map<String, String> pages = new LinkedHashMap<>();
        List<Boolean> stored = new ArrayList<>();
        sections()
                .forEach(
                        (section, blocks) -> {
                            apply(blocks, content);
                            Edition edition = published(section, content);
                            pages.put(section, html(edition, "/en/figures/medecins-utilisateurs"));
                            stored.add(base.everything().contains(SAYS));
                        });
        assertEquals(5, pages.size(), pages.keySet()::toString);
        List<String> seen = new ArrayList<>(pages.values());
        assertTrue(seen.get(0).contains("4,321"), "the new claim is on its page");
        assertTrue(seen.get(1).contains("2 December 2026"), "the correction is told");
        assertTrue(seen.get(2).contains("End of the exercise"), "and so is the withdrawal");
        assertEquals(List.of(true, true, false), stored.subList(0, 3), "gone from every table");
    }

    private static Map<String, List<Block>> sections() {
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        String section = "";
        List<String> lines = SiteCopy.read(GUIDE).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            section = heading.matches() ? heading.group(1) : section;
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                sections.computeIfAbsent(section, s -> new ArrayList<>())
                        .add(new Block(fence.group(1), fence.group(2), text));
                i = end; // a page in a block has headings of its own
            }
        }
        return sections;
    }

    private static void apply(List<Block> blocks, Path content) {
        String found = "";
        for (Block block : blocks) {
            Path file = content.resolve(block.file());
            switch (block.action()) {
                case "append" -> SiteCopy.write(file, SiteCopy.read(file) + block.text());
                case "create" -> create(file, block.text());
                case "find" -> found = once(file, block.text());
                default -> SiteCopy.replace(file, found, block.text());
            }
        }
    }

    private static void create(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An editor who searches for it finds one place. */
    private static String once(Path file, String text) {
        int places = SiteCopy.read(file).split(Pattern.quote(text), -1).length - 1;
        assertEquals(1, places, () -> file + ": " + text);
        return text;
    }

    private Edition published(String section, Path content) {
        EditionBuilder.Outcome outcome = compositor.compose(content);
        DiagnosticSentences sentences = new DiagnosticSentences(Language.EN);
        List<String> wrong =
                outcome.diagnostics().stream()
                        // warnings remind the editor of sentences that name the old date
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(sentences::line)
                        .toList();
        assertEquals(List.of(), wrong, section);
        return assertInstanceOf(EditionBuilder.Built.class, outcome).edition();
    }

    private static String html(Edition edition, String path) {
        Resource page = edition.at(path).orElseThrow();
        return new String(page.identityBody(), StandardCharsets.UTF_8)
                .replaceAll("[\u00a0\u202f]", " ");
    }
}
