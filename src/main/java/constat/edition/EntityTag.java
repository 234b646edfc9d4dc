package constat.edition;

/**
 * A strong entity tag (RFC 9110, 8.8.3): the hash of the uncoded content and the coding.
 *
 * @param opaque what stands between the quotes
 */
public record EntityTag(String opaque) {

    private static final int DIGITS = 32;

    public static EntityTag of(ContentHash content, ContentCoding coding) {
        return new EntityTag(content.shortened(DIGITS) + coding.suffix());
    }

    /** The tag as it stands in the {@code ETag} header, with its quotes. */
    public String header() {
        return '"' + opaque + '"';
    }
}
