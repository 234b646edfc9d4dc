package constat.format;

import constat.fact.Misreading;
import constat.fact.QuestionState;
import java.util.List;
import java.util.Optional;

/** The fields of an error that is often met: the wrong reading and the right one. */
final class MisreadingTable {

    private final Perspective seen;
    private final SharedTables shared;

    MisreadingTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<Misreading> table() {
        return Table.<Misreading>of()
                .field("id", Misreading::id)
                .field("wrong", m -> seen.words(m.wrong()))
                .field("right", m -> seen.words(m.right()))
                .many("questions", this::questions, question())
                .many("sources", Misreading::sources, shared.source())
                .field("published", m -> m.revision().published())
                .field("revision", m -> m.revision().number())
                .many("corrections", m -> m.revision().corrections(), shared.correction());
    }

    private List<QuestionState> questions(Misreading misreading) {
        return misreading.questions().stream()
                .map(seen.state()::question)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Names only: a value would need its caveats beside it. */
    private Table<QuestionState> question() {
        return Table.<QuestionState>of()
                .field("id", QuestionState::id)
                .field("text", q -> seen.words(q.question().text()))
                .field(
                        "url",
                        q -> seen.url(seen.addresses().question(q.question(), seen.language())));
    }
}
