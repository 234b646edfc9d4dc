package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.ShippedEdition;
import constat.content.Document;
import constat.content.DocumentReader;
import constat.content.FrontMatter;
import constat.diagnostic.Diagnostics;
import constat.input.ContentFolder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What goes over the wire, Brotli at the level that the site uses: HTML and style sheet together.
 */
@QuarkusTest
class WeightTest {

    private static final Compressor COMPRESSOR = new Compressor(CompressionCache.none());

    /** Bytes that arrive in the first round trip of a cold connection. */
    private static final int HOME_AND_PATIENTS = 14 * 1024;

    private static final int OTHERS = 30 * 1024;
    private static final int SCRIPTS = 20 * 1024;

    @Inject ShippedEdition shipped;

    private Edition edition;

    @BeforeEach
    void the_shipped_content_is_published() {
        edition = shipped.published();
    }

    @Test
    void home_and_patient_pages_arrive_at_once_and_no_page_is_heavy() {
        Set<String> light = light();
        assertTrue(light.size() >= 8, light::toString);
        List<String> heavy =
                edition.resources().stream()
                        .filter(page -> page.mediaType().startsWith("text/html"))
                        .filter(page -> page.policy() != Policy.DOWNLOAD) // all pages in one file
                        .filter(
                                page ->
                                        brotli(page) + css(page)
                                                > (light.contains(page.path())
                                                        ? HOME_AND_PATIENTS
                                                        : OTHERS))
                        .map(page -> page.path() + " " + brotli(page) + " + CSS " + css(page))
                        .toList();
        assertEquals(List.of(), heavy);
    }

    private static Set<String> light() {
        ContentFolder folder = ContentFolder.read(Path.of("content"), new Diagnostics());
        return new DocumentReader()
                .read(folder, new Diagnostics()).stream()
                        .filter(
                                page ->
                                        page.matter().view() == FrontMatter.View.HOME
                                                || page.matter().audience()
                                                        == FrontMatter.Audience.PATIENT)
                        .map(Document::address)
                        .collect(Collectors.toSet());
    }

    @Test
    void all_scripts_together_are_small() {
        List<Resource> scripts =
                edition.resources().stream()
                        .filter(file -> file.path().endsWith(".js"))
                        .filter(file -> !file.path().contains("/search"))
                        .toList();
        assertTrue(scripts.size() >= 4, "only " + scripts.size());
        int bytes = scripts.stream().mapToInt(WeightTest::brotli).sum();
        assertTrue(bytes <= SCRIPTS, bytes + " bytes");
    }

    private int css(Resource page) {
        return Jsoup.parse(new String(page.identityBody(), StandardCharsets.UTF_8))
                .select("link[rel=stylesheet]")
                .eachAttr("href")
                .stream()
                .mapToInt(sheet -> brotli(edition.at(sheet).orElseThrow()))
                .sum();
    }

    private static int brotli(Resource resource) {
        return COMPRESSOR.representations(resource.identityBody(), Compressor.Effort.LIVE).stream()
                .filter(body -> body.coding() == ContentCoding.BROTLI)
                .mapToInt(body -> body.body().length)
                .findFirst()
                .orElse(resource.identityBody().length);
    }
}
