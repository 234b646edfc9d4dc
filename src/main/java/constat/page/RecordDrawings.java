package constat.page;

import constat.drawing.Rows;
import constat.drawing.Say;
import constat.drawing.Sign;
import constat.fact.About;
import constat.fact.Event;
import constat.fact.Precedent;
import constat.fact.Precedent.CellValue;
import constat.fact.SourceReference;
import constat.fact.Stance;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Phrases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is drawn of decisions and of events. */
final class RecordDrawings {

    private final PageContext context;
    private final Says says;
    private final Timelines timelines;
    private final Wording wording;
    private final Messages messages;
    private final Language language;
    private final Phrases phrases;

    RecordDrawings(Says says, Timelines timelines) {
        this.says = says;
        this.timelines = timelines;
        this.context = says.context();
        this.wording = new Wording(context);
        this.messages = context.messages();
        this.language = context.language();
        this.phrases = Phrases.in(language);
    }

    /**
     * Amounts of decisions on one scale from zero, the largest first.
     *
     * @param body whose decisions, or an empty string for all
     * @param remarks that must be read with it
     */
    Optional<Sketch> amounts(String body, List<String> remarks) {
        List<Precedent> all =
                context.facts().precedents().stream()
                        .filter(p -> body.isEmpty() || p.body().id().equals(body))
                        .toList();
        List<Precedent> drawn =
                all.stream()
                        .filter(p -> euros(p) > 0)
                        .sorted(Comparator.comparing(RecordDrawings::euros).reversed())
                        .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        long most = euros(drawn.get(0));
        Stream<String> warnings =
                Stream.of(
                        phrases.word("draw-no-prediction"),
                        phrases.word("draw-from-zero") + " " + phrases.word("draw-leak-key"),
                        phrases.word(
                                "draw-not-found",
                                Formats.number(all.size() - drawn.size(), language)));
        Rows rows =
                new Rows(
                        phrases.word("draw-amounts"),
                        drawn.stream().map(p -> amount(p, most)).toList(),
                        Scales.numbers(most, n -> Formats.euros(n, language)),
                        List.of(
                                messages.amount(),
                                messages.decision(),
                                messages.decided(),
                                phrases.word("draw-who")),
                        Stream.concat(warnings, remarks.stream()).toList());
        List<SourceReference> sources =
                drawn.stream().flatMap(p -> p.amount().sources().stream()).distinct().toList();
        return Optional.of(new Sketch(rows, sources));
    }

    private static long euros(Precedent precedent) {
        return precedent.amount().value() instanceof CellValue.Euros euros ? euros.euros() : 0;
    }

    private Rows.Row amount(Precedent precedent, long most) {
        double share = (double) euros(precedent) / most;
        String decided =
                precedent.decided().value() instanceof CellValue.When when
                        ? wording.shortAbout(when.about())
                        : messages.notFound();
        String leak =
                precedent.aboutLeak() ? phrases.word("draw-leak") : phrases.word("draw-no-leak");
        return new Rows.Row(
                "",
                Formats.euros(euros(precedent), language),
                List.of(
                        says.prose().plain(precedent.title().in(language)),
                        decided + messages.semicolon() + " " + leak + note(precedent)),
                List.of(say(precedent)),
                new Rows.Plot.Bar(share, share, false, !precedent.aboutLeak()));
    }

    private String note(Precedent precedent) {
        return precedent.amount().note() == null
                ? ""
                : messages.semicolon()
                        + " "
                        + says.prose().plain(precedent.amount().note().in(language));
    }

    private Say say(Precedent precedent) {
        if (precedent.amount().stance() == Stance.ACKNOWLEDGED) {
            return new Say(
                    "is-ack",
                    Sign.ACK,
                    false,
                    messages.wordAcknowledged(),
                    " " + precedent.body().name().in(language));
        }
        return new Say(
                "is-reported", Sign.REPORTED, false, wording.sentence(messages.reportedCell()), "");
    }

    /** Who did or received what, when, and when the public knew; by the day it happened. */
    Optional<Sketch> knowledge(List<Event> chosen, List<String> remarks) {
        List<Event> events =
                chosen.stream()
                        .filter(e -> e.about().order().isBefore(LocalDate.MAX))
                        .filter(e -> !e.statements().isEmpty())
                        .sorted(Comparator.comparing((Event e) -> e.about().order()))
                        .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Scales.Days days = days(events);
        Rows rows =
                new Rows(
                        phrases.word("draw-knowledge"),
                        events.stream().map(e -> row(e, days)).toList(),
                        days.months(day -> month(day, days.first())),
                        List.of(
                                phrases.word("draw-actor"),
                                phrases.word("draw-what"),
                                phrases.word("draw-when"),
                                phrases.word("draw-who")),
                        Stream.concat(Stream.of(phrases.word("draw-ring")), remarks.stream())
                                .toList());
        List<SourceReference> sources =
                events.stream()
                        .flatMap(e -> e.statements().stream())
                        .map(Statement::source)
                        .distinct()
                        .toList();
        return Optional.of(new Sketch(rows, sources));
    }

    private static Scales.Days days(List<Event> events) {
        List<LocalDate> all =
                events.stream()
                        .flatMap(
                                e -> Stream.of(e.about().earliest(), e.about().latest(), e.known()))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        return Scales.Days.around(all.get(0), all.get(all.size() - 1));
    }

    private Rows.Row row(Event event, Scales.Days days) {
        String who =
                event.actors().stream()
                        .findFirst()
                        .map(actor -> actor.label().in(language))
                        .orElse("");
        String known =
                event.known() == null
                        ? messages.knownUnknown()
                        : messages.knownOn(context.shortDay(event.known()));
        return new Rows.Row(
                event.statements().get(0).id(),
                wording.sentence(who),
                List.of(
                        says.prose().plain(event.title().in(language)),
                        wording.sentence(wording.shortAbout(event.about()))
                                + messages.semicolon()
                                + " "
                                + known),
                timelines.marks(event).stream().map(says::of).toList(),
                arm(event, days));
    }

    private static Rows.Plot arm(Event event, Scales.Days days) {
        About about = event.about();
        LocalDate from = about.earliest() == null ? about.latest() : about.earliest();
        LocalDate to = about.latest() == null ? about.earliest() : about.latest();
        if (from == null || to == null) {
            return new Rows.Plot.Nothing();
        }
        LocalDate known = event.known();
        return new Rows.Plot.Arm(
                days.share(from),
                days.share(to),
                about.precision() == About.Precision.BEFORE,
                known == null ? -1 : days.share(known));
    }

    /** With its year where one begins. */
    private String month(LocalDate day, LocalDate first) {
        String name = Formats.month(day.getMonthValue(), language);
        boolean year = day.getMonthValue() == 1 || day.equals(first);
        return year ? name + Formats.FIXED + day.getYear() : name;
    }
}
