package constat.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import constat.i18n.Language;
import constat.page.Assets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How big the index files are, compressed as they are served. What {@code bench/search.mjs} times
 * in a browser is written to {@code target/search/}.
 */
class SearchFilesTest {

    private static final Path OUT = Path.of("target", "search");

    /** As the index is compressed when an edition is built. */
    private static final Encoder.Parameters QUALITY = new Encoder.Parameters().setQuality(6);

    @ParameterizedTest
    @EnumSource
    void index_and_words_take_two_and_a_half_bytes_an_indexed_word_at_most(Language language)
            throws IOException {
        byte[] file = ShippedSearch.file(language);
        write(language.tag() + ".json", file);
        Files.writeString(
                OUT.resolve("queries." + language.tag() + ".txt"),
                GradedQueries.in(language).stream()
                        .map(GradedQueries.Graded::query)
                        .collect(Collectors.joining("\n")),
                StandardCharsets.UTF_8);
        held(language.tag(), file, 2.5);
    }

    @Test
    void so_they_do_at_a_thousand_pages() throws IOException {
        List<IndexedDocument> pages = LargeSite.of(ShippedSearch.site().in(Language.FR));
        byte[] file =
                SearchFile.write(Language.FR, pages, ShippedSearch.synonyms().in(Language.FR));
        write("fr-1000.json", file);
        held("1,000 pages", file, 2.5);
    }

    @Test
    void modules_are_written_as_they_are_served() throws IOException {
        forgetFormer(OUT.resolve("assets"));
        for (Assets.Asset asset : Assets.load().all()) {
            if (asset.path().startsWith("/assets/search-")) {
                write(asset.path().substring(1), asset.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        write("lunr.min.js", Lunr.text().getBytes(StandardCharsets.UTF_8));
        try (var modules = Files.list(OUT.resolve("assets"))) {
            assertTrue(modules.anyMatch(f -> f.getFileName().toString().startsWith("search-open")));
        }
    }

    /** Modules of another day have other names, and would be timed instead. */
    private static void forgetFormer(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath());
        try (var former = Files.list(folder)) {
            for (Path file : former.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void held(String name, byte[] file, double most) throws IOException {
        JsonNode json = SearchFile.read(file);
        String index =
                json.get("lengths") + json.get("terms").asText() + json.get("postings").asText();
        int size = compressed(index + json.get("words").asText());
        int words = 0;
        for (JsonNode lengths : json.get("lengths")) {
            for (int length : SearchFile.numbers(lengths.asText())) {
                words += length;
            }
        }
        String line =
                String.format(
                        java.util.Locale.ROOT,
                        "%s: %d documents, %d indexed words, index and words %d bytes Brotli = %.2f"
                                + " a word, whole file %d%n",
                        name,
                        json.get("documents").size(),
                        words,
                        size,
                        (double) size / words,
                        compressed(new String(file, StandardCharsets.UTF_8)));
        write(
                "size." + name.replaceAll("\\W+", "") + ".txt",
                line.getBytes(StandardCharsets.UTF_8));
        assertTrue(size <= most * words, line);
    }

    private static int compressed(String text) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return Encoder.compress(text.getBytes(StandardCharsets.UTF_8), QUALITY).length;
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Path file = OUT.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }
}
