package constat.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.edition.Compressor.Effort;
import constat.i18n.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressorTest {

    private static final byte[] TEXT =
            "Une phrase qui revient souvent. ".repeat(50).getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void each_coding_decodes_to_the_same_body() throws IOException {
        List<Representation> all = compressor().representations(TEXT, Effort.LIVE);

        assertEquals(List.of("identity", "gzip", "br"), tokens(all));
        assertArrayEquals(TEXT, all.get(0).body());
        assertArrayEquals(TEXT, gunzip(all.get(1).body()));
        assertArrayEquals(TEXT, Decoder.decompress(all.get(2).body()).getDecompressedData());
    }

    @Test
    void each_coding_has_a_tag_of_its_own_from_the_same_hash() {
        List<Representation> all = compressor().representations(TEXT, Effort.LIVE);
        String hash = ContentHash.of(TEXT).shortened(32);

        assertEquals('"' + hash + '"', all.get(0).entityTag().header());
        assertEquals('"' + hash + "-gz\"", all.get(1).entityTag().header());
        assertEquals('"' + hash + "-br\"", all.get(2).entityTag().header());
    }

    @Test
    void what_does_not_shrink_is_kept_plain() {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);

        assertEquals(List.of("identity"), tokens(compressor().representations(noise, Effort.BULK)));
    }

    @Test
    void a_small_body_is_kept_plain() {
        byte[] small = "a".repeat(199).getBytes(StandardCharsets.UTF_8);

        assertEquals(List.of("identity"), tokens(compressor().representations(small, Effort.LIVE)));
    }

    @Test
    void without_native_Brotli_there_is_gzip_and_one_warning() {
        Compressor without = new Compressor(CompressionCache.none(), Set.of(ContentCoding.GZIP));
        Diagnostics diagnostics = new Diagnostics();
        without.report(diagnostics);
        without.report(diagnostics);

        assertEquals(
                List.of("identity", "gzip"), tokens(without.representations(TEXT, Effort.LIVE)));
        assertEquals(1, diagnostics.sorted().size());
        assertEquals(Code.CODING_UNAVAILABLE, diagnostics.sorted().get(0).code());
    }

    @Test
    void the_same_body_is_compressed_once() {
        Compressor compressor = compressor();
        List<Representation> first = compressor.representations(TEXT, Effort.LIVE);
        List<Representation> second = compressor.representations(TEXT.clone(), Effort.LIVE);

        assertSame(first.get(2), second.get(2));
    }

    @Test
    void the_cache_is_used_and_a_damaged_entry_is_not() throws IOException {
        List<Representation> first = compressor().representations(TEXT, Effort.LIVE);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1]++;
            Files.write(file, bytes);
        }
        List<Representation> second = compressor().representations(TEXT, Effort.LIVE);

        assertArrayEquals(first.get(1).body(), second.get(1).body());
        assertArrayEquals(first.get(2).body(), second.get(2).body());
    }

    @Test
    void an_empty_or_short_entry_is_ignored() throws IOException {
        compressor().representations(TEXT, Effort.LIVE);
        for (Path file : files()) {
            Files.write(file, new byte[0]);
        }

        assertEquals(3, compressor().representations(TEXT, Effort.LIVE).size());
    }

    @Test
    void a_cache_folder_that_cannot_be_written_costs_only_time() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Compressor compressor = new Compressor(CompressionCache.in(file.resolve("below")));

        assertEquals(3, compressor.representations(TEXT, Effort.LIVE).size());
    }

    @Test
    void what_an_edition_does_not_use_is_forgotten() throws IOException {
        Compressor compressor = compressor();
        List<Representation> kept = compressor.representations(TEXT, Effort.LIVE);
        compressor.representations(
                "another ".repeat(99).getBytes(StandardCharsets.UTF_8), Effort.LIVE);
        assertEquals(4, files().size());

        compressor.retain(Edition.of(List.of(Resource.page("/fr/", Language.FR, kept))));

        assertEquals(2, files().size());
        String name = files().get(0).getFileName().toString();
        assertTrue(name.startsWith(ContentHash.of(TEXT).hex()), name);
    }

    @Test
    void a_change_of_content_changes_every_tag() {
        byte[] other = TEXT.clone();
        other[0]++;
        for (int i = 0; i < 3; i++) {
            assertNotEquals(
                    compressor().representations(TEXT, Effort.LIVE).get(i).entityTag(),
                    compressor().representations(other, Effort.LIVE).get(i).entityTag());
        }
    }

    private Compressor compressor() {
        return new Compressor(CompressionCache.in(folder.resolve("cache")));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }

    private static List<String> tokens(List<Representation> all) {
        return all.stream().map(r -> r.coding().token()).toList();
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
