package constat.edition;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the representations of a body, each once: what was compressed before is found by its hash,
 * in memory and in a disposable cache. Safe for use by several threads.
 */
public final class Compressor {

    /** Below this many bytes a coding saves nothing on the wire. */
    private static final int SMALLEST = 200;

    /** A coding is kept if it is at most this share of the plain body. */
    private static final double WORTHWHILE = 0.95;

    private static final int GZIP_LEVEL = 9;

    private final Map<String, Representation> made = new ConcurrentHashMap<>();
    private final CompressionCache cache;
    private final Set<ContentCoding> codings;

    /** How much time compressing may cost. */
    public enum Effort {
        /** Pages of the live site: Brotli 11. */
        LIVE(11),
        /** Data files and past states, of which there are many: Brotli 6. */
        BULK(6);

        private final int brotliQuality;

        Effort(int brotliQuality) {
            this.brotliQuality = brotliQuality;
        }
    }

    /** A compressor with gzip, and with Brotli if this machine has it. */
    public Compressor(CompressionCache cache) {
        this(
                cache,
                Brotli4jLoader.isAvailable()
                        ? EnumSet.of(ContentCoding.GZIP, ContentCoding.BROTLI)
                        : EnumSet.of(ContentCoding.GZIP));
    }

    Compressor(CompressionCache cache, Set<ContentCoding> codings) {
        this.cache = cache;
        this.codings = codings;
    }

    /** One that codes nothing, for an edition that nobody is going to read. */
    public static Compressor none() {
        return new Compressor(CompressionCache.none(), EnumSet.noneOf(ContentCoding.class));
    }

    /** Says once that Brotli is missing, if it is. */
    public void report(Diagnostics diagnostics) {
        if (codings.contains(ContentCoding.GZIP) && !codings.contains(ContentCoding.BROTLI)) {
            diagnostics.add(Code.CODING_UNAVAILABLE, Location.start("content/site.yaml"));
        }
    }

    /** The plain body, and each coding in which it is worthwhile. */
    public List<Representation> representations(byte[] body, Effort effort) {
        ContentHash hash = ContentHash.of(body);
        List<Representation> all = new ArrayList<>();
        EntityTag tag = EntityTag.of(hash, ContentCoding.IDENTITY);
        all.add(new Representation(ContentCoding.IDENTITY, body, tag));
        if (body.length >= SMALLEST) {
            for (ContentCoding coding : codings) {
                int level = coding == ContentCoding.GZIP ? GZIP_LEVEL : effort.brotliQuality;
                coded(body, hash, new Recipe(coding, level)).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** The plain body alone, of what is compressed in itself. */
    List<Representation> plain(byte[] body) {
        EntityTag tag = EntityTag.of(ContentHash.of(body), ContentCoding.IDENTITY);
        return List.of(new Representation(ContentCoding.IDENTITY, body, tag));
    }

    /**
     * Forgets, in memory and on disk, what this edition does not use: no text outlives its
     * withdrawal here.
     */
    public void retain(Edition edition) {
        Set<ContentHash> used = new HashSet<>();
        edition.resources().stream()
                .filter(resource -> !resource.isRedirect())
                .forEach(resource -> used.add(ContentHash.of(resource.identityBody())));
        made.keySet().removeIf(key -> !used.contains(Recipe.contentOf(key)));
        cache.removeAllBut(key -> used.contains(Recipe.contentOf(key)));
    }

    private Optional<Representation> coded(byte[] body, ContentHash hash, Recipe recipe) {
        Representation coded =
                made.computeIfAbsent(
                        recipe.key(hash),
                        key ->
                                new Representation(
                                        recipe.coding,
                                        cache.get(key, () -> recipe.apply(body)),
                                        EntityTag.of(hash, recipe.coding)));
        return Optional.of(coded).filter(c -> c.body().length <= body.length * WORTHWHILE);
    }

    private record Recipe(ContentCoding coding, int level) {

        String key(ContentHash hash) {
            return hash.hex() + "." + coding.token() + level;
        }

        static ContentHash contentOf(String key) {
            return new ContentHash(key.substring(0, Math.max(0, key.indexOf('.'))));
        }

        byte[] apply(byte[] body) {
            try {
                return coding == ContentCoding.GZIP ? gzip(body) : brotli(body);
            } catch (IOException e) {
                throw new UncheckedIOException("compressing " + body.length + " bytes", e);
            }
        }

        private byte[] brotli(byte[] body) throws IOException {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(level));
        }

        private byte[] gzip(byte[] body) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
            try (GZIPOutputStream out = new LeveledGzip(bytes, level)) {
                out.write(body);
            }
            return bytes.toByteArray();
        }
    }

    private static final class LeveledGzip extends GZIPOutputStream {

        LeveledGzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
            def.setStrategy(Deflater.DEFAULT_STRATEGY);
        }
    }
}
