package constat.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(digest().digest(bytes)));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first digits, enough for names of assets and entity tags. */
    public String shortened(int digits) {
        return hex.substring(0, digits);
    }

    @Override
    public String toString() {
        return hex;
    }
}
