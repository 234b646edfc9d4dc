package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.QuestionState;
import constat.fact.Scope;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.PressMessages;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data pages of one language at each stop. */
final class AsOfPages {

    private final Desk live;
    private final List<Desk> past;
    private final PageContext context;
    private final PressMessages press;
    private final Stops stops;

    /** One page at one stop. */
    private record At(int stop, Desk desk, LocalDate day, Document document) {
        View view() {
            return document.matter().view();
        }
    }

    /**
     * @param live makes what stands around the pages
     * @param past makes what stands in them, oldest stop first
     */
    AsOfPages(Desk live, List<Desk> past) {
        this.live = live;
        this.past = past;
        this.context = live.context();
        this.press = context.press();
        this.stops = new Stops(context);
    }

    List<PastPage> pages() {
        List<PastPage> pages = new ArrayList<>();
        List<Document> documents =
                AsOfWriter.VIEWS.stream().flatMap(v -> context.document(v).stream()).toList();
        for (int stop = 0; stop < past.size(); stop++) {
            Desk desk = past.get(stop);
            LocalDate day = Objects.requireNonNull(desk.context().facts().asOf());
            for (Document document : documents) {
                pages.add(page(new At(stop, desk, day, document)));
            }
        }
        if (!pages.isEmpty()) {
            pages.add(noStop(documents));
        }
        return pages;
    }

    private PastPage page(At at) {
        Shells.Sheet sheet = sheet(at);
        TemplateInstance page =
                new AsOfPage(
                        live.shells().shell(sheet),
                        notice(at.day),
                        stops.of(at.document, at.day),
                        nothing(at),
                        at.view() == View.FIGURES ? figures(at.desk) : List.of(),
                        at.view() == View.TIMELINE ? events(at.desk) : List.of(),
                        at.view() == View.MATRIX ? new Matrix(at.desk).past() : List.of(),
                        at.view() == View.STATEMENTS ? new Speakers(at.desk).past() : List.of(),
                        comparisons(at));
        return new PastPage(
                RecordPages.rendered(page, sheet, context.language(), at.day),
                at.document.address());
    }

    private Shells.Sheet sheet(At at) {
        String day = context.day(at.day);
        String heading =
                switch (at.view()) {
                    case FIGURES -> press.asOfFigures(day);
                    case TIMELINE -> press.asOfTimeline(day);
                    case MATRIX -> press.asOfMatrix(day);
                    default -> press.asOfStatements(day);
                };
        return new Shells.Sheet(
                address(at.document, at.day, context.language()),
                other(at.document, at.day),
                heading,
                press.asOfShort(day),
                notice(at.day),
                at.document.matter().verifiedOn(),
                null,
                at.document.id(),
                null,
                false,
                List.of(),
                true,
                live.shells().cards().of(at.document),
                at.document.address());
    }

    private String address(Document document, LocalDate day, Language language) {
        return context.addresses().asOf(day, document.address(), language);
    }

    private @Nullable String other(Document document, LocalDate day) {
        String page = live.shells().counterpart(document);
        return page == null
                ? null
                : context.addresses().asOf(day, page, context.language().other());
    }

    private String notice(LocalDate day) {
        String rebuilt = press.asOfNotice(context.day(day));
        return day.isBefore(context.site().published())
                ? rebuilt + " " + press.asOfBeforeUs()
                : rebuilt;
    }

    private @Nullable String nothing(At at) {
        FactState facts = at.desk.context().facts();
        boolean some =
                switch (at.view()) {
                    case FIGURES -> facts.questions().stream().anyMatch(AsOfPages::counts);
                    case TIMELINE -> facts.events().stream().anyMatch(AsOfPages::ofTheCase);
                    default -> true;
                };
        return some ? null : press.asOfNothing(context.day(at.day));
    }

    private static boolean counts(QuestionState question) {
        return question.question().number() && question.question().scope() == Scope.CASE;
    }

    private static boolean ofTheCase(Event event) {
        return event.scope() == Scope.CASE;
    }

    private List<AsOfPage.Counted> figures(Desk desk) {
        return desk.context().facts().questions().stream()
                .filter(AsOfPages::counts)
                .sorted(Comparator.comparing((QuestionState q) -> q.question().theme()))
                .map(question -> counted(desk, question))
                .toList();
    }

    private AsOfPage.Counted counted(Desk desk, QuestionState question) {
        Statement preferred = question.preferred();
        return new AsOfPage.Counted(
                question.id(),
                context.addresses().question(question.question(), context.language()),
                desk.prose().inline(question.question().text()),
                preferred == null ? null : desk.figures().past(question, preferred),
                question.statements().stream()
                        .filter(statement -> !statement.equals(preferred))
                        .map(statement -> desk.statements().claim(question, statement))
                        .toList());
    }

    /** On the scale of today's timeline, so that days can be compared. */
    private List<AsOfPage.Happened> events(Desk desk) {
        Optional<Timelines.Span> scale = live.timelines().span();
        return desk.timelines().events().stream()
                .filter(AsOfPages::ofTheCase)
                .map(
                        event ->
                                new AsOfPage.Happened(
                                        desk.timelines().past(event, scale),
                                        event.statements().stream()
                                                .flatMap(s -> desk.statements().claim(s).stream())
                                                .toList()))
                .toList();
    }

    /** With the stop after, with now if that differs, and with the stop before. */
    private List<Comparison> comparisons(At at) {
        List<Comparison> comparisons = new ArrayList<>();
        boolean last = at.stop == past.size() - 1;
        if (!last) {
            comparisons.add(next(at, past.get(at.stop + 1)));
        }
        Comparison now = now(at);
        if (comparisons.stream().noneMatch(next -> next.sameAs(now))) {
            comparisons.add(now);
        }
        if (at.stop > 0) {
            comparisons.add(before(at, past.get(at.stop - 1)));
        }
        return comparisons;
    }

    private Comparison next(At at, Desk next) {
        LocalDate day = Objects.requireNonNull(next.context().facts().asOf());
        return comparison(
                "next",
                press.diffNext(context.day(day)),
                new Comparisons(at.desk.context().facts(), next),
                at,
                new Part.Anchor(
                        address(at.document, day, context.language()),
                        live.prose().escaped(press.goToDay(context.day(day))),
                        null));
    }

    private Comparison now(At at) {
        return comparison(
                "now",
                press.diffNow(),
                new Comparisons(at.desk.context().facts(), live),
                at,
                new Part.Anchor(
                        at.document.address(), live.prose().escaped(press.goToNow()), null));
    }

    private Comparison before(At at, Desk before) {
        LocalDate day = Objects.requireNonNull(before.context().facts().asOf());
        return comparison(
                "before",
                press.diffBefore(context.day(day)),
                new Comparisons(before.context().facts(), at.desk),
                at,
                new Part.Anchor(
                        address(at.document, day, context.language()),
                        live.prose().escaped(press.goToDay(context.day(day))),
                        null));
    }

    private Comparison comparison(
            String id, String title, Comparisons of, At at, Part.Anchor other) {
        List<Comparison.Difference> list = of.of(at.view());
        return new Comparison(id, title, of.summary(list), list, other);
    }

    /** Shown where a day has no stop: before the first, after the sources' end, no day at all. */
    private PastPage noStop(List<Document> documents) {
        String path = context.addresses().asOf(context.language());
        List<LocalDate> days = stops.days();
        Shells.Sheet sheet =
                new Shells.Sheet(
                        path,
                        context.addresses().asOf(context.language().other()),
                        press.noStop(),
                        press.noStop(),
                        press.noStopText(context.day(days.get(0)), context.sourcesUntil()),
                        context.site().published(),
                        null,
                        null,
                        null,
                        false,
                        List.of(),
                        true,
                        live.shells().cards().of(documents.get(0)),
                        null);
        List<Part.Group> groups =
                documents.stream().map(document -> group(document, days)).toList();
        String html =
                new NoStopPage(live.shells().shell(sheet), groups)
                        .setLocale(context.language().tag())
                        .render();
        RenderedPage page =
                new RenderedPage(
                        path,
                        context.language(),
                        404,
                        html,
                        false,
                        context.site().published(),
                        sheet.other(),
                        List.of());
        return new PastPage(page, path);
    }

    private Part.Group group(Document document, List<LocalDate> days) {
        String title = live.prose().plain(document.matter().shortTitleOrTitle());
        return new Part.Group(
                title,
                days.stream()
                        .map(
                                day ->
                                        new Part.Anchor(
                                                address(document, day, context.language()),
                                                live.prose().escaped(context.day(day)),
                                                null))
                        .toList());
    }
}
