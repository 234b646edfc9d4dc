package constat.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The one style sheet of the site, joined from its layers and parts.
 *
 * @param path its address, which changes with its text
 * @param text without comments and indentation
 */
public record Stylesheet(String path, String text) {

    private static final List<String> FILES =
            List.of(
                    "layers",
                    "tokens",
                    "base",
                    "layout",
                    "part/masthead",
                    "part/trait",
                    "part/statement",
                    "part/figure",
                    "part/timeline",
                    "part/prose",
                    "part/guidance",
                    "part/table",
                    "part/register",
                    "part/home",
                    "media");

    /** Joins the files of the class path. */
    public static Stylesheet load() {
        StringBuilder joined = new StringBuilder();
        FILES.forEach(file -> joined.append(read("/assets/css/" + file + ".css")));
        String text = squeeze(joined.toString());
        return new Stylesheet("/assets/constat." + hash(text) + ".css", text);
    }

    /** Comments and white space that no rule needs; strings in this sheet hold no braces. */
    private static String squeeze(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};]) ?", "$1")
                .replaceAll("([a-z-]): ", "$1:")
                .replace(";}", "}")
                .strip();
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

    private static String read(String resource) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no style sheet " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
