package constat.page;

import constat.fact.QuestionState;
import constat.fact.Reading;
import constat.fact.Scope;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.i18n.Messages;
import constat.i18n.PressMessages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everyone's current statements on the questions of the case, and readings of them. */
final class Matrix {

    private final Desk desk;
    private final PageContext context;
    private final Messages messages;
    private final PressMessages press;
    private final Wording wording;

    Matrix(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.messages = context.messages();
        this.press = context.press();
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

    /** The same at a past day: without when an answer was looked for, which has another date. */
    List<MatrixPage.Group> past() {
        return groups().stream().map(Matrix::past).toList();
    }

    private static MatrixPage.Group past(MatrixPage.Group group) {
        return new MatrixPage.Group(
                group.anchor(),
                group.title(),
                group.rows().stream()
                        .map(
                                r ->
                                        new MatrixPage.Row(
                                                r.id(),
                                                r.href(),
                                                r.text(),
                                                null,
                                                r.claims(),
                                                r.wording(),
                                                null,
                                                null))
                        .toList());
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
                ours(state),
                unknown ? wording.could(state.question()) : null,
                unknown ? wording.looked(state.question()) : null);
    }

    /** Where several voices answer and none disputes the other. */
    private @Nullable String ours(QuestionState state) {
        Statement preferred = state.preferred();
        boolean chosen = state.statements().size() > 1 && state.standing() != Standing.DISPUTED;
        return preferred == null || state.since() == null || !chosen
                ? null
                : press.ourWording(
                        preferred.speaker().name().in(context.language()),
                        context.day(state.since()));
    }

    /** The questions of the case that nobody answers. */
    List<MatrixPage.Row> unanswered() {
        return group(Standing.UNKNOWN, "").rows();
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
