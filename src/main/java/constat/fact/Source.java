package constat.fact;

import constat.i18n.Language;
import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something published that statements were read in.
 *
 * @param type one of press, official, decision, law, release
 * @param address where it was seen, or null if the whole address was not seen
 * @param identifier how it is found without an address, or null
 * @param publishedOn the day it is dated, or null if undated
 * @param length characters of its text, or null if not known
 */
public record Source(
        String id,
        String type,
        String publisher,
        Text title,
        @Nullable String address,
        @Nullable String identifier,
        Language language,
        @Nullable LocalDate publishedOn,
        LocalDate seenOn,
        @Nullable Long length,
        List<Version> versions,
        @Nullable Text note,
        Revision revision) {

    public Source {
        versions = List.copyOf(versions);
    }

    /**
     * What of it was published by the end of a day: itself, with the versions of that day and
     * before.
     */
    public Optional<Source> by(LocalDate day) {
        List<Version> then = versions.stream().filter(v -> by(v.publishedOn(), day)).toList();
        if (then.isEmpty() && !by(publishedOn, day)) {
            return Optional.empty();
        }
        return Optional.of(
                new Source(
                        id,
                        type,
                        publisher,
                        title,
                        address,
                        identifier,
                        language,
                        publishedOn,
                        seenOn,
                        length,
                        then,
                        note,
                        revision));
    }

    private static boolean by(@Nullable LocalDate published, LocalDate day) {
        return published != null && !published.isAfter(day);
    }

    public Optional<Version> version(@Nullable String id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /** One of several texts of a source. Nullable members as in the source. */
    public record Version(
            String id,
            @Nullable LocalDate publishedOn,
            LocalDate seenOn,
            @Nullable String address,
            @Nullable String identifier,
            @Nullable Long length,
            @Nullable Text note) {}
}
