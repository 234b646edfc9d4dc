package constat.search;

import static java.util.stream.Collectors.toMap;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.FactState;
import constat.guidance.Guidance;
import constat.i18n.Language;
import constat.input.Site;
import constat.prose.DirectiveText;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is searched of a site. Remembers the last one: as long as nothing else changes,
 * only pages that were written anew are read again.
 */
public final class SiteIndexer {

    /** Pages that answer nothing. */
    private static final Set<View> PASSED_OVER = Set.of(View.NOT_FOUND, View.SEARCH);

    private volatile @Nullable Round last;
    private volatile Map<Language, ReadTexts> texts = texts(language -> ReadTexts.none());

    /** All that is searched, and how people ask for it. */
    public record Content(
            Site site,
            List<Document> documents,
            Guidance guidance,
            FactState facts,
            SiteSynonyms words) {

        public Content {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What pages and records depend on beside a page's own text.
     *
     * @param places where which view stands
     */
    private record Rest(Site site, Guidance guidance, FactState facts, List<String> places) {

        static Rest of(Content content) {
            return new Rest(
                    content.site(),
                    content.guidance(),
                    content.facts(),
                    content.documents().stream()
                            .map(d -> d.address() + " " + d.matter().view())
                            .toList());
        }
    }

    /**
     * The documents of one language.
     *
     * @param pages by the document they were made of, which is the same one as long as its file is
     */
    private record Collected(
            IdentityHashMap<Document, IndexedDocument> pages,
            Map<String, IndexedDocument> records) {}

    private record Round(Rest rest, Map<Language, Collected> byLanguage) {}

    public IndexedSite index(Content content) {
        Rest rest = Rest.of(content);
        Round known = last;
        Round kept = known != null && known.rest().equals(rest) ? known : null;
        Map<Language, Collected> all =
                Stream.of(Language.values())
                        .parallel()
                        .collect(toMap(l -> l, l -> collected(content, l, kept)));
        last = new Round(rest, all);
        Map<Language, Map<String, IndexedDocument>> byKey = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Collected some = Objects.requireNonNull(all.get(language));
            byKey.put(language, asked(byKey(some, content), content.words().in(language)));
        }
        Map<Language, ReadTexts> before = texts;
        Map<Language, ReadTexts> next =
                texts(language -> Objects.requireNonNull(before.get(language)).next());
        texts = next;
        return new IndexedSite(byKey, next);
    }

    private static Map<Language, ReadTexts> texts(Function<Language, ReadTexts> each) {
        return Stream.of(Language.values()).collect(toMap(language -> language, each));
    }

    private static Collected collected(Content content, Language language, @Nullable Round kept) {
        Collected known = kept == null ? null : kept.byLanguage().get(language);
        DirectiveText words = new DirectiveText(content.facts());
        IndexedPages pages = new IndexedPages(words, content, language);
        IdentityHashMap<Document, IndexedDocument> read = new IdentityHashMap<>();
        for (Document document : content.documents()) {
            if (document.language() == language) {
                IndexedDocument same = known == null ? null : known.pages().get(document);
                read.put(document, same == null ? pages.page(document) : same);
            }
        }
        return new Collected(
                read,
                known == null
                        ? new IndexedRecords(words, content, language).all()
                        : known.records());
    }

    private static Map<String, IndexedDocument> byKey(Collected some, Content content) {
        Map<String, IndexedDocument> found = new LinkedHashMap<>();
        Map<String, IndexedDocument> bodies = new LinkedHashMap<>();
        for (Document document : content.documents()) {
            IndexedDocument page = some.pages().get(document);
            if (page != null && document.matter().record() != null) {
                bodies.put(page.address(), page);
            } else if (page != null && !PASSED_OVER.contains(document.matter().view())) {
                found.put(document.id(), page);
            }
        }
        some.records()
                .forEach(
                        (key, record) -> {
                            IndexedDocument body = bodies.get(record.address());
                            found.put(key, body == null ? record : record.with(body));
                        });
        return found;
    }

    /** The same with the phrases in which people ask for records. */
    private static Map<String, IndexedDocument> asked(
            Map<String, IndexedDocument> found, SynonymGroups words) {
        for (SynonymGroups.Asked asked : words.asked()) {
            found.computeIfPresent(asked.of(), (key, record) -> record.asked(asked.words()));
        }
        return found;
    }
}
