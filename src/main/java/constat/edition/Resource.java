package constat.edition;

import constat.i18n.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an edition answers at one address: a body with its status, or a redirect.
 *
 * @param path canonical and percent-decoded, such as {@code /fr/que-faire}
 * @param status 200, 404 or 410 with bodies; 301 with one target; 303 with one for each language
 * @param mediaType with its charset; empty for a redirect
 * @param language of the body; null for data and assets
 * @param alternates {@code hreflang} value ({@code fr}, {@code en}, {@code x-default}) → path,
 *     itself included; empty if there is no other language
 * @param canonical the path of the page that this one is a form of; mostly its own
 * @param lastModified the content's day, for the sitemap; never sent as a header, since a day is
 *     too coarse to compare by
 * @param targets where a redirect leads: a path of the edition, with a fragment if need be
 */
public record Resource(
        String path,
        int status,
        String mediaType,
        @Nullable Language language,
        Map<String, String> alternates,
        String canonical,
        Policy policy,
        @Nullable LocalDate lastModified,
        Map<Language, String> targets,
        Map<ContentCoding, Representation> bodies) {

    /** The type of painted cards. */
    static final String PNG = "image/png";

    public Resource {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("no path of this site: " + path);
        }
        if (targets.isEmpty() == bodies.isEmpty()) {
            throw new IllegalArgumentException("neither a body nor a redirect: " + path);
        }
        if (targets.isEmpty() && !bodies.containsKey(ContentCoding.IDENTITY)) {
            throw new IllegalArgumentException("no uncoded body: " + path);
        }
        alternates = Collections.unmodifiableMap(new TreeMap<>(alternates));
        targets = copy(Language.class, targets);
        bodies = copy(ContentCoding.class, bodies);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> keys, Map<K, V> map) {
        EnumMap<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** A page with status 200, in one language; its bodies come from a {@link Compressor}. */
    public static Resource page(String path, Language language, List<Representation> bodies) {
        return file(path, "text/html; charset=utf-8", bodies)
                .withPolicy(Policy.PAGE)
                .withLanguage(language);
    }

    /** A file for programs with status 200. */
    public static Resource file(String path, String mediaType, List<Representation> bodies) {
        Map<ContentCoding, Representation> byCoding = new EnumMap<>(ContentCoding.class);
        bodies.forEach(body -> byCoding.put(body.coding(), body));
        return new Resource(
                path, 200, mediaType, null, Map.of(), path, Policy.DATA, null, Map.of(), byCoding);
    }

    /** An old address that has moved for ever (301). */
    public static Resource moved(String path, String target) {
        Map<Language, String> targets = Map.of(Language.FR, target, Language.EN, target);
        return redirect(path, 301, targets);
    }

    /** An address that leads elsewhere for now (303). */
    static Resource elsewhere(String path, String target) {
        return negotiated(path, Map.of(Language.FR, target, Language.EN, target));
    }

    /**
     * An address without a language, which leads to the page in the reader's (303). If that page is
     * gone (410), it is shown here, without a redirect.
     */
    public static Resource negotiated(String path, Map<Language, String> targets) {
        if (targets.size() != Language.values().length) {
            throw new IllegalArgumentException("a language is missing at " + path);
        }
        return redirect(path, 303, targets);
    }

    private static Resource redirect(String path, int status, Map<Language, String> targets) {
        return new Resource(
                path, status, "", null, Map.of(), path, Policy.PAGE, null, targets, Map.of());
    }

    /** 404 for the page that is shown where there is none, 410 for one that was withdrawn. */
    public Resource withStatus(int newStatus) {
        return new Resource(
                path,
                newStatus,
                mediaType,
                language,
                alternates,
                canonical,
                policy,
                lastModified,
                targets,
                bodies);
    }

    public Resource withLanguage(Language newLanguage) {
        return new Resource(
                path,
                status,
                mediaType,
                newLanguage,
                alternates,
                canonical,
                policy,
                lastModified,
                targets,
                bodies);
    }

    public Resource withAlternates(Map<String, String> newAlternates) {
        return new Resource(
                path,
                status,
                mediaType,
                language,
                newAlternates,
                canonical,
                policy,
                lastModified,
                targets,
                bodies);
    }

    public Resource withCanonical(String newCanonical) {
        return new Resource(
                path,
                status,
                mediaType,
                language,
                alternates,
                newCanonical,
                policy,
                lastModified,
                targets,
                bodies);
    }

    public Resource withPolicy(Policy newPolicy) {
        return new Resource(
                path,
                status,
                mediaType,
                language,
                alternates,
                canonical,
                newPolicy,
                lastModified,
                targets,
                bodies);
    }

    public Resource withLastModified(LocalDate day) {
        return new Resource(
                path,
                status,
                mediaType,
                language,
                alternates,
                canonical,
                policy,
                day,
                targets,
                bodies);
    }

    public boolean isRedirect() {
        return !targets.isEmpty();
    }

    /**
     * The uncoded bytes.
     *
     * @throws IllegalStateException if this is a redirect
     */
    public byte[] identityBody() {
        return body(ContentCoding.IDENTITY)
                .orElseThrow(() -> new IllegalStateException("a redirect has no body: " + path))
                .body();
    }

    public Optional<Representation> body(ContentCoding coding) {
        return Optional.ofNullable(bodies.get(coding));
    }
}
