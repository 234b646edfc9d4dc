package constat.drawing;

import static java.util.stream.Collectors.toMap;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What a typeface's file holds: each letter read once. Safe for several threads. */
final class Glyphs {

    private static final Map<Typeface, Glyphs> ALL =
            Stream.of(Typeface.values()).collect(toMap(typeface -> typeface, Glyphs::new));

    /** Without an outline, about as wide as an "n". */
    private static final double UNKNOWN = 0.6;

    private record Glyph(double advance, GeneralPath outline) {}

    private final Typeface typeface;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;
    private final Map<Integer, Glyph> seen = new ConcurrentHashMap<>();

    private Glyphs(Typeface typeface) {
        this.typeface = typeface;
        try (InputStream in = Glyphs.class.getResourceAsStream(typeface.file())) {
            if (in == null) {
                throw new IllegalStateException("no font " + typeface.file());
            }
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            this.glyphs = font.getUnicodeCmapLookup();
            this.em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the font " + typeface, e);
        }
    }

    static Glyphs of(Typeface typeface) {
        return Objects.requireNonNull(ALL.get(typeface));
    }

    /** Of words in one line, in the unit of {@code size}. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(c -> glyph(c).advance).sum() * size;
    }

    /** The outlines of words in one line, as the {@code d} of an SVG path. */
    String outline(String words, double x, double y, double size) {
        StringBuilder d = new StringBuilder();
        double at = x;
        for (int character : words.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            append(d, glyph.outline, new AffineTransform(size, 0, 0, -size, at, y));
            at += glyph.advance * size;
        }
        return d.toString();
    }

    private Glyph glyph(int character) {
        return seen.computeIfAbsent(character, this::read);
    }

    private synchronized Glyph read(int character) {
        try {
            int id = glyphs.getGlyphId(character);
            GeneralPath outline = new GeneralPath();
            if (id > 0 && font.getGlyph().getGlyph(id) != null) {
                outline.append(font.getGlyph().getGlyph(id).getPath(), false);
                outline.transform(AffineTransform.getScaleInstance(1 / em, 1 / em));
            }
            double advance = id > 0 ? font.getAdvanceWidth(id) / em : UNKNOWN;
            return new Glyph(advance, outline);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a glyph of " + typeface, e);
        }
    }

    private static void append(StringBuilder d, GeneralPath outline, AffineTransform place) {
        double[] c = new double[6];
        for (PathIterator i = outline.getPathIterator(place); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> points(d, "M", c, 2);
                case PathIterator.SEG_LINETO -> points(d, "L", c, 2);
                case PathIterator.SEG_QUADTO -> points(d, "Q", c, 4);
                case PathIterator.SEG_CUBICTO -> points(d, "C", c, 6);
                default -> d.append('Z');
            }
        }
    }

    private static void points(StringBuilder d, String command, double[] numbers, int count) {
        d.append(command);
        for (int i = 0; i < count; i++) {
            d.append(i == 0 ? "" : " ").append(Strokes.number(numbers[i]));
        }
    }
}
