package constat.edition;

import constat.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The whole site at one moment: every address and what it answers. Immutable.
 *
 * <p>Its id is a hash of what readers get (paths, statuses, media types, targets, uncoded bodies);
 * how bodies were compressed does not count, nor how a card was painted, since its path holds a
 * hash of what was to be painted.
 */
public final class Edition {

    /** Where an edition says what it is; it holds the id, and so is no part of it. */
    public static final String MANIFEST = "/.well-known/edition.json";

    private final String id;
    private final NavigableMap<String, Resource> resources;

    private Edition(NavigableMap<String, Resource> resources) {
        this.resources = Collections.unmodifiableNavigableMap(resources);
        this.id = hash(resources.values());
    }

    /**
     * An edition of these resources.
     *
     * @throws IllegalArgumentException if two have the same path
     */
    public static Edition of(Collection<Resource> resources) {
        NavigableMap<String, Resource> byPath = new TreeMap<>();
        for (Resource resource : resources) {
            if (byPath.put(resource.path(), resource) != null) {
                throw new IllegalArgumentException("two resources at " + resource.path());
            }
        }
        return new Edition(byPath);
    }

    /** This edition with the file at {@link #MANIFEST}, which names its id. */
    Edition describedBy(Resource manifest) {
        NavigableMap<String, Resource> byPath = new TreeMap<>(resources);
        byPath.put(manifest.path(), manifest);
        return new Edition(byPath);
    }

    private static String hash(Collection<Resource> sorted) {
        MessageDigest digest = ContentHash.digest();
        for (Resource resource : sorted) {
            if (resource.path().equals(MANIFEST)) {
                continue;
            }
            update(digest, resource.path());
            update(digest, Integer.toString(resource.status()));
            update(digest, resource.mediaType());
            update(digest, resource.targets().toString());
            boolean painted = resource.mediaType().equals(Resource.PNG);
            update(digest, painted ? "" : contentHash(resource));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    }

    private static String contentHash(Resource resource) {
        return resource.body(ContentCoding.IDENTITY)
                .map(identity -> identity.entityTag().opaque())
                .orElse("");
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** 32 hexadecimal digits. */
    public String id() {
        return id;
    }

    /** What the edition answers at a canonical, percent-decoded path. */
    public Optional<Resource> at(String path) {
        return Optional.ofNullable(resources.get(path));
    }

    /** The page for addresses that the edition does not have. */
    public Optional<Resource> notFound(Language language) {
        return resources.values().stream()
                .filter(r -> r.status() == 404 && r.language() == language)
                .filter(r -> !isFolder(r.path()))
                .findFirst();
    }

    /** How the address of a language's index file begins; a hash and {@code .json} follow. */
    static String searchIndexes(Language language) {
        return "/assets/search." + language.tag() + ".";
    }

    /** The index file of a language; empty in editions of older programs. */
    public Optional<Resource> searchIndex(Language language) {
        String start = searchIndexes(language);
        return resources.values().stream()
                .filter(resource -> resource.path().startsWith(start))
                .findFirst();
    }

    private boolean isFolder(String path) {
        String below = resources.ceilingKey(path + "/");
        return below != null && below.startsWith(path + "/");
    }

    /**
     * The page that says what is missing below a path, where one of its folders has such a page.
     */
    public Optional<Resource> notFoundBelow(String path) {
        int slash = path.lastIndexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        String folder = path.substring(0, slash);
        return at(folder).filter(r -> r.status() == 404).or(() -> notFoundBelow(folder));
    }

    /** All resources, by path. */
    public Collection<Resource> resources() {
        return resources.values();
    }
}
