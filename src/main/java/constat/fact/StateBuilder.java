package constat.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes what follows from claims at a date: which are current, what they carry, how questions
 * stand. The facts it is given hold no claim known later; it never compares days with {@code known}
 * itself.
 */
final class StateBuilder {

    private static final Comparator<Statement> BY_KNOWN =
            Comparator.comparing(Statement::known, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Facts facts;
    private final @Nullable LocalDate asOf;
    private final Carrying carrying;
    private final Map<String, Statement> statements = new LinkedHashMap<>();

    private StateBuilder(Facts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.carrying = new Carrying(facts);
    }

    static FactState build(Facts facts, @Nullable LocalDate asOf) {
        return new StateBuilder(facts, asOf).build();
    }

    private FactState build() {
        facts.claims.values().forEach(claim -> statements.put(claim.id(), statement(claim)));
        boolean now = asOf == null;
        return new FactState(
                asOf,
                facts.sourcesUntil,
                List.copyOf(facts.sources.values()),
                List.copyOf(facts.actors.values()),
                questions(now),
                facts.events.values().stream().map(this::event).flatMap(Optional::stream).toList(),
                now ? facts.readings.values().stream().map(this::reading).toList() : List.of(),
                now ? facts.precedents.values().stream().map(this::precedent).toList() : List.of(),
                now ? List.copyOf(facts.misreadings.values()) : List.of(),
                now ? List.copyOf(facts.helplines.values()) : List.of(),
                allDerived(),
                now ? List.copyOf(facts.terms.values()) : List.of(),
                now ? List.copyOf(facts.withdrawals) : List.of());
    }

    private Statement statement(Claim claim) {
        return new Statement(
                claim.id(),
                claim.question(),
                facts.actor(claim.speaker()),
                claim.via().stream().map(facts::actor).toList(),
                claim.stance(),
                carrying.status(claim),
                claim.answer(),
                claim.says(),
                claim.quotation(),
                claim.brief(),
                claim.about(),
                claim.known(),
                claim.knownBasis(),
                claim.source(),
                claim.also(),
                claim.scope(),
                claim.links().stream().filter(l -> facts.claims.containsKey(l.claim())).toList(),
                carrying.caveats(claim),
                claim.revision());
    }

    private List<QuestionState> questions(boolean now) {
        return facts.questions.values().stream()
                .map(this::question)
                .filter(state -> now || !state.statements().isEmpty())
                .toList();
    }

    private QuestionState question(Facts.AskedQuestion asked) {
        String id = asked.question().id();
        List<Statement> own =
                statements.values().stream()
                        .filter(s -> s.question().equals(id))
                        .sorted(BY_KNOWN)
                        .toList();
        List<Statement> current = own.stream().filter(Statement::current).toList();
        Optional<Facts.Preference> chosen = preference(asked, current);
        Statement preferred = chosen.map(p -> statements.get(p.claim())).orElse(null);
        return new QuestionState(
                asked.question(),
                standing(current, preferred),
                own,
                preferred,
                chosen.map(Facts.Preference::from).orElse(null),
                withdrawn(id));
    }

    /** The latest preference that holds at the date and whose claim is current. */
    private Optional<Facts.Preference> preference(
            Facts.AskedQuestion asked, List<Statement> current) {
        Facts.Preference chosen = null;
        for (Facts.Preference preference : asked.preferred()) {
            boolean holds = asOf == null || !preference.from().isAfter(asOf);
            Statement named = statements.get(preference.claim());
            if (holds
                    && named != null
                    && current.contains(named)
                    && (chosen == null || !preference.from().isBefore(chosen.from()))) {
                chosen = preference;
            }
        }
        return Optional.ofNullable(chosen);
    }

    private static Standing standing(List<Statement> current, @Nullable Statement preferred) {
        if (current.stream().noneMatch(s -> s.answer().answers())) {
            return Standing.UNKNOWN;
        }
        if (dispute(current)) {
            return Standing.DISPUTED;
        }
        return preferred != null && !preferred.carried().isEmpty()
                ? Standing.QUALIFIED
                : Standing.ANSWERED;
    }

    private static boolean dispute(List<Statement> among) {
        List<String> ids = among.stream().map(Statement::id).toList();
        return among.stream()
                .flatMap(s -> s.links().stream())
                .anyMatch(l -> l.relation() == Link.Relation.DISPUTES && ids.contains(l.claim()));
    }

    private List<Withdrawal> withdrawn(String question) {
        return facts.withdrawals.stream()
                .filter(w -> w.key().kind() == Kind.CLAIM)
                .filter(w -> question.equals(facts.withdrawnClaims.get(w.key().id())))
                .toList();
    }

    private Optional<Event> event(Facts.RawEvent raw) {
        List<Statement> own = statements(raw.claims());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        LocalDate known =
                own.stream()
                        .map(Statement::known)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
        return Optional.of(
                new Event(
                        raw.id(),
                        raw.title(),
                        raw.text(),
                        raw.about(),
                        raw.theme(),
                        raw.scope(),
                        raw.actors().stream().map(facts::actor).toList(),
                        own,
                        known,
                        raw.revision()));
    }

    private Reading reading(Facts.RawReading raw) {
        List<Statement> own = statements(raw.claims());
        List<Derived> derived =
                raw.derived().stream()
                        .map(facts.derived::get)
                        .filter(Objects::nonNull)
                        .map(this::derived)
                        .flatMap(Optional::stream)
                        .toList();
        return new Reading(
                raw.id(),
                raw.title(),
                raw.text(),
                own,
                derived,
                raw.terms(),
                dispute(own),
                raw.revision());
    }

    private Precedent precedent(Facts.RawPrecedent raw) {
        return new Precedent(
                raw.id(),
                raw.title(),
                facts.actor(raw.body()),
                raw.aboutLeak(),
                raw.summary(),
                cell(raw, "number"),
                cell(raw, "decided"),
                cell(raw, "made-public"),
                cell(raw, "amount"),
                cell(raw, "grounds"),
                cell(raw, "people"),
                cell(raw, "appeal"),
                raw.related(),
                raw.sources(),
                raw.revision());
    }

    private static Precedent.Cell cell(Facts.RawPrecedent raw, String key) {
        return raw.cells().getOrDefault(key, Precedent.Cell.NOT_FOUND);
    }

    private List<Derived> allDerived() {
        return facts.derived.values().stream()
                .map(this::derived)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Derived> derived(Facts.RawDerived raw) {
        Optional<Statement> left = preferredOf(raw.formula().left());
        Optional<Statement> right = preferredOf(raw.formula().right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> operands = List.of(left.get(), right.get());
        return Arithmetic.compute(raw, left.get().answer(), right.get().answer())
                .map(
                        value ->
                                new Derived(
                                        raw.id(),
                                        raw.title(),
                                        raw.form(),
                                        raw.unit(),
                                        value,
                                        operands,
                                        statements(raw.beside()),
                                        union(operands),
                                        latestKnown(operands),
                                        raw.note(),
                                        raw.revision()));
    }

    private Optional<Statement> preferredOf(String question) {
        return Optional.ofNullable(facts.questions.get(question))
                .map(asked -> question(asked).preferred());
    }

    private static LocalDate latestKnown(List<Statement> operands) {
        return operands.stream()
                .map(Statement::known)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static List<Caveat> union(List<Statement> operands) {
        Map<String, Caveat> union = new LinkedHashMap<>();
        operands.forEach(s -> s.carried().forEach(c -> union.putIfAbsent(c.claim(), c)));
        operands.forEach(s -> union.remove(s.id()));
        return new ArrayList<>(union.values());
    }

    private List<Statement> statements(List<String> ids) {
        return ids.stream().map(statements::get).filter(Objects::nonNull).toList();
    }
}
