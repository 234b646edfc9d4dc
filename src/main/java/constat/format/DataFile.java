package constat.format;

import java.util.Arrays;

/**
 * A file of data beside the pages.
 *
 * @param path from the site's root, such as {@code /fr/chiffres/x.json}
 */
@SuppressWarnings("ArrayRecordComponent") // equality, hash and words are told below
public record DataFile(String path, String mediaType, byte[] body) {

    public DataFile {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("no path from the root: " + path);
        }
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataFile that
                && path.equals(that.path)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path + " (" + body.length + " bytes)";
    }
}
