package constat.web.api;

import constat.fact.Actor;
import constat.fact.ClaimStatus;
import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.Kind;
import constat.fact.Misreading;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Reading;
import constat.fact.Scope;
import constat.fact.Source;
import constat.fact.Stance;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.fact.Theme;
import constat.format.Items;
import constat.format.StatementRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The collections of records, by name. */
final class Catalogue {

    private static final List<String> DATED = List.of("place", "id", "known");
    private static final List<String> PLACED = List.of("place", "id");

    private static final String DECISION =
            "A decision has no one day: each of its cells became public on a day of its own, and"
                    + " decided and madePublic say those that we found.";
    private static final String SOMEBODY =
            "Who somebody is bears no day; ask claims as of a day for who had spoken by then.";
    private static final String OURS =
            "This is our own note of today, not something that was public; ask questions or claims"
                    + " as of a day.";

    private static final Filter STANCE = Filter.words("stance", Stance.values());
    private static final Filter THEME = Filter.words("theme", Theme.values());
    private static final Filter SCOPE = Filter.words("scope", Scope.values());

    private static final Map<Kind, Listed<?>> ALL =
            Map.of(
                    Kind.QUESTION, questions(),
                    Kind.CLAIM, claims(),
                    Kind.EVENT, events(),
                    Kind.PRECEDENT, precedents(),
                    Kind.SOURCE, sources(),
                    Kind.ACTOR, actors(),
                    Kind.MISREADING, misreadings(),
                    Kind.READING, readings());

    private Catalogue() {}

    static Optional<Listed<?>> named(String name) {
        return ALL.values().stream().filter(l -> l.kind().plural().equals(name)).findFirst();
    }

    private static Listed<QuestionState> questions() {
        return new Listed<>(
                Kind.QUESTION,
                shape(
                        Kind.QUESTION,
                        null,
                        PLACED,
                        Filter.ids("question", Kind.QUESTION),
                        Filter.ids("speaker", Kind.ACTOR),
                        STANCE,
                        Filter.words("standing", Standing.values()),
                        THEME,
                        SCOPE),
                FactState::questions,
                QuestionState::id,
                Catalogue::fits,
                Items::questions);
    }

    /** One of its statements must fit both the speaker and the stance. */
    private static boolean fits(QuestionState question, Map<String, String> asked) {
        boolean anybody = !asked.containsKey("speaker") && !asked.containsKey("stance");
        return is(asked, "question", question.id())
                && is(asked, "standing", question.standing().word())
                && is(asked, "theme", question.question().theme().word())
                && is(asked, "scope", Filter.word(question.question().scope()))
                && (anybody || question.statements().stream().anyMatch(s -> said(s, asked)));
    }

    private static boolean said(Statement statement, Map<String, String> asked) {
        return is(asked, "speaker", statement.speaker().id())
                && is(asked, "stance", statement.stance().word());
    }

    private static Listed<StatementRow> claims() {
        return new Listed<>(
                Kind.CLAIM,
                shape(
                        Kind.CLAIM,
                        null,
                        DATED,
                        Filter.ids("question", Kind.QUESTION, "question"),
                        Filter.ids("speaker", Kind.ACTOR, "speaker"),
                        Filter.ids("source", Kind.SOURCE, "source", "also"),
                        STANCE,
                        Filter.words("status", ClaimStatus.values()),
                        THEME,
                        SCOPE),
                state -> state.questions().stream().flatMap(StatementRow::said).toList(),
                row -> String.valueOf(row.said(Statement::id)),
                (row, asked) -> Boolean.TRUE.equals(row.said(s -> fits(row, s, asked))),
                Items::claims);
    }

    private static boolean fits(StatementRow row, Statement said, Map<String, String> asked) {
        return is(asked, "stance", said.stance().word())
                && is(asked, "status", said.status().word())
                && is(asked, "theme", row.question().question().theme().word())
                && is(asked, "scope", Filter.word(said.scope()));
    }

    private static Listed<Event> events() {
        return new Listed<>(
                Kind.EVENT,
                shape(
                        Kind.EVENT,
                        null,
                        DATED,
                        Filter.ids("actor", Kind.ACTOR, "actors"),
                        Filter.ids("claim", Kind.CLAIM, "claims"),
                        THEME,
                        SCOPE),
                FactState::events,
                Event::id,
                (event, asked) ->
                        is(asked, "theme", event.theme().word())
                                && is(asked, "scope", Filter.word(event.scope())),
                Items::events);
    }

    private static Listed<Precedent> precedents() {
        return new Listed<>(
                Kind.PRECEDENT,
                shape(
                        Kind.PRECEDENT,
                        DECISION,
                        PLACED,
                        Filter.ids("body", Kind.ACTOR, "body"),
                        Filter.words("about-leak", "yes", "no")),
                FactState::precedents,
                Precedent::id,
                (p, asked) -> is(asked, "about-leak", p.aboutLeak() ? "yes" : "no"),
                Items::precedents);
    }

    private static Listed<Source> sources() {
        return new Listed<>(
                Kind.SOURCE,
                shape(
                        Kind.SOURCE,
                        null,
                        PLACED,
                        Filter.words("type", "press", "release", "official", "decision", "law")),
                Catalogue::published,
                Source::id,
                (source, asked) -> is(asked, "type", source.type()),
                Items::sources);
    }

    /** An undated source has no place in the past. */
    private static List<Source> published(FactState state) {
        LocalDate day = state.asOf();
        return day == null
                ? state.sources()
                : state.sources().stream().flatMap(source -> source.by(day).stream()).toList();
    }

    private static Listed<Actor> actors() {
        return new Listed<>(
                Kind.ACTOR,
                shape(
                        Kind.ACTOR,
                        SOMEBODY,
                        PLACED,
                        Filter.words(
                                "type",
                                "authority",
                                "company",
                                "media",
                                "person",
                                "group",
                                "software",
                                "court")),
                FactState::actors,
                Actor::id,
                (actor, asked) -> is(asked, "type", actor.type()),
                Items::actors);
    }

    private static Listed<Misreading> misreadings() {
        return new Listed<>(
                Kind.MISREADING,
                shape(Kind.MISREADING, OURS, PLACED, Filter.ids("question", Kind.QUESTION, "of")),
                FactState::misreadings,
                Misreading::id,
                (misreading, asked) -> true,
                Items::misreadings);
    }

    private static Listed<Reading> readings() {
        return new Listed<>(
                Kind.READING,
                shape(Kind.READING, OURS, PLACED, Filter.ids("claim", Kind.CLAIM, "claims")),
                FactState::readings,
                Reading::id,
                (reading, asked) -> true,
                Items::readings);
    }

    private static Listed.Shape shape(
            Kind kind, @Nullable String timeless, List<String> orders, Filter... filters) {
        return new Listed.Shape(kind.plural(), timeless, orders, List.of(filters));
    }

    private static boolean is(Map<String, String> asked, String name, String value) {
        return asked.getOrDefault(name, value).equals(value);
    }
}
