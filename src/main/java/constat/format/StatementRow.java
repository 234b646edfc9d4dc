package constat.format;

import constat.fact.Answer;
import constat.fact.FactState;
import constat.fact.QuestionState;
import constat.fact.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement with the question it answers; or a question alone, so that a table shows what
 * nobody answered.
 *
 * @param statement null if nobody said anything
 */
public record StatementRow(QuestionState question, @Nullable Statement statement) {

    /** The rows of a question; one without a statement if there is none. */
    public static List<StatementRow> of(QuestionState question) {
        return question.statements().isEmpty()
                ? List.of(new StatementRow(question, null))
                : said(question).toList();
    }

    /** The statements of a question; none if there is none. */
    public static Stream<StatementRow> said(QuestionState question) {
        return question.statements().stream().map(s -> new StatementRow(question, s));
    }

    /**
     * Statements that stand under another record.
     *
     * @throws IllegalStateException if the state lacks a statement's question
     */
    static List<StatementRow> of(List<Statement> statements, FactState state) {
        return statements.stream()
                .map(
                        s ->
                                new StatementRow(
                                        state.question(s.question()).orElseThrow(() -> homeless(s)),
                                        s))
                .toList();
    }

    private static IllegalStateException homeless(Statement statement) {
        return new IllegalStateException("no question " + statement.question());
    }

    boolean preferred() {
        Statement preferred = question.preferred();
        return statement != null && preferred != null && preferred.id().equals(statement.id());
    }

    /** Something of the statement, or null if there is none. */
    public <V> @Nullable V said(Function<Statement, @Nullable V> value) {
        return statement == null ? null : value.apply(statement);
    }

    /** Something of an answer of one form, or null if the answer has another. */
    <A extends Answer, V> @Nullable V answered(Class<A> form, Function<A, V> value) {
        return statement != null && form.isInstance(statement.answer())
                ? value.apply(form.cast(statement.answer()))
                : null;
    }

    /** The answer's form, as the key of a record's file. */
    @Nullable String form() {
        return said(s -> s.answer().form());
    }
}
