package constat.page;

import static java.util.stream.Collectors.toSet;

import constat.content.Document;
import constat.content.FrontMatter;
import constat.content.LinkUse;
import constat.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes every page of both languages from documents and facts; the same input, the same bytes. A
 * page is written again only if its own text changed, or anything that other pages may show too.
 */
@ApplicationScoped
public class PageWriter {

    private volatile @Nullable Round last;

    /** What was written last time, and in view of what. */
    private record Round(Surroundings surroundings, Map<Language, Written> byLanguage) {}

    /**
     * What a page may show beside its own text.
     *
     * @param rest of the input, without documents
     * @param matters what each document says of itself
     * @param uses which directives and links stand in which document
     * @param behind documents whose counterpart changed after they were translated
     */
    private record Surroundings(
            PageInput rest,
            Assets assets,
            List<FrontMatter> matters,
            Set<String> uses,
            Set<String> behind) {

        static Surroundings of(PageInput input, Assets assets) {
            return new Surroundings(
                    input.withDocuments(List.of()),
                    assets,
                    input.documents().stream().map(Document::matter).toList(),
                    input.documents().stream().flatMap(Surroundings::uses).collect(toSet()),
                    behind(input.documents()));
        }

        private static Set<String> behind(List<Document> documents) {
            return documents.stream()
                    .filter(
                            d ->
                                    documents.stream()
                                            .filter(other -> pair(d, other))
                                            .anyMatch(d::behind))
                    .map(Document::address)
                    .collect(toSet());
        }

        private static boolean pair(Document one, Document other) {
            return one.language() != other.language() && one.id().equals(other.id());
        }

        private static Stream<String> uses(Document document) {
            Stream<String> directives =
                    document.body().directives().stream().map(d -> d.name() + " " + d.label());
            Stream<String> links = document.body().links().stream().map(LinkUse::destination);
            return Stream.concat(directives, links).map(use -> document.address() + " " + use);
        }
    }

    /**
     * The pages of one language.
     *
     * @param documents by what they were written from
     * @param records pages of facts, and of facts that were withdrawn
     * @param bodies documents whose text stands on a page of a fact
     */
    private record Written(
            Language language,
            Map<Document, RenderedPage> documents,
            List<RenderedPage> records,
            List<Document> bodies) {

        Stream<RenderedPage> pages() {
            return Stream.concat(documents.values().stream(), records.stream());
        }
    }

    /**
     * All pages, documents of a language first.
     *
     * @param assets what the pages link
     */
    public List<RenderedPage> write(PageInput input, Assets assets) {
        Surroundings surroundings = Surroundings.of(input, assets);
        Round before = last(surroundings);
        Map<Language, Written> written = new EnumMap<>(Language.class);
        Stream.of(Language.values())
                .parallel()
                .map(
                        language ->
                                write(
                                        PageContext.of(input, language, assets),
                                        before == null ? null : before.byLanguage().get(language)))
                .forEachOrdered(pages -> written.put(pages.language(), pages));
        last = new Round(surroundings, written);
        return written.values().stream().flatMap(Written::pages).toList();
    }

    /** The last pages, if they were written in view of the same. */
    private @Nullable Round last(Surroundings surroundings) {
        Round before = last;
        return before != null && before.surroundings().equals(surroundings) ? before : null;
    }

    /**
     * For each language that has pages for patients, one file with all of them.
     *
     * @param pages as {@link #write(PageInput, Assets)} gave them for the same input
     */
    public List<OfflineGuide> offline(PageInput input, Assets assets, List<RenderedPage> pages) {
        return Stream.of(Language.values())
                .map(language -> PageContext.of(input, language, assets))
                .flatMap(context -> OfflineGuide.of(context, pages).stream())
                .toList();
    }

    /** What readers can subscribe to, of the same input; French first. */
    public List<NewsList> news(PageInput input, Assets assets) {
        return Stream.of(Language.values())
                .map(language -> Desk.of(PageContext.of(input, language, assets)))
                .flatMap(desk -> new ChangeLog(desk).lists().stream())
                .toList();
    }

    private static Written write(PageContext context, @Nullable Written before) {
        Desk desk = Desk.of(context);
        Glossary glossary = new Glossary(context, desk.prose());
        CorrectionMarks marks = new CorrectionMarks(desk);
        LinkedData data = new LinkedData(context, desk.prose());
        UnaryOperator<RenderedPage> finish =
                page -> data.described(marks.marked(glossary.linked(page)), marks.shown(page));
        List<RenderedPage> records =
                before != null && bodies(context, before.records()).equals(before.bodies())
                        ? before.records()
                        : records(desk).stream().map(finish).toList();
        List<Document> bodies = bodies(context, records);
        DocumentPages documents = new DocumentPages(desk);
        Map<Document, RenderedPage> pages = new LinkedHashMap<>();
        for (Document document : context.documents()) {
            if (!bodies.contains(document)) {
                RenderedPage page = before == null ? null : before.documents().get(document);
                pages.put(document, page == null ? finish.apply(documents.page(document)) : page);
            }
        }
        return new Written(context.language(), pages, records, bodies);
    }

    private static List<RenderedPage> records(Desk desk) {
        List<RenderedPage> records = new ArrayList<>(new RecordPages(desk).pages());
        records.addAll(new GonePages(desk).pages());
        return records;
    }

    private static List<Document> bodies(PageContext context, List<RenderedPage> records) {
        Set<String> taken = records.stream().map(RenderedPage::path).collect(toSet());
        return context.documents().stream().filter(d -> taken.contains(d.address())).toList();
    }
}
