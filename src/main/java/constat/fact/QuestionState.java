package constat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with what was said about it by the state's date.
 *
 * @param statements by the day they were known, then in the order of the file
 * @param preferred the statement our own wording uses, or null if none answers
 * @param since the day from which our own wording uses it, or null if none answers
 * @param withdrawn claims that were withdrawn
 */
public record QuestionState(
        Question question,
        Standing standing,
        List<Statement> statements,
        @Nullable Statement preferred,
        @Nullable LocalDate since,
        List<Withdrawal> withdrawn) {

    public QuestionState {
        statements = List.copyOf(statements);
        withdrawn = List.copyOf(withdrawn);
    }

    public String id() {
        return question.id();
    }

    public Optional<Statement> statement(String claim) {
        return statements.stream().filter(s -> s.id().equals(claim)).findFirst();
    }

    /** A question whose answer is a number that somebody gave. */
    public boolean figure() {
        return question.number() && preferred != null;
    }
}
