package constat.page;

import static java.util.stream.Collectors.toSet;

import constat.content.FrontMatter.View;
import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.Precedent;
import constat.fact.Revision;
import constat.fact.Source;
import constat.fact.SourceReference;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Text;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of events, decisions and sources. */
final class RecordPages {

    private static final String JSON = "JSON";
    private static final String CSV = "CSV";
    private static final String BIB = "BibTeX";

    private final Desk desk;
    private final PageContext context;
    private final Language language;
    private final Messages messages;
    private final Misreadings misreadings;
    private final Footings footings;

    RecordPages(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.language = context.language();
        this.messages = context.messages();
        this.misreadings = new Misreadings(context, desk.prose());
        this.footings = new Footings(desk);
    }

    List<RenderedPage> pages() {
        FactState facts = context.facts();
        List<RenderedPage> pages = new ArrayList<>();
        QuestionPages questions = new QuestionPages(desk);
        facts.questions().forEach(q -> pages.add(questions.page(q)));
        facts.events().forEach(e -> pages.add(event(e)));
        facts.precedents().forEach(p -> pages.add(precedent(p)));
        facts.sources().forEach(s -> pages.add(source(s)));
        return pages.stream().map(page -> page.with(placed(page.path()))).toList();
    }

    /** The files of drawings that a record's Markdown places. */
    private List<PageFile> placed(String path) {
        Stream<Part.Chunk> chunks = body(path).stream().flatMap(s -> s.chunks().stream());
        return DrawnSections.files(chunks, path);
    }

    private Shells.Sheet sheet(String path, String other, Text title, Text description, View list) {
        return desk.shells().sheet(path, other, title.in(language), description.in(language), list);
    }

    static RenderedPage rendered(
            TemplateInstance page, Shells.Sheet sheet, Language language, LocalDate updated) {
        String html = page.setLocale(language.tag()).render();
        return new RenderedPage(
                sheet.path(),
                language,
                200,
                html,
                false,
                updated,
                sheet.other(),
                List.of(sheet.card().file()));
    }

    /** When the record, or a statement that its page shows, was last printed anew. */
    static LocalDate updated(Revision revision, List<Statement> shown) {
        return Revision.updated(
                Stream.concat(Stream.of(revision), shown.stream().map(Statement::revision)));
    }

    /** The sections of the Markdown file at a record's address, if there is one. */
    List<Part.Section> body(String path) {
        return context.documentAt(path).map(desk.sections()::of).orElse(List.of()).stream()
                .filter(section -> section.title() != null || !section.chunks().isEmpty())
                .toList();
    }

    private RenderedPage event(Event event) {
        String path = context.addresses().event(event.id(), language);
        Shells.Sheet sheet =
                sheet(
                        path,
                        context.addresses().event(event.id(), language.other()),
                        event.title(),
                        event.title(),
                        View.TIMELINE);
        EventPage page =
                new EventPage(
                        desk.shells().shell(sheet),
                        body(path),
                        desk.timelines().entry(event),
                        event.statements().stream()
                                .flatMap(s -> desk.statements().claim(s).stream())
                                .toList(),
                        misreadings.of(event),
                        desk.statements().fixes(event.revision()),
                        footings.linked(path, event.revision(), List.of(), List.of(JSON, BIB)));
        return rendered(page, sheet, language, updated(event.revision(), event.statements()));
    }

    private RenderedPage precedent(Precedent precedent) {
        String path = context.addresses().precedent(precedent.id(), language);
        Shells.Sheet sheet =
                sheet(
                        path,
                        context.addresses().precedent(precedent.id(), language.other()),
                        precedent.title(),
                        precedent.summary(),
                        View.PRECEDENTS);
        PrecedentPage page =
                new PrecedentPage(
                        desk.shells().shell(sheet),
                        body(path),
                        desk.precedents().one(precedent),
                        related(precedent),
                        precedent.sources().stream().map(new Sources(context)::line).toList(),
                        misreadings.of(precedent),
                        desk.statements().fixes(precedent.revision()),
                        footings.linked(
                                path,
                                precedent.revision(),
                                relating(precedent),
                                List.of(JSON, CSV, BIB)));
        return rendered(page, sheet, language, precedent.revision().updated());
    }

    private List<Part.Anchor> related(Precedent precedent) {
        return anchors(other -> precedent.related().contains(other.id()));
    }

    /** The decisions that name it. */
    private List<Part.Anchor> relating(Precedent precedent) {
        return anchors(other -> other.related().contains(precedent.id()));
    }

    /** The decisions that rest on it. */
    private List<Part.Anchor> citing(Source source) {
        return anchors(precedent -> cited(precedent).contains(source.id()));
    }

    private List<Part.Anchor> anchors(Predicate<Precedent> chosen) {
        return context.facts().precedents().stream()
                .filter(chosen)
                .map(desk.lists()::anchor)
                .toList();
    }

    private static Set<String> cited(Precedent precedent) {
        return precedent.sources().stream().map(SourceReference::source).collect(toSet());
    }

    private RenderedPage source(Source source) {
        String path = context.addresses().source(source.id(), language);
        Shells.Sheet sheet =
                sheet(
                        path,
                        context.addresses().source(source.id(), language.other()),
                        source.title(),
                        source.title(),
                        View.SOURCES);
        return rendered(sourcePage(source, sheet), sheet, language, source.revision().updated());
    }

    private SourcePage sourcePage(Source source, Shells.Sheet sheet) {
        return new SourcePage(
                desk.shells().shell(sheet),
                body(sheet.path()),
                desk.lists().sourceType(source.type()),
                source.publisher(),
                source.language() == Language.FR ? messages.french() : messages.english(),
                day(source.publishedOn()),
                context.day(source.seenOn()),
                source.address(),
                source.identifier(),
                source.note() == null ? null : desk.prose().inline(source.note()),
                source.versions().stream().map(this::version).toList(),
                drawn(source),
                misreadings.of(source),
                desk.statements().fixes(source.revision()),
                footings.linked(
                        sheet.path(), source.revision(), citing(source), List.of(JSON, BIB)));
    }

    private SourcePage.Version version(Source.Version version) {
        return new SourcePage.Version(
                version.id(),
                Sources.place(version),
                day(version.publishedOn()),
                context.day(version.seenOn()),
                version.address(),
                version.identifier(),
                version.note() == null ? null : desk.prose().inline(version.note()));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : context.day(day);
    }

    private List<Part.Asked> drawn(Source source) {
        return context.facts().questions().stream()
                .flatMap(
                        q ->
                                q.statements().stream()
                                        .filter(s -> from(s, source))
                                        .map(s -> desk.lists().asked(q, s)))
                .toList();
    }

    private static boolean from(Statement statement, Source source) {
        return Stream.concat(Stream.of(statement.source()), statement.also().stream())
                .map(SourceReference::source)
                .anyMatch(id -> Objects.equals(id, source.id()));
    }
}
