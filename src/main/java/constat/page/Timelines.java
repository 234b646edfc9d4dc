package constat.page;

import constat.fact.About;
import constat.fact.Answer;
import constat.fact.Derived;
import constat.fact.Event;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Text;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events in their order, their arms to scale, and the interval between two of them. */
final class Timelines {

    private final PageContext context;
    private final ProseHtml prose;
    private final Statements statements;
    private final Wording wording;
    private final Sources sources;
    private final Messages messages;
    private final Language language;
    private final List<Event> events;
    private final Overview overview;

    /** A span of days, both ends included. */
    record Span(Derived derived, LocalDate first, LocalDate last) {
        long days() {
            return ChronoUnit.DAYS.between(first, last);
        }

        /** Per cent of the span's length. */
        double share(LocalDate day) {
            return 100.0 * ChronoUnit.DAYS.between(first, day) / Math.max(1, days());
        }
    }

    Timelines(PageContext context, ProseHtml prose, Statements statements) {
        this.context = context;
        this.prose = prose;
        this.statements = statements;
        this.wording = new Wording(context);
        this.sources = new Sources(context);
        this.messages = context.messages();
        this.language = context.language();
        this.events =
                context.facts().events().stream()
                        .sorted(Comparator.comparing((Event e) -> e.about().order()))
                        .toList();
        this.overview = new Overview(context, events);
    }

    List<Event> events() {
        return events;
    }

    Overview overview() {
        return overview;
    }

    /** The longest interval in days that our arithmetic gives; timelines are drawn to its scale. */
    Optional<Span> span() {
        return context.facts().derived().stream()
                .filter(d -> d.form() == Derived.Form.DAYS)
                .flatMap(d -> span(d).stream())
                .max(Comparator.comparingLong(Span::days));
    }

    private static Optional<Span> span(Derived derived) {
        List<LocalDate> days =
                derived.operands().stream()
                        .map(Statement::answer)
                        .flatMap(
                                a ->
                                        a instanceof Answer.Day day
                                                ? Stream.of(day.day())
                                                : Stream.empty())
                        .sorted()
                        .toList();
        return days.size() == 2
                ? Optional.of(new Span(derived, days.get(0), days.get(1)))
                : Optional.empty();
    }

    /** The event that rests on the operand whose answer is a day. */
    Optional<Event> eventOf(Span span, LocalDate day) {
        return span.derived().operands().stream()
                .filter(s -> s.answer() instanceof Answer.Day d && d.day().equals(day))
                .flatMap(
                        s ->
                                events().stream()
                                        .filter(
                                                e ->
                                                        e.statements().stream()
                                                                .anyMatch(
                                                                        t ->
                                                                                t.id().equals(
                                                                                                s
                                                                                                        .id()))))
                .findFirst();
    }

    Part.Entry entry(Event event) {
        return entry(event, span(), event.text());
    }

    /**
     * Without our text, which has no date, and marks, which stand at each voice; on the scale of
     * another day's timeline.
     */
    Part.Entry past(Event event, Optional<Span> scale) {
        return entry(event, scale, null);
    }

    private Part.Entry entry(Event event, Optional<Span> scale, @Nullable Text text) {
        String known = known(event);
        return new Part.Entry(
                event.id(),
                Facets.tags(event, overview.bins(event)),
                context.addresses().event(event.id(), language),
                prose.inline(event.title()),
                text == null ? null : prose.inline(text),
                wording.sentence(wording.about(event.about())),
                known,
                event.about().inferred() ? messages.inferredDate() : null,
                scale.map(span -> arm(event, span)).orElseGet(() -> offScale(event)),
                text == null ? List.of() : marks(event),
                event.statements().stream()
                        .map(Statement::source)
                        .distinct()
                        .map(sources::line)
                        .toList());
    }

    private String known(Event event) {
        LocalDate known = event.known();
        if (known == null) {
            return messages.knownUnknown();
        }
        boolean same =
                event.about().precision() == About.Precision.DAY
                        && known.equals(event.about().earliest());
        return same ? messages.knownSameDay() : messages.knownOn(context.shortDay(known));
    }

    /** One mark for each way of speaking and speaker, with the caveats of all it stands for. */
    List<Part.Mark> marks(Event event) {
        Map<String, Part.Mark> marks = new LinkedHashMap<>();
        for (Statement statement : event.statements()) {
            Part.Mark mark = statements.mark(statement);
            marks.merge(mark.word() + mark.who(), mark, Timelines::both);
        }
        return List.copyOf(marks.values());
    }

    private static Part.Mark both(Part.Mark one, Part.Mark other) {
        Map<String, RawString> limits = new LinkedHashMap<>();
        Stream.concat(one.limits().stream(), other.limits().stream())
                .forEach(l -> limits.putIfAbsent(l.getValue(), l));
        Part.Mark limited = other.limits().isEmpty() ? one : other;
        return new Part.Mark(
                limited.css(),
                limited.symbol(),
                one.word(),
                one.who(),
                List.copyOf(limits.values()));
    }

    static String css(Event event) {
        return event.statements().stream().findFirst().map(Statements::css).orElse("is-unknown");
    }

    private static boolean notch(Event event) {
        return event.statements().stream()
                .findFirst()
                .map(s -> !s.carried().isEmpty() && !Statements.css(s).equals("is-disputed"))
                .orElse(false);
    }

    /** 4 % to 96 % of the arm's width is the span. */
    private Part.Arm arm(Event event, Span span) {
        About about = event.about();
        LocalDate known = event.known();
        boolean open = about.precision() == About.Precision.BEFORE;
        LocalDate from = about.earliest() != null ? about.earliest() : about.latest();
        LocalDate to = about.latest() != null ? about.latest() : about.earliest();
        if (from == null
                || to == null
                || known == null
                || x(span, to) < -3
                || x(span, known) > 103) {
            return offScale(event);
        }
        double begin = open ? -1 : Math.max(-1, x(span, from));
        double end = Math.min(100, x(span, to));
        boolean point = about.precision() == About.Precision.DAY;
        return new Part.Arm(
                css(event),
                false,
                open || x(span, from) < -1,
                point && to.equals(known),
                notch(event),
                percent(begin),
                point ? null : percent(Math.max(1.5, end - begin)),
                percent(point ? begin : end),
                percent(x(span, known)));
    }

    private Part.Arm offScale(Event event) {
        return new Part.Arm(
                css(event),
                true,
                false,
                false,
                false,
                "18",
                null,
                "25",
                event.known() == null ? null : "40");
    }

    private static double x(Span span, LocalDate day) {
        return 4 + .92 * span.share(day);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** Whether an event's whole time lies before, inside or after the span; -1, 0 or 1. */
    static int era(Event event, Span span) {
        About about = event.about();
        LocalDate latest = about.latest();
        if (latest != null && latest.isBefore(span.first())) {
            return -1;
        }
        LocalDate earliest = about.earliest() != null ? about.earliest() : latest;
        return earliest != null
                        && !earliest.isBefore(span.last())
                        && about.precision() != About.Precision.BEFORE
                ? 1
                : 0;
    }
}
