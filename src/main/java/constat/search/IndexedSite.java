package constat.search;

import static java.util.stream.Collectors.toMap;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.FactState;
import constat.guidance.Guidance;
import constat.i18n.Language;
import constat.input.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Everything of a site that is searched: pages with their sections, and records. */
public final class IndexedSite {

    /** Pages that answer nothing. */
    private static final Set<View> PASSED_OVER = Set.of(View.NOT_FOUND, View.SEARCH);

    private final Map<Language, Map<String, IndexedDocument>> byKey;
    private final Map<Language, Inverted> inverted;

    private IndexedSite(Map<Language, Map<String, IndexedDocument>> byKey) {
        this.byKey = byKey;
        this.inverted =
                Stream.of(Language.values())
                        .parallel()
                        .collect(toMap(language -> language, l -> Inverted.of(l, in(l))));
    }

    public static IndexedSite of(
            Site site, List<Document> documents, Guidance guidance, FactState facts) {
        Map<Language, Map<String, IndexedDocument>> byKey = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            List<Document> own = documents.stream().filter(d -> d.language() == language).toList();
            byKey.put(language, collected(language, site, own, guidance, facts));
        }
        return new IndexedSite(byKey);
    }

    private static Map<String, IndexedDocument> collected(
            Language language,
            Site site,
            List<Document> documents,
            Guidance guidance,
            FactState facts) {
        Map<String, IndexedDocument> found = new LinkedHashMap<>();
        IndexedPages pages = new IndexedPages(facts, guidance, language);
        IndexedRecords records = new IndexedRecords(facts, site, language, documents);
        Map<String, IndexedDocument> bodies = new LinkedHashMap<>();
        for (Document document : documents) {
            IndexedDocument page = pages.page(document);
            if (document.matter().record() != null) {
                bodies.put(page.address(), page);
            } else if (!PASSED_OVER.contains(document.matter().view())) {
                found.put(document.id(), page);
            }
        }
        records.all()
                .forEach(
                        (key, record) -> {
                            IndexedDocument body = bodies.get(record.address());
                            found.put(key, body == null ? record : record.with(body));
                        });
        return found;
    }

    /** The same with the phrases in which people ask for records. */
    public IndexedSite asked(SiteSynonyms words) {
        Map<Language, Map<String, IndexedDocument>> all = new LinkedHashMap<>();
        byKey.forEach(
                (language, documents) -> {
                    Map<String, IndexedDocument> own = new LinkedHashMap<>(documents);
                    for (SynonymGroups.Asked asked : words.in(language).asked()) {
                        own.computeIfPresent(asked.of(), (k, d) -> d.asked(asked.words()));
                    }
                    all.put(language, own);
                });
        return new IndexedSite(all);
    }

    /** Page id or {@code kind/id} → address, in one language. */
    Map<String, String> keys(Language language) {
        Map<String, String> keys = new LinkedHashMap<>();
        byKey.getOrDefault(language, Map.of()).forEach((k, d) -> keys.put(k, d.address()));
        return keys;
    }

    /** The same documents turned round. */
    Inverted inverted(Language language) {
        return Objects.requireNonNull(inverted.get(language));
    }

    /** The documents of one language, each with the words of its counterpart. */
    public List<IndexedDocument> in(Language language) {
        Map<String, IndexedDocument> others = byKey.getOrDefault(language.other(), Map.of());
        List<IndexedDocument> all = new ArrayList<>();
        byKey.getOrDefault(language, Map.of())
                .forEach(
                        (key, document) -> {
                            IndexedDocument twin = others.get(key);
                            all.add(document.withTwin(twin == null ? "" : twin.asTwin()));
                        });
        return all;
    }
}
