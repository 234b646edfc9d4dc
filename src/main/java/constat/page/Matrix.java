package constat.page;

import constat.fact.QuestionState;
import constat.fact.Reading;
import constat.fact.Scope;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.i18n.Messages;
import java.util.List;
import java.util.stream.Stream;

/** Everyone's current statements on the questions of the case, and readings of them. */
final class Matrix {

    private final Desk desk;
    private final PageContext context;
    private final Messages messages;
    private final Wording wording;

    Matrix(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.messages = context.messages();
        this.wording = new Wording(context);
    }

    List<MatrixPage.Group> groups() {
        return Stream.of(
                        group(Standing.DISPUTED, messages.standDisputed()),
                        group(Standing.QUALIFIED, messages.standQualified()),
                        group(Standing.ANSWERED, messages.standAnswered()),
                        group(Standing.UNKNOWN, messages.standUnknown()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private MatrixPage.Group group(Standing standing, String title) {
        return new MatrixPage.Group(
                standing.word(),
                title,
                context.facts().questions().stream()
                        .filter(q -> q.question().scope() == Scope.CASE)
                        .filter(q -> q.standing() == standing)
                        .map(this::row)
                        .toList());
    }

    private MatrixPage.Row row(QuestionState state) {
        boolean unknown = state.standing() == Standing.UNKNOWN;
        return new MatrixPage.Row(
                state.id(),
                context.addresses().question(state.question(), context.language()),
                desk.prose().inline(state.question().text()),
                unknown ? desk.statements().unknown() : null,
                state.statements().stream()
                        .filter(Statement::current)
                        .map(s -> desk.statements().claim(state, s))
                        .toList(),
                unknown ? wording.could(state.question()) : null,
                unknown ? wording.looked(state.question()) : null);
    }

    List<MatrixPage.Stand> readings() {
        return context.facts().readings().stream().map(this::reading).toList();
    }

    private MatrixPage.Stand reading(Reading reading) {
        return new MatrixPage.Stand(
                reading.id(),
                desk.prose().inline(reading.title()),
                desk.prose().inline(reading.text()),
                reading.dispute(),
                reading.statements().stream()
                        .flatMap(s -> desk.statements().claim(s).stream())
                        .toList());
    }
}
