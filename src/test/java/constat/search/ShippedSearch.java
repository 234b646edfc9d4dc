package constat.search;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Diagnostics;
import constat.fact.FactStates;
import constat.guidance.Guidance;
import constat.i18n.Language;
import constat.input.ContentFolder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The index files that the repository's own content gives. */
final class ShippedSearch {

    private static final Map<Language, byte[]> FILES = new EnumMap<>(Language.class);

    private ShippedSearch() {}

    /** Read once: it takes seconds. */
    private static final class Site {
        static final IndexedSite ALL = read(synonyms());

        private static IndexedSite read(SiteSynonyms words) {
            ContentFolder folder = FactStates.shipped();
            constat.input.Site site = FactStates.site(folder);
            return new SiteIndexer()
                    .index(
                            new SiteIndexer.Content(
                                    site,
                                    documents(),
                                    Guidance.read(folder, new Diagnostics()),
                                    FactStates.now(folder, site),
                                    words));
        }
    }

    static IndexedSite site() {
        return Site.ALL;
    }

    static IndexedSite site(SiteSynonyms words) {
        return Site.read(words);
    }

    static List<Document> documents() {
        return new DocumentReader().read(FactStates.shipped(), new Diagnostics());
    }

    static Set<String> situations() {
        ContentFolder folder = FactStates.shipped();
        return FactStates.now(folder, FactStates.site(folder)).helplines().stream()
                .flatMap(helpline -> helpline.situations().stream())
                .collect(Collectors.toSet());
    }

    static SiteSynonyms synonyms() {
        return SiteSynonyms.read(FactStates.shipped(), new Diagnostics());
    }

    static synchronized byte[] file(Language language) {
        return FILES.computeIfAbsent(
                language, l -> SearchFile.write(l, site().in(l), synonyms().in(l)));
    }

    static Search search(Language language) {
        return Search.read(file(language));
    }
}
