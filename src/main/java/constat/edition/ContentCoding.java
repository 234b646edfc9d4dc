package constat.edition;

/** A content coding (RFC 9110, 8.4.1) in which a representation can be kept. */
public enum ContentCoding {
    IDENTITY("identity", ""),
    GZIP("gzip", "-gz"),
    BROTLI("br", "-br");

    private final String token;
    private final String suffix;

    ContentCoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** The name in {@code Accept-Encoding} and {@code Content-Encoding}. */
    public String token() {
        return token;
    }

    /** What distinguishes this coding's entity tag from the others of the same content. */
    String suffix() {
        return suffix;
    }
}
