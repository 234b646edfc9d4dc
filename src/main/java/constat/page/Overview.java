package constat.page;

import constat.fact.About;
import constat.fact.Event;
import constat.i18n.Formats;
import constat.i18n.TimelineMessages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How dense a timeline is: a row for each month (each year, if there are many), with what happened
 * in it, what may have, and what became public. Months without an entry are told as such.
 */
final class Overview {

    /** More rows than this are no overview. */
    private static final int MOST_MONTHS = 24;

    private final PageContext context;
    private final TimelineMessages messages;
    private final List<Event> events;
    private final boolean years;

    Overview(PageContext context, List<Event> events) {
        this.context = context;
        this.messages = context.timelineMessages();
        this.events = events;
        this.years = months(events).distinct().count() > MOST_MONTHS;
    }

    private static Stream<YearMonth> months(List<Event> events) {
        return events.stream()
                .flatMap(e -> Stream.of(Optional.of(e.about().order()), known(e)))
                .flatMap(Optional::stream)
                .filter(day -> !day.equals(LocalDate.MAX))
                .map(YearMonth::from);
    }

    private static Optional<LocalDate> known(Event event) {
        return Optional.ofNullable(event.known());
    }

    /** The rows in which an event counts. */
    Part.Bins bins(Event event) {
        About about = event.about();
        LocalDate first = about.earliest() != null ? about.earliest() : about.latest();
        LocalDate last = about.latest() != null ? about.latest() : first;
        boolean open = about.earliest() == null && about.latest() != null;
        String dated = first == null || last == null ? "" : keys(first, last);
        String known = known(event).map(this::start).map(this::key).orElse("");
        return new Part.Bins(dated, known, open);
    }

    private String keys(LocalDate first, LocalDate last) {
        return Stream.iterate(start(first), m -> !m.isAfter(start(last)), this::next)
                .map(this::key)
                .collect(Collectors.joining(" "));
    }

    private YearMonth start(LocalDate day) {
        return years ? YearMonth.of(day.getYear(), 1) : YearMonth.from(day);
    }

    private YearMonth next(YearMonth bin) {
        return bin.plusMonths(years ? 12 : 1);
    }

    private String key(YearMonth bin) {
        return years ? String.valueOf(bin.getYear()) : bin.toString();
    }

    /** What one row counts. */
    private static final class Count {
        private int sure;
        private int possible;
        private int known;
        private @Nullable String first;
        private @Nullable String firstKnown;

        int most() {
            return Math.max(sure + possible, known);
        }
    }

    List<TimelinePage.Row> rows() {
        TreeMap<YearMonth, Count> counts = new TreeMap<>();
        events.forEach(event -> count(event, counts));
        int most = counts.values().stream().mapToInt(Count::most).max().orElse(1);
        List<TimelinePage.Row> rows = new ArrayList<>();
        YearMonth expected = counts.isEmpty() ? YearMonth.of(1, 1) : counts.firstKey();
        for (var bin : counts.entrySet()) {
            if (bin.getKey().isAfter(expected)) {
                rows.add(empty(expected, bin.getKey().minusMonths(years ? 12 : 1)));
            }
            rows.add(row(bin.getKey(), bin.getValue(), most));
            expected = next(bin.getKey());
        }
        return rows;
    }

    private void count(Event event, Map<YearMonth, Count> counts) {
        Part.Bins bins = bins(event);
        List<String> dated =
                bins.dated().isEmpty() ? List.of() : List.of(bins.dated().split(" ", -1));
        for (String key : dated) {
            Count count = counts.computeIfAbsent(bin(key), k -> new Count());
            boolean sure = dated.size() == 1 && !bins.open();
            count.sure += sure ? 1 : 0;
            count.possible += sure ? 0 : 1;
            count.first = count.first == null ? event.id() : count.first;
        }
        if (!bins.known().isEmpty()) {
            Count count = counts.computeIfAbsent(bin(bins.known()), k -> new Count());
            count.known++;
            count.firstKnown = count.firstKnown == null ? event.id() : count.firstKnown;
        }
    }

    private static YearMonth bin(String key) {
        return key.contains("-") ? YearMonth.parse(key) : YearMonth.of(Integer.parseInt(key), 1);
    }

    private TimelinePage.Row row(YearMonth bin, Count count, int most) {
        double unit = 100.0 / most;
        return new TimelinePage.Row(
                key(bin),
                capital(name(bin)),
                "#" + (count.first == null ? count.firstKnown : count.first),
                most,
                count.sure,
                count.possible,
                count.known,
                Timelines.percent(unit * count.sure),
                Timelines.percent(unit * count.possible),
                Timelines.percent(unit * count.known));
    }

    private TimelinePage.Row empty(YearMonth first, YearMonth last) {
        String name = first.equals(last) ? name(first) : messages.run(name(first), name(last));
        return new TimelinePage.Row("", capital(name), null, 1, 0, 0, 0, "0%", "0%", "0%");
    }

    private String name(YearMonth bin) {
        return years ? String.valueOf(bin.getYear()) : Formats.monthYear(bin, context.language());
    }

    private String capital(String name) {
        return new Wording(context).sentence(name);
    }
}
