package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All records, typed but not yet computed with; by id, in the order of the files. */
final class Facts {

    final Map<String, Source> sources = new LinkedHashMap<>();
    final Map<String, Actor> actors = new LinkedHashMap<>();
    final Map<String, AskedQuestion> questions = new LinkedHashMap<>();
    final Map<String, Claim> claims = new LinkedHashMap<>();
    final Map<String, RawEvent> events = new LinkedHashMap<>();
    final Map<String, RawReading> readings = new LinkedHashMap<>();
    final Map<String, RawPrecedent> precedents = new LinkedHashMap<>();
    final Map<String, Misreading> misreadings = new LinkedHashMap<>();
    final Map<String, Helpline> helplines = new LinkedHashMap<>();
    final Map<String, RawDerived> derived = new LinkedHashMap<>();
    final Map<String, Term> terms = new LinkedHashMap<>();
    final List<Withdrawal> withdrawals = new ArrayList<>();
    final Map<String, String> withdrawnClaims = new LinkedHashMap<>();
    final List<Reference> references = new ArrayList<>();
    final LocalDate sourcesUntil;

    private Facts(LocalDate sourcesUntil) {
        this.sourcesUntil = sourcesUntil;
    }

    List<Claim> claimsOf(String question) {
        return claims.values().stream().filter(c -> c.question().equals(question)).toList();
    }

    /** Rules refuse a set with an unknown actor before anything is built from it. */
    Actor actor(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor " + id);
        }
        return actor;
    }

    /** A question with the claims that our wording prefers from a day on. */
    record AskedQuestion(Question question, List<Preference> preferred) {}

    record Preference(LocalDate from, String claim) {}

    record RawEvent(
            String id,
            Text title,
            Text text,
            About about,
            Theme theme,
            Scope scope,
            List<String> actors,
            List<String> claims,
            Revision revision) {}

    record RawReading(
            String id,
            Text title,
            Text text,
            List<String> claims,
            List<String> derived,
            List<String> terms,
            Revision revision) {}

    record RawPrecedent(
            String id,
            Text title,
            String body,
            boolean aboutLeak,
            Text summary,
            Map<String, Precedent.Cell> cells,
            List<String> related,
            List<SourceReference> sources,
            Revision revision) {}

    record RawDerived(
            String id,
            Text title,
            Formula formula,
            Derived.Form form,
            Question.@Nullable Unit unit,
            List<String> beside,
            @Nullable Text note,
            Revision revision) {}

    /**
     * {@code left / right} or {@code left - right}, over questions.
     *
     * @param difference whether days are subtracted; else numbers are divided
     */
    record Formula(String left, boolean difference, String right) {

        static Optional<Formula> of(String written) {
            String[] ratio = written.split(" / ", -1);
            if (ratio.length == 2) {
                return Optional.of(new Formula(ratio[0].strip(), false, ratio[1].strip()));
            }
            String[] difference = written.split(" - ", -1);
            return difference.length == 2
                    ? Optional.of(new Formula(difference[0].strip(), true, difference[1].strip()))
                    : Optional.empty();
        }
    }

    /** The typed form of records; errors go to the reader's diagnostics. */
    static Facts of(FactSet set, RecordReading.Context context) {
        Facts facts = new Facts(context.site().sourcesUntil());
        for (FactRecord fact : set.records()) {
            RecordReading reading = new RecordReading(fact, context, facts.references);
            if (fact.withdrawn()) {
                facts.withdraw(reading);
            } else {
                new RecordReader(facts).read(reading);
            }
        }
        return facts;
    }

    private void withdraw(RecordReading reading) {
        Withdrawal withdrawal = reading.withdrawal();
        withdrawals.add(withdrawal);
        if (withdrawal.key().kind() == Kind.CLAIM) {
            withdrawnClaims.put(withdrawal.key().id(), reading.fields().string("question"));
        }
    }
}
