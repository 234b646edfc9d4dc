package constat.search;

import static java.util.stream.Collectors.toMap;

import constat.i18n.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything of a site that is searched: pages with their sections, and records. */
public final class IndexedSite {

    private final Map<Language, Map<String, IndexedDocument>> byKey;
    private final Map<Language, Inverted> inverted;

    /**
     * @param byKey documents by page id or {@code kind/id}
     * @param texts by language, what need not be read again
     */
    IndexedSite(Map<Language, Map<String, IndexedDocument>> byKey, Map<Language, ReadTexts> texts) {
        this.byKey = byKey;
        this.inverted =
                Stream.of(Language.values())
                        .parallel()
                        .collect(
                                toMap(
                                        language -> language,
                                        l ->
                                                Inverted.of(
                                                        l,
                                                        in(l),
                                                        Objects.requireNonNull(texts.get(l)))));
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
