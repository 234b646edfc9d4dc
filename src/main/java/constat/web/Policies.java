package constat.web;

import constat.edition.Policy;
import java.util.EnumMap;
import java.util.Map;

/** The headers by which each policy protects readers and caches. */
final class Policies {

    private static final String COMMON =
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; ";
    private static final String FRAME = "; base-uri 'none'; frame-ancestors 'none'";
    private static final String PAGE_CSP =
            COMMON + "connect-src 'self'; form-action 'self'" + FRAME;
    private static final String LETTER_CSP =
            COMMON + "connect-src 'none'; form-action 'none'" + FRAME;
    private static final String FILE_CSP =
            "default-src 'none'; style-src 'self'; form-action 'none'" + FRAME;

    private static final String STALE = ", stale-while-revalidate=86400, stale-if-error=604800";

    private static final Map<Policy, HeaderSet> SECURITY = new EnumMap<>(Policy.class);
    private static final Map<Policy, String> CACHE = new EnumMap<>(Policy.class);

    static {
        HeaderSet open = HeaderSet.NONE.with("access-control-allow-origin", "*");
        SECURITY.put(Policy.PAGE, security(PAGE_CSP, "same-origin"));
        SECURITY.put(Policy.SEARCH, security(PAGE_CSP, "same-origin"));
        SECURITY.put(Policy.LETTER, security(LETTER_CSP, "same-origin"));
        SECURITY.put(Policy.ASSET, security(FILE_CSP, "same-origin"));
        SECURITY.put(Policy.DATA, security(FILE_CSP, "cross-origin").with(open));
        SECURITY.put(
                Policy.DOWNLOAD,
                security(FILE_CSP, "same-origin").with("content-disposition", "attachment"));
        SECURITY.put(Policy.FEED, security(FILE_CSP, "cross-origin").with(open));
        CACHE.put(Policy.PAGE, "public, max-age=60" + STALE);
        CACHE.put(Policy.SEARCH, "public, max-age=60" + STALE);
        CACHE.put(Policy.LETTER, "public, max-age=60" + STALE);
        CACHE.put(Policy.DATA, "public, max-age=60" + STALE);
        CACHE.put(Policy.DOWNLOAD, "public, max-age=60" + STALE);
        CACHE.put(Policy.FEED, "public, max-age=600" + STALE);
        CACHE.put(Policy.ASSET, "public, max-age=31536000, immutable");
    }

    private Policies() {}

    /** Content security, transport, referrer and isolation; on every answer, errors included. */
    static HeaderSet security(Policy policy) {
        return SECURITY.getOrDefault(policy, HeaderSet.NONE);
    }

    static String caching(Policy policy) {
        return CACHE.getOrDefault(policy, "no-store");
    }

    private static HeaderSet security(String contentSecurity, String resourcePolicy) {
        return HeaderSet.NONE
                .with("content-security-policy", contentSecurity)
                .with("strict-transport-security", "max-age=31536000")
                .with("referrer-policy", "no-referrer")
                .with(
                        "permissions-policy",
                        "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(),"
                                + " usb=()")
                .with("cross-origin-opener-policy", "same-origin")
                .with("cross-origin-resource-policy", resourcePolicy)
                .with("x-content-type-options", "nosniff");
    }
}
