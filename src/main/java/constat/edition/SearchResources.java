package constat.edition;

import constat.i18n.Language;
import constat.page.Assets.SearchFiles;
import constat.search.IndexedSite;
import constat.search.Lunr;
import constat.search.SearchFile;
import constat.search.SiteSynonyms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is loaded when a reader turns to search: an index file for each language, and lunr. The
 * index changes with every edit, so that the least effort is spent on compressing it.
 *
 * @param files their addresses, for pages
 */
record SearchResources(List<Resource> resources, Map<Language, SearchFiles> files) {

    private static final int DIGITS = 16;

    SearchResources {
        resources = List.copyOf(resources);
    }

    static SearchResources of(IndexedSite site, SiteSynonyms synonyms, Compressor compressor) {
        byte[] program = Lunr.text().getBytes(StandardCharsets.UTF_8);
        Resource lunr = asset("/assets/lunr.", program, "js", "text/javascript", compressor);
        List<Resource> resources = new ArrayList<>(List.of(lunr));
        Map<Language, SearchFiles> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byte[] body = SearchFile.write(language, site, synonyms.in(language));
            Resource index =
                    asset(
                            Edition.searchIndexes(language),
                            body,
                            "json",
                            "application/json",
                            compressor);
            resources.add(index);
            // Pages name an address that stays: else each edit would write all of them again.
            Resource lasting =
                    Resource.elsewhere("/assets/search-" + language.tag() + ".json", index.path());
            resources.add(lasting);
            files.put(language, new SearchFiles(lasting.path(), lunr.path()));
        }
        return new SearchResources(resources, files);
    }

    private static Resource asset(
            String start, byte[] body, String ending, String mediaType, Compressor compressor) {
        String hash = ContentHash.of(body).shortened(DIGITS);
        return Resource.file(
                        start + hash + "." + ending,
                        mediaType + "; charset=utf-8",
                        compressor.representations(body, Compressor.Effort.BULK))
                .withPolicy(Policy.ASSET);
    }
}
