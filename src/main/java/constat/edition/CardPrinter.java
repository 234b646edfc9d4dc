package constat.edition;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints cards as PNG from their SVG, each once: what was painted before is found by its address,
 * which holds a hash of the SVG. Safe for use by several threads.
 *
 * <p>The letters of a card are shapes, so no font of the machine is asked; a container without any
 * paints the same.
 */
public final class CardPrinter {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    private final Map<String, byte[]> painted = new ConcurrentHashMap<>();
    private final CompressionCache cache;

    private final boolean painting;

    public CardPrinter(CompressionCache cache) {
        this(cache, true);
    }

    private CardPrinter(CompressionCache cache, boolean painting) {
        this.cache = cache;
        this.painting = painting;
    }

    /** One that paints nothing, for an edition that nobody is going to see. */
    public static CardPrinter none() {
        return new CardPrinter(CompressionCache.none(), false);
    }

    /**
     * The PNG of a card.
     *
     * @param path where it is served; another path for every other SVG
     * @param svg asked only for a card that was not painted before
     */
    byte[] paint(String path, Supplier<String> svg) {
        return painting
                ? painted.computeIfAbsent(name(path), key -> cache.get(key, () -> paint(svg.get())))
                : new byte[0];
    }

    /** Forgets, in memory and on disk, the cards that this edition does not have. */
    public void retain(Edition edition) {
        painted.keySet().removeIf(name -> edition.at(path(name)).isEmpty());
        cache.removeAllBut(name -> edition.at(path(name)).isPresent());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String path(String name) {
        return "/cards/" + name;
    }

    private static byte[] paint(String svg) {
        SVGDocument document =
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("no SVG: " + svg);
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(WIDTH, HEIGHT));
        graphics.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a PNG to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
