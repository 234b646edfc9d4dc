package constat.page;

import constat.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What pages load beside their HTML: two style sheets and scripts that no page needs. An address
 * holds a hash of its text, so that it can be kept for ever.
 */
public record Assets(
        Stylesheet stylesheet,
        Stylesheet records,
        Scripts scripts,
        Map<Language, SearchFiles> search) {

    public Assets {
        search = Map.copyOf(search);
    }

    /**
     * One file.
     *
     * @param path its address, which changes with its text
     * @param mediaType with its character set
     */
    public record Asset(String path, String mediaType, String text) {}

    /**
     * What a browser loads when its reader turns to search, and not before.
     *
     * @param index address of the index file
     * @param lunr address of the program that scores
     */
    public record SearchFiles(String index, String lunr) {}

    /** Reads the files of the class path; without search, which is made of the content. */
    public static Assets load() {
        return new Assets(Stylesheet.core(), Stylesheet.records(), Scripts.load(), Map.of());
    }

    /** The same, where a browser can search by itself. */
    public Assets with(Map<Language, SearchFiles> files) {
        return new Assets(stylesheet, records, scripts, files);
    }

    /** Every file, in a fixed order. */
    public List<Asset> all() {
        return Stream.concat(Stream.of(stylesheet.asset(), records.asset()), scripts.all().stream())
                .toList();
    }

    static String address(String name, String text, String extension) {
        return "/assets/" + name + "." + hash(text) + "." + extension;
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
