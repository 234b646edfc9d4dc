package constat.page;

import constat.content.FrontMatter.View;
import constat.fact.About;
import constat.fact.Event;
import constat.fact.Theme;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The interval between two events, told by what lies inside it. */
final class Intervals {

    private final PageContext context;
    private final ProseHtml prose;
    private final Timelines timelines;
    private final Wording wording;
    private final Messages messages;
    private final Language language;

    Intervals(PageContext context, ProseHtml prose, Timelines timelines) {
        this.context = context;
        this.prose = prose;
        this.timelines = timelines;
        this.wording = new Wording(context);
        this.messages = context.messages();
        this.language = context.language();
    }

    Optional<Interval> interval() {
        return timelines.span().map(this::interval);
    }

    private Interval interval(Timelines.Span span) {
        List<Event> inside = timelines.events().stream().filter(e -> inside(e, span)).toList();
        String days = wording.value(span.derived());
        String first = context.day(span.first());
        String last = context.day(span.last());
        return new Interval(
                span.derived().id(),
                messages.intervalTitle(first, last),
                days,
                prose.plain(span.derived().title().in(language)),
                messages.intervalSvg(days, first, last),
                span.days(),
                strokes(inside, span),
                months(span),
                inside.stream().map(this::inside).toList(),
                context.document(View.TIMELINE).map(d -> d.address()).orElse(null));
    }

    /** What the incident itself is made of stands outside; the interval is told by the rest. */
    private static boolean inside(Event event, Timelines.Span span) {
        About about = event.about();
        LocalDate from = about.earliest();
        LocalDate to = about.latest();
        return event.theme() != Theme.TIMELINE
                && from != null
                && to != null
                && to.isAfter(span.first())
                && from.isBefore(span.last())
                && !to.equals(span.first());
    }

    private Interval.Inside inside(Event event) {
        Part.Mark mark = timelines.marks(event).get(0);
        return new Interval.Inside(
                wording.sentence(wording.about(event.about())),
                prose.inline(event.title()),
                context.addresses().event(event.id(), language),
                mark);
    }

    /** A lane above for what comes first, one below for what overlaps it. */
    private List<Interval.Strokes> strokes(List<Event> inside, Timelines.Span span) {
        List<Interval.Strokes> strokes = new ArrayList<>();
        LocalDate taken = LocalDate.MIN;
        for (Event event : inside) {
            LocalDate from = later(event.about().earliest(), span.first());
            LocalDate to = event.about().latest() == null ? from : event.about().latest();
            boolean low = !from.isAfter(taken);
            taken = low ? taken : to;
            strokes.add(
                    new Interval.Strokes(
                            Timelines.css(event),
                            low,
                            Timelines.percent(span.share(from)),
                            Timelines.percent(
                                    Math.min(100, span.share(to.plusDays(1))) - span.share(from)),
                            ChronoUnit.DAYS.between(from, to) + 1,
                            low ? 52 : 20));
        }
        return strokes;
    }

    private static LocalDate later(@Nullable LocalDate day, LocalDate other) {
        return day == null || day.isBefore(other) ? other : day;
    }

    private List<Interval.Tick> months(Timelines.Span span) {
        List<Interval.Tick> months = new ArrayList<>();
        YearMonth month = YearMonth.from(span.first()).plusMonths(1);
        while (month.atDay(1).isBefore(span.last())) {
            String name = context.shortDay(month.atDay(1)).split(Formats.FIXED, -1)[1];
            months.add(new Interval.Tick(Timelines.percent(span.share(month.atDay(1))), name));
            month = month.plusMonths(1);
        }
        return months;
    }
}
