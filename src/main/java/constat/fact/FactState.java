package constat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was known at the end of a day, immutable; what pages, files and the API are
 * written from.
 *
 * @param asOf the day, or null for now; a state of the past holds no readings, misreadings,
 *     precedents, helplines or terms
 * @param sourcesUntil how far our sources reach, whatever the day
 */
public record FactState(
        @Nullable LocalDate asOf,
        LocalDate sourcesUntil,
        List<Source> sources,
        List<Actor> actors,
        List<QuestionState> questions,
        List<Event> events,
        List<Reading> readings,
        List<Precedent> precedents,
        List<Misreading> misreadings,
        List<Helpline> helplines,
        List<Derived> derived,
        List<Term> terms,
        List<Withdrawal> withdrawals) {

    public FactState {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        questions = List.copyOf(questions);
        events = List.copyOf(events);
        readings = List.copyOf(readings);
        precedents = List.copyOf(precedents);
        misreadings = List.copyOf(misreadings);
        helplines = List.copyOf(helplines);
        derived = List.copyOf(derived);
        terms = List.copyOf(terms);
        withdrawals = List.copyOf(withdrawals);
    }

    /**
     * The days on which something of the case became public, oldest first; none after a day.
     *
     * @param until where the sources stop
     */
    public List<LocalDate> stops(LocalDate until) {
        return statements()
                .filter(s -> s.scope() == Scope.CASE)
                .flatMap(s -> Stream.ofNullable(s.known()))
                .filter(day -> !day.isAfter(until))
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<QuestionState> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Optional<Statement> statement(String claim) {
        return statements().filter(s -> s.id().equals(claim)).findFirst();
    }

    public Stream<Statement> statements() {
        return questions.stream().flatMap(q -> q.statements().stream());
    }

    /** Every mistake of ours that was mended. */
    public List<Corrected> corrections() {
        return Corrected.of(this).toList();
    }

    /** The withdrawn caveats that a claim used to carry. */
    public List<Withdrawal> lostCaveats(String claim) {
        return withdrawals.stream().filter(w -> w.limited().contains(claim)).toList();
    }

    public Optional<Event> event(String id) {
        return events.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public Optional<Precedent> precedent(String id) {
        return precedents.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Derived> derived(String id) {
        return derived.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Actor> actor(String id) {
        return actors.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<Helpline> helpline(String id) {
        return helplines.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    public Optional<Misreading> misreading(String id) {
        return misreadings.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
