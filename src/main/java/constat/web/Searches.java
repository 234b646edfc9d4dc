package constat.web;

import constat.edition.Edition;
import constat.edition.Resource;
import constat.i18n.Language;
import constat.search.Search;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Search over an edition, read once from its own index files. */
@Singleton
public class Searches {

    private volatile @Nullable Read last;

    private record Read(Edition edition, Map<Language, Search> searches) {}

    /** Empty if the edition has no index, as those of older programs. */
    public Optional<Search> of(Edition edition, Language language) {
        Read read = last;
        Read current = read != null && read.edition() == edition ? read : read(edition);
        return Optional.ofNullable(current.searches().get(language));
    }

    private synchronized Read read(Edition edition) {
        Read read = last;
        if (read != null && read.edition() == edition) {
            return read;
        }
        Map<Language, Search> searches = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            edition.searchIndex(language)
                    .map(Resource::identityBody)
                    .ifPresent(body -> searches.put(language, Search.read(body)));
        }
        Read fresh = new Read(edition, searches);
        last = fresh;
        return fresh;
    }
}
