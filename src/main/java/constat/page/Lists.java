package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.Audience;
import constat.content.FrontMatter.View;
import constat.fact.Event;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Source;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.fact.Withdrawal;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.PressMessages;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists of records: by standing, by type, by need, by day of correction. */
final class Lists {

    private static final List<String> SOURCE_TYPES =
            List.of("press", "release", "official", "decision", "law");

    private final PageContext context;
    private final ProseHtml prose;
    private final Statements statements;
    private final Messages messages;
    private final Language language;

    Lists(PageContext context, ProseHtml prose, Statements statements) {
        this.context = context;
        this.prose = prose;
        this.statements = statements;
        this.messages = context.messages();
        this.language = context.language();
    }

    /** A question with the answer that our wording uses and its caveats. */
    Part.Asked asked(QuestionState question) {
        Statement preferred = question.preferred();
        return preferred == null
                ? new Part.Asked(href(question), text(question), statements.unknown(), null, "")
                : asked(question, preferred);
    }

    /** A statement as its source gives it; a disputed one stands without its answer. */
    Part.Asked asked(QuestionState question, Statement statement) {
        return new Part.Asked(
                context.addresses().statement(question.question(), statement.id(), language),
                text(question),
                statements.mark(statement),
                question.standing() == Standing.DISPUTED
                        ? null
                        : statements.answer(question, statement),
                statement.id());
    }

    private String href(QuestionState question) {
        return context.addresses().question(question.question(), language);
    }

    private RawString text(QuestionState question) {
        return prose.inline(question.question().text());
    }

    List<QuestionsPage.Standing> byStanding() {
        return Stream.of(
                        group(Standing.DISPUTED, messages.standDisputed()),
                        group(Standing.UNKNOWN, messages.standUnknown()),
                        group(Standing.QUALIFIED, messages.standQualified()),
                        group(Standing.ANSWERED, messages.standAnswered()))
                .filter(group -> !group.questions().isEmpty())
                .toList();
    }

    private QuestionsPage.Standing group(Standing standing, String title) {
        return new QuestionsPage.Standing(
                title,
                standing.word(),
                context.facts().questions().stream()
                        .filter(q -> q.standing() == standing)
                        .map(this::asked)
                        .toList());
    }

    List<Part.Group> sources() {
        return SOURCE_TYPES.stream()
                .map(type -> new Part.Group(sourceType(type), sources(type)))
                .filter(group -> !group.anchors().isEmpty())
                .toList();
    }

    private List<Part.Anchor> sources(String type) {
        return context.facts().sources().stream()
                .filter(source -> source.type().equals(type))
                .map(this::anchor)
                .toList();
    }

    private Part.Anchor anchor(Source source) {
        String dated =
                source.publishedOn() == null
                        ? messages.undatedSource()
                        : context.day(source.publishedOn());
        return new Part.Anchor(
                context.addresses().source(source.id(), language),
                prose.inline(source.title()),
                source.publisher()
                        + ", "
                        + dated
                        + ", "
                        + messages.seenOn(context.day(source.seenOn())));
    }

    String sourceType(String type) {
        return switch (type) {
            case "press" -> messages.typePress();
            case "release" -> messages.typeRelease();
            case "official" -> messages.typeOfficial();
            case "decision" -> messages.typeDecision();
            default -> messages.typeLaw();
        };
    }

    /** Pages by need, then records by kind. */
    List<Part.Group> siteMap() {
        List<Part.Group> groups = new ArrayList<>();
        groups.add(pages(Audience.PATIENT, messages.audiencePatient()));
        groups.add(pages(Audience.ALL, messages.audienceAll()));
        groups.add(pages(Audience.PRESS, messages.audiencePress()));
        groups.add(pages(Audience.ABOUT, messages.audienceAbout()));
        groups.add(pastDays());
        groups.add(programs());
        groups.add(questions(true, messages.figuresList()));
        groups.add(questions(false, messages.questionsList()));
        groups.add(
                new Part.Group(
                        messages.eventsList(),
                        context.facts().events().stream().map(this::anchor).toList()));
        groups.add(
                new Part.Group(
                        messages.precedentsList(),
                        context.facts().precedents().stream().map(this::anchor).toList()));
        groups.addAll(sources());
        return groups.stream().filter(group -> !group.anchors().isEmpty()).toList();
    }

    /** The timeline at every stop; its page leads to the others of the same day. */
    private Part.Group pastDays() {
        return new Part.Group(
                press().mapPast(),
                context.document(View.TIMELINE).stream()
                        .flatMap(
                                timeline ->
                                        new Stops(context)
                                                .days().stream().map(day -> past(timeline, day)))
                        .toList());
    }

    private Part.Anchor past(Document timeline, LocalDate day) {
        return new Part.Anchor(
                context.addresses().asOf(day, timeline.address(), language),
                prose.escaped(press().asOfTimeline(context.day(day))),
                null);
    }

    /** What programs read. */
    private Part.Group programs() {
        Stream<Part.Anchor> data =
                context.document(View.OPEN_DATA).stream()
                        .flatMap(
                                page ->
                                        Stream.of(
                                                named(page, "#files", press().filesHeading()),
                                                named(page, "#api", press().apiHeading()),
                                                named(page, "#lists", press().apiLists()),
                                                named(
                                                        page,
                                                        "#parameters",
                                                        press().apiParameters())));
        Stream<Part.Anchor> feeds =
                Stream.of(View.CHANGES, View.CORRECTIONS)
                        .flatMap(view -> context.document(view).stream())
                        .flatMap(this::feeds);
        return new Part.Group(press().mapPrograms(), Stream.concat(data, feeds).toList());
    }

    private Stream<Part.Anchor> feeds(Document page) {
        String title = page.matter().shortTitleOrTitle();
        return Stream.of(
                named(page, ".atom", title + " (Atom)"),
                named(page, ".json", title + " (JSON Feed)"));
    }

    private Part.Anchor named(Document page, String ending, String title) {
        return new Part.Anchor(page.address() + ending, prose.inline(title), null);
    }

    private PressMessages press() {
        return context.press();
    }

    private Part.Group pages(Audience audience, String title) {
        return new Part.Group(
                title,
                context.documents().stream()
                        .filter(
                                d ->
                                        d.matter().audience() == audience
                                                && d.matter().view() != View.NOT_FOUND)
                        .sorted(Comparator.comparingInt(this::reading))
                        .map(this::anchor)
                        .toList());
    }

    /** Its place in the order of reading, or that of the page above it; others come last. */
    private int reading(Document document) {
        if (document.matter().view() == View.HOME) {
            return -1;
        }
        List<String> order = context.site().order();
        int own = order.indexOf(document.id());
        String parent = document.matter().parent();
        int above = parent == null ? -1 : order.indexOf(parent);
        return 2 * (own >= 0 ? own : above >= 0 ? above : order.size()) + (own < 0 ? 1 : 0);
    }

    private Part.Anchor anchor(Document document) {
        return new Part.Anchor(document.address(), prose.inline(document.matter().title()), null);
    }

    private Part.Group questions(boolean number, String title) {
        return new Part.Group(
                title,
                context.facts().questions().stream()
                        .filter(q -> q.question().number() == number)
                        .map(q -> new Part.Anchor(href(q), text(q), null))
                        .toList());
    }

    private Part.Anchor anchor(Event event) {
        return new Part.Anchor(
                context.addresses().event(event.id(), language), prose.inline(event.title()), null);
    }

    Part.Anchor anchor(Precedent precedent) {
        return new Part.Anchor(
                context.addresses().precedent(precedent.id(), language),
                prose.inline(precedent.title()),
                null);
    }

    List<Gone> withdrawals() {
        return context.facts().withdrawals().stream()
                .sorted(Comparator.comparing(Withdrawal::on).reversed())
                .map(this::gone)
                .toList();
    }

    Gone gone(Withdrawal withdrawal) {
        return new Gone(
                withdrawal.key().id(),
                messages.wordWithdrawn(context.day(withdrawal.on())),
                prose.inline(withdrawal.reason()));
    }
}
