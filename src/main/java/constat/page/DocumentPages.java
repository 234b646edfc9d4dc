package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.Event;
import constat.fact.Scope;
import constat.i18n.Messages;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that editors write in Markdown, each with the list that its view names. */
final class DocumentPages {

    private static final int FIGURES_AT_HOME = 3;

    private final Desk desk;
    private final PageContext context;
    private final Messages messages;
    private final Newsroom newsroom;
    private final Counsel counsel;
    private final Registers registers;

    DocumentPages(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.messages = context.messages();
        this.newsroom = new Newsroom(desk);
        this.counsel = new Counsel(desk);
        this.registers = new Registers(desk);
    }

    RenderedPage page(Document document) {
        Written written = written(document);
        TemplateInstance page = template(document, written);
        boolean missing = document.matter().view() == View.NOT_FOUND;
        return new RenderedPage(
                document.address(),
                document.language(),
                missing ? 404 : 200,
                page.setLocale(document.language().tag()).render(),
                document.matter().letter(),
                document.matter().updated(),
                desk.shells().counterpart(document),
                files(document, written));
    }

    private List<PageFile> files(Document document, Written written) {
        return Stream.concat(
                        Stream.of(desk.shells().cards().of(document).file()),
                        DrawnSections.files(chunks(written), document.address()).stream())
                .toList();
    }

    private static Stream<Part.Chunk> chunks(Written written) {
        return Stream.concat(
                written.intro.stream(),
                written.sections.stream().flatMap(s -> s.chunks().stream()));
    }

    private TemplateInstance template(Document document, Written written) {
        return switch (document.matter().view()) {
            case HOME -> home(document, written);
            case GUIDANCE -> guidance(written);
            case TRIAGE -> counsel.triage(written.shell, written.intro, written.sections);
            case POSTER, LEAFLET -> sheet(document, written);
            case LETTER -> counsel.letter(document, written.shell, written.intro, written.sections);
            case TIMELINE -> timeline(written);
            case FIGURES -> figures(written);
            case CHANGES -> newsroom.changes(written.shell, written.intro, written.sections);
            case UNANSWERED -> newsroom.unanswered(written.shell, written.intro, written.sections);
            case PRESS -> newsroom.press(written.shell, written.intro, written.sections);
            case OPEN_DATA -> newsroom.data(written.shell, written.intro, written.sections);
            case COMPARISON ->
                    newsroom.comparison(document, written.shell, written.intro, written.sections);
            case QUESTIONS,
                    PRECEDENTS,
                    SOURCES,
                    CORRECTIONS,
                    CATEGORIES,
                    MATRIX,
                    STATEMENTS,
                    ACTORS,
                    MISREADINGS,
                    GLOSSARY ->
                    registers.page(document.matter().view(), written);
            case ACCESSIBILITY -> accessibility(written);
            case SITE_MAP ->
                    new SiteMapPage(
                            written.shell, written.intro, written.sections, desk.lists().siteMap());
            case SEARCH -> search(written);
            case ARTICLE, NOT_FOUND ->
                    new ArticlePage(
                            written.shell,
                            written.intro,
                            written.sections,
                            chunks(written).anyMatch(c -> c.drawn() != null));
        };
    }

    private TemplateInstance sheet(Document document, Written page) {
        return new SheetPage(
                page.shell,
                page.intro,
                page.sections,
                document.matter().view().word(),
                QrDrawing.of(page.shell.canonical()),
                page.shell.canonical().replaceFirst("^https?://", ""),
                messages.sheetDated(context.day(document.matter().updated())));
    }

    private static TemplateInstance guidance(Written page) {
        boolean numbers =
                page.sections.stream().flatMap(s -> s.chunks().stream()).anyMatch(Part.Chunk::help);
        return new GuidancePage(page.shell, page.intro, page.sections, numbers);
    }

    /** What every page of prose has. */
    record Written(
            Shell shell,
            List<Part.Chunk> intro,
            List<Part.Section> sections,
            List<Part.Stop> stops) {}

    private Written written(Document document) {
        List<Part.Section> sections = desk.sections().of(document);
        return new Written(
                desk.shells().shell(desk.shells().sheet(document)),
                sections.get(0).chunks(),
                Shells.titled(sections).toList(),
                AsOfWriter.VIEWS.contains(document.matter().view())
                        ? new Stops(context).of(document, null)
                        : List.of());
    }

    private TemplateInstance home(Document document, Written written) {
        return new HomePage(
                written.shell,
                written.intro,
                written.sections,
                context.guidance().map(Document::address).orElse(null),
                Stream.of(
                                door(View.TRIAGE, messages.doorHappening()),
                                door(View.PRESS, messages.doorPress())
                                        .or(() -> door(View.FIGURES, messages.doorPress())),
                                door(View.QUESTIONS, messages.doorAnswer()),
                                door(View.TIMELINE, messages.doorOrder()))
                        .flatMap(Optional::stream)
                        .toList(),
                desk.figures().named(document, FIGURES_AT_HOME),
                desk.intervals().interval().orElse(null));
    }

    private Optional<HomePage.Door> door(View view, String title) {
        return context.document(view)
                .map(
                        d ->
                                new HomePage.Door(
                                        d.address(),
                                        title,
                                        desk.prose().inline(d.matter().description())));
    }

    private TemplateInstance timeline(Written written) {
        return new TimelinePage(
                written.shell,
                written.intro,
                written.sections,
                written.stops,
                desk.timelines().overview().rows(),
                new Facets(context, desk.timelines().events()).filters(),
                entries(-1, true),
                desk.intervals().interval().orElse(null),
                entries(0, true),
                entries(1, true),
                entries(0, false),
                context.sourcesUntil());
    }

    private List<Part.Entry> entries(int era, boolean dated) {
        return desk.timelines().events().stream()
                .filter(event -> dated(event) == dated)
                .filter(event -> !dated || era(event) == era)
                .map(desk.timelines()::entry)
                .toList();
    }

    private int era(Event event) {
        return desk.timelines().span().map(span -> Timelines.era(event, span)).orElse(0);
    }

    private static boolean dated(Event event) {
        return event.about().earliest() != null || event.about().latest() != null;
    }

    private TemplateInstance figures(Written written) {
        return new FiguresPage(
                written.shell,
                written.intro,
                written.sections,
                written.stops,
                desk.figures().all(Scope.CASE),
                context.facts().questions().stream()
                        .filter(q -> q.question().number() && q.preferred() == null)
                        .map(desk.lists()::asked)
                        .toList(),
                desk.figures().calculations(null),
                desk.figures().all(Scope.CONTEXT));
    }

    /** Complete without a query and without script: every title, and the field. */
    private TemplateInstance search(Written written) {
        Helplines helplines = new Helplines(context);
        return new SearchPage(
                written.shell,
                written.intro,
                written.sections,
                context.searchFiles(),
                Found.kinds(messages),
                helplines.situations(),
                helplines.verified(),
                Stream.concat(
                                context.guidance().stream(),
                                Stream.of(View.HOME, View.FIGURES, View.QUESTIONS, View.TIMELINE)
                                        .flatMap(view -> context.document(view).stream()))
                        .map(desk.shells().ways()::anchor)
                        .toList(),
                desk.lists().siteMap(),
                Found.blank(messages));
    }

    private TemplateInstance accessibility(Written written) {
        AuditReport report = new AuditReport(context);
        return new AccessibilityPage(
                written.shell,
                written.intro,
                written.sections,
                report.outcome(),
                report.counts(),
                report.found(desk.prose()),
                report.topics(desk.prose()));
    }
}
