package constat.edition;

/** What a resource asks of browsers and caches; {@code web} says it in headers. */
public enum Policy {
    /** A page for people. */
    PAGE,
    /** A page whose form is answered by a POST to its own address. */
    SEARCH,
    /** A page that may send nothing anywhere: {@code connect-src 'none'; form-action 'none'}. */
    LETTER,
    /** A file for programs, to be read from every origin. */
    DATA,
    /** A file whose address holds its hash: it never changes. */
    ASSET,
    /** A file that a reader keeps: browsers save it instead of showing it. */
    DOWNLOAD,
    /** A feed: like data, asked for often. */
    FEED
}
