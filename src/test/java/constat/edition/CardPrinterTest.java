package constat.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardPrinterTest {

    private static final String CARD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\" width=\"1200\""
                    + " height=\"630\"><title>t</title><path d=\"M0 0h1200v630h-1200z\""
                    + " fill=\"#fbf7ee\"/><path d=\"M100 100h200v100h-200z\" fill=\"#55204d\"/></svg>";

    @TempDir Path folder;

    private CardPrinter printer() {
        return new CardPrinter(CompressionCache.in(folder.resolve("cards")));
    }

    @Test
    void a_card_is_1200_by_630_and_shows_what_its_svg_draws() throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(printer().paint("/cards/a.png", () -> CARD)));
        assertNotNull(image);
        assertEquals(1200, image.getWidth());
        assertEquals(630, image.getHeight());
        assertEquals(0xff55204d, image.getRGB(200, 150));
        assertEquals(0xfffbf7ee, image.getRGB(600, 400));
    }

    @Test
    void the_same_card_has_the_same_bytes_from_the_cache_and_without_it() throws IOException {
        byte[] first = printer().paint("/cards/a.png", () -> CARD);
        assertEquals(1, kept());
        assertArrayEquals(first, printer().paint("/cards/a.png", () -> CARD));
        assertArrayEquals(
                first, new CardPrinter(CompressionCache.none()).paint("/cards/a.png", () -> CARD));
    }

    @Test
    void a_card_that_no_edition_shows_is_forgotten() throws IOException {
        CardPrinter printer = printer();
        printer.paint("/cards/a.png", () -> CARD);
        byte[] shown = printer.paint("/cards/b.png", () -> CARD);
        Compressor compressor = Compressor.none();
        Resource resource = Resource.file("/cards/b.png", Resource.PNG, compressor.plain(shown));
        printer.retain(Edition.of(List.of(resource)));
        assertEquals(1, kept());
        assertTrue(Files.exists(folder.resolve("cards/b.png")));
    }

    @Test
    void how_a_card_was_painted_is_no_part_of_what_the_edition_is() {
        Compressor compressor = Compressor.none();
        Edition one =
                Edition.of(
                        List.of(
                                Resource.file(
                                        "/cards/b.png",
                                        Resource.PNG,
                                        compressor.plain(new byte[] {1}))));
        Edition other =
                Edition.of(
                        List.of(
                                Resource.file(
                                        "/cards/b.png",
                                        Resource.PNG,
                                        compressor.plain(new byte[] {2}))));
        assertEquals(one.id(), other.id());
    }

    @Test
    void nothing_is_painted_for_nobody() {
        assertEquals(0, CardPrinter.none().paint("/cards/a.png", () -> CARD).length);
    }

    private long kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cards"))) {
            return files.count();
        }
    }
}
