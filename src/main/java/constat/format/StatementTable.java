package constat.format;

import constat.fact.Answer;
import constat.fact.Link;
import constat.fact.Question;
import constat.fact.Quotation;
import constat.fact.Scope;
import constat.fact.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a statement. What it answers, who says so, how sure it is and what limits it stand
 * in one object or row: no writer can take the value and leave the caveat.
 */
final class StatementTable {

    private final Perspective seen;
    private final SharedTables shared;

    StatementTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<StatementRow> table() {
        return context(sureness(origin(answer(asked()))));
    }

    private Table<StatementRow> asked() {
        return Table.<StatementRow>of()
                .field("id", row -> row.said(Statement::id))
                .field("claim", row -> row.said(Statement::id))
                .field("url", this::url)
                .field("question", row -> row.question().id())
                .field("questionText", row -> seen.words(row.question().question().text()));
    }

    private String url(StatementRow row) {
        Question question = row.question().question();
        String claim = row.said(Statement::id);
        return seen.url(
                claim == null
                        ? seen.addresses().question(question, seen.language())
                        : seen.addresses().statement(question, claim, seen.language()));
    }

    private Table<StatementRow> answer(Table<StatementRow> table) {
        return table.field("answer", StatementRow::form)
                .field("value", row -> row.answered(Answer.Value.class, Answer.Value::value))
                .field("low", row -> row.answered(Answer.Range.class, Answer.Range::low))
                .field("high", row -> row.answered(Answer.Range.class, Answer.Range::high))
                .field(
                        "moreThan",
                        row -> row.answered(Answer.MoreThan.class, Answer.MoreThan::value))
                .field("unit", row -> unit(row.question().question()))
                .field("ofWhat", row -> seen.words(row.question().question().ofWhat()))
                .field("option", row -> row.answered(Answer.Choice.class, Answer.Choice::option))
                .field("date", StatementTable::date)
                .field("text", this::text)
                .field(
                        "reason",
                        row -> row.answered(Answer.None.class, n -> SharedTables.word(n.reason())));
    }

    static @Nullable String unit(Question question) {
        Question.Unit unit = question.unit();
        return unit == null ? null : unit.id();
    }

    private static @Nullable Object date(StatementRow row) {
        Object day = row.answered(Answer.Day.class, Answer.Day::day);
        return day == null ? row.answered(Answer.Month.class, Answer.Month::month) : day;
    }

    /** The words of an answer in words, or of the option chosen. */
    private @Nullable String text(StatementRow row) {
        String option = row.answered(Answer.Choice.class, Answer.Choice::option);
        return option == null
                ? row.answered(Answer.Words.class, w -> seen.words(w.text()))
                : seen.words(row.question().question().options().get(option));
    }

    private Table<StatementRow> origin(Table<StatementRow> table) {
        return table.part("speaker", row -> row.said(Statement::speaker), shared.actor())
                .many("via", row -> list(row.said(Statement::via)), shared.actor())
                .field("says", row -> seen.words(row.said(Statement::says)))
                .part("quotation", row -> row.said(Statement::quotation), quotation());
    }

    private Table<Quotation> quotation() {
        return Table.<Quotation>of()
                .field("language", q -> q.language().tag())
                .field("text", Quotation::text)
                .field("translation", Quotation::translation);
    }

    private Table<StatementRow> sureness(Table<StatementRow> table) {
        return table.field("stance", row -> row.said(s -> s.stance().word()))
                .field("standing", row -> row.question().standing().word())
                .field("status", row -> row.said(s -> s.status().word()))
                .field("preferred", StatementRow::preferred)
                .many("caveats", row -> list(row.said(Statement::carried)), shared.caveat());
    }

    private Table<StatementRow> context(Table<StatementRow> table) {
        return table.part("about", row -> row.said(Statement::about), shared.about())
                .field("known", row -> row.said(Statement::known))
                .field("knownBasis", row -> seen.words(row.said(Statement::knownBasis)))
                .part("source", row -> row.said(Statement::source), shared.source())
                .many("also", row -> list(row.said(Statement::also)), shared.source())
                .field("scope", row -> SharedTables.word(scope(row)))
                .many("links", row -> list(row.said(Statement::links)), link())
                .field("published", row -> row.said(s -> s.revision().published()))
                .field("revision", row -> row.said(s -> s.revision().number()))
                .many(
                        "corrections",
                        row -> list(row.said(s -> s.revision().corrections())),
                        shared.correction());
    }

    private static Scope scope(StatementRow row) {
        Scope own = row.said(Statement::scope);
        return own == null ? row.question().question().scope() : own;
    }

    private static Table<Link> link() {
        return Table.<Link>of()
                .field("relation", l -> SharedTables.word(l.relation()))
                .field("claim", Link::claim);
    }

    private static <P> List<P> list(@Nullable List<P> parts) {
        return parts == null ? List.of() : parts;
    }
}
