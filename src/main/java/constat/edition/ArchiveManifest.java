package constat.edition;

import constat.i18n.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of contents of an {@link EditionArchive}, as JSON. */
record ArchiveManifest(int format, String id, String origin, List<Entry> resources) {

    /** Raised whenever an older archive could be misread. */
    static final int FORMAT = 2;

    /** Where a body comes from. */
    @FunctionalInterface
    interface Bodies {
        byte[] get(String hash) throws IOException;
    }

    /** A resource without its bytes. */
    record Entry(
            String path,
            int status,
            String mediaType,
            @Nullable String language,
            Map<String, String> alternates,
            String canonical,
            Policy policy,
            @Nullable String lastModified,
            Map<String, String> targets,
            Map<ContentCoding, Body> bodies) {

        static Entry of(Resource resource) {
            Language language = resource.language();
            LocalDate day = resource.lastModified();
            Map<String, String> targets = new LinkedHashMap<>();
            resource.targets().forEach((l, target) -> targets.put(l.tag(), target));
            Map<ContentCoding, Body> bodies = new LinkedHashMap<>();
            resource.bodies().forEach((coding, r) -> bodies.put(coding, Body.of(r)));
            return new Entry(
                    resource.path(),
                    resource.status(),
                    resource.mediaType(),
                    language == null ? null : language.tag(),
                    resource.alternates(),
                    resource.canonical(),
                    resource.policy(),
                    day == null ? null : day.toString(),
                    targets,
                    bodies);
        }

        Resource resource(Bodies source) throws IOException {
            Map<Language, String> byLanguage = new LinkedHashMap<>();
            targets.forEach((tag, target) -> byLanguage.put(Language.of(tag), target));
            Map<ContentCoding, Representation> byCoding = new LinkedHashMap<>();
            for (Map.Entry<ContentCoding, Body> body : bodies.entrySet()) {
                byCoding.put(body.getKey(), body.getValue().read(body.getKey(), source));
            }
            return new Resource(
                    path,
                    status,
                    mediaType,
                    language == null ? null : Language.of(language),
                    alternates,
                    canonical,
                    policy,
                    lastModified == null ? null : LocalDate.parse(lastModified),
                    byLanguage,
                    byCoding);
        }
    }

    /** The hash by which the archive knows a body, and its entity tag. */
    record Body(String hash, String entityTag) {

        static Body of(Representation r) {
            return new Body(ContentHash.of(r.body()).hex(), r.entityTag().opaque());
        }

        Representation read(ContentCoding coding, Bodies source) throws IOException {
            byte[] bytes = source.get(hash);
            if (!ContentHash.of(bytes).hex().equals(hash)) {
                throw new IOException("a body is not what its name says");
            }
            return new Representation(coding, bytes, new EntityTag(entityTag));
        }
    }

    static ArchiveManifest of(Edition edition, String origin) {
        List<Entry> entries = edition.resources().stream().map(Entry::of).toList();
        return new ArchiveManifest(FORMAT, edition.id(), origin, entries);
    }

    Edition edition(Bodies source) throws IOException {
        List<Resource> all = new ArrayList<>();
        for (Entry entry : resources) {
            all.add(entry.resource(source));
        }
        return Edition.of(all);
    }
}
