package constat.format;

import constat.fact.Actor;
import constat.fact.Derived;
import constat.fact.Misreading;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.fact.Withdrawal;
import constat.i18n.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a question, with the statements that answer it and what we computed from them. */
final class QuestionTable {

    private final Perspective seen;
    private final SharedTables shared;

    QuestionTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<QuestionState> table() {
        return revision(answers(search(asked())));
    }

    private Table<QuestionState> asked() {
        return Table.<QuestionState>of()
                .field("id", QuestionState::id)
                .field(
                        "url",
                        q -> seen.url(seen.addresses().question(q.question(), seen.language())))
                .field("text", q -> seen.words(q.question().text()))
                .field("scope", q -> SharedTables.word(q.question().scope()))
                .field("theme", q -> q.question().theme().word())
                .field("answerType", q -> SharedTables.word(q.question().answerType()))
                .field("unit", q -> StatementTable.unit(q.question()))
                .field("ofWhat", q -> seen.words(q.question().ofWhat()))
                .field("outOf", q -> q.question().outOf())
                .many("options", q -> List.copyOf(q.question().options().entrySet()), option())
                .field("category", q -> q.question().category());
    }

    private Table<Map.Entry<String, Text>> option() {
        return Table.<Map.Entry<String, Text>>of()
                .field("id", Map.Entry::getKey)
                .field("text", e -> seen.words(e.getValue()));
    }

    private Table<QuestionState> search(Table<QuestionState> table) {
        return table.field("note", q -> seen.words(q.question().note()))
                .many("notToBeReadAs", this::misreadings, misreading())
                .many("whoCouldAnswer", this::whoCouldAnswer, shared.actor())
                .part("lookedFor", q -> q.question().lookedFor(), lookedFor());
    }

    private List<Misreading> misreadings(QuestionState question) {
        return question.question().misreadings().stream()
                .map(seen.state()::misreading)
                .flatMap(Optional::stream)
                .toList();
    }

    private Table<Misreading> misreading() {
        return Table.<Misreading>of()
                .field("id", Misreading::id)
                .field("wrong", m -> seen.words(m.wrong()))
                .field("right", m -> seen.words(m.right()));
    }

    private List<Actor> whoCouldAnswer(QuestionState question) {
        return question.question().whoCouldAnswer().stream()
                .map(seen.state()::actor)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Table<Question.LookedFor> lookedFor() {
        return Table.<Question.LookedFor>of()
                .field("on", Question.LookedFor::on)
                .field("words", Question.LookedFor::words);
    }

    private Table<QuestionState> answers(Table<QuestionState> table) {
        return table.field("standing", q -> q.standing().word())
                .field("preferred", QuestionTable::preferred)
                .many(
                        "statements",
                        q -> StatementRow.said(q).toList(),
                        new StatementTable(seen).table())
                .many("derived", this::derived, new DerivedTable(seen).table())
                .many("withdrawn", QuestionState::withdrawn, withdrawal());
    }

    private static @Nullable String preferred(QuestionState question) {
        Statement preferred = question.preferred();
        return preferred == null ? null : preferred.id();
    }

    private List<Derived> derived(QuestionState question) {
        return seen.state().derived().stream()
                .filter(
                        d ->
                                d.operands().stream()
                                        .anyMatch(s -> s.question().equals(question.id())))
                .toList();
    }

    private Table<Withdrawal> withdrawal() {
        return Table.<Withdrawal>of()
                .field("claim", w -> w.key().id())
                .field("on", Withdrawal::on)
                .field("reason", w -> seen.words(w.reason()));
    }

    private Table<QuestionState> revision(Table<QuestionState> table) {
        return table.field("published", q -> q.question().revision().published())
                .field("revision", q -> q.question().revision().number())
                .many(
                        "corrections",
                        q -> q.question().revision().corrections(),
                        shared.correction());
    }
}
