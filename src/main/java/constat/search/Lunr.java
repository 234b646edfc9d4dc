package constat.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one file of the WebJar that browsers load, as its authors publish it. */
public final class Lunr {

    private static final String FILE =
            "/META-INF/resources/webjars/lunr/" + SearchFile.LUNR + "/lunr.min.js";

    private Lunr() {}

    /** The text of {@code lunr.min.js}. */
    public static String text() {
        try (InputStream in = Lunr.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }
}
