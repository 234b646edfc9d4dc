package constat.page;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of events, decisions and sources. */
final class RecordPages {

    private static final String JSON = "JSON";
    private static final String CSV = "CSV";

    private final Desk desk;
    private final PageContext context;
    private final Language language;
    private final Messages messages;

    RecordPages(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.language = context.language();
        this.messages = context.messages();
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

    static LocalDate updated(Revision revision) {
        return revision.corrections().stream()
                .map(Revision.Correction::on)
                .max(LocalDate::compareTo)
                .orElse(revision.published());
    }

    /** The sections of the Markdown file at a record's address, if there is one. */
    List<Part.Section> body(String path) {
        return context.documentAt(path).map(desk.sections()::of).orElse(List.of());
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
                        desk.statements().fixes(event.revision()),
                        footing(path, event.revision(), JSON));
        return rendered(page, sheet, language, updated(event.revision()));
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
                        desk.statements().fixes(precedent.revision()),
                        footing(path, precedent.revision(), JSON, CSV));
        return rendered(page, sheet, language, updated(precedent.revision()));
    }

    private Footing footing(String path, Revision revision, String... formats) {
        return new Footings(desk).linked(path, revision, List.of(formats));
    }

    private List<Part.Anchor> related(Precedent precedent) {
        return context.facts().precedents().stream()
                .filter(other -> precedent.related().contains(other.id()))
                .map(desk.lists()::anchor)
                .toList();
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
        return rendered(sourcePage(source, sheet), sheet, language, updated(source.revision()));
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
                desk.statements().fixes(source.revision()),
                footing(sheet.path(), source.revision(), JSON));
    }

    private SourcePage.Version version(Source.Version version) {
        return new SourcePage.Version(
                version.id(),
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
