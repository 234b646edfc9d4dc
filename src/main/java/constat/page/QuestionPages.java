package constat.page;

import constat.content.FrontMatter.View;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Reading;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.Text;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of questions; a question about a number is a figure. */
final class QuestionPages {

    private final Desk desk;
    private final PageContext context;
    private final Language language;

    QuestionPages(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.language = context.language();
    }

    RenderedPage page(QuestionState question) {
        Shells.Sheet sheet = sheet(question);
        QuestionPage page = template(question, sheet);
        LocalDate updated =
                RecordPages.updated(question.question().revision(), question.statements());
        return RecordPages.rendered(page, sheet, language, updated)
                .with(page.picture() == null ? List.of() : List.of(page.picture()));
    }

    private Shells.Sheet sheet(QuestionState state) {
        Question question = state.question();
        String text = question.text().in(language);
        Shells.Sheet sheet =
                desk.shells()
                        .sheet(
                                context.addresses().question(question, language),
                                context.addresses().question(question, language.other()),
                                text,
                                text,
                                question.number() ? View.FIGURES : View.QUESTIONS);
        Statement preferred = state.preferred();
        return preferred == null || !state.figure()
                ? sheet
                : sheet.with(
                        desk.shells()
                                .cards()
                                .of(
                                        desk.figures().figure(state, preferred),
                                        preferred,
                                        desk.says()));
    }

    private QuestionPage template(QuestionState state, Shells.Sheet sheet) {
        Question question = state.question();
        Statement preferred = state.preferred();
        return new QuestionPage(
                desk.shells().shell(sheet),
                new RecordPages(desk).body(sheet.path()),
                preferred == null || !state.figure()
                        ? null
                        : desk.figures().figure(state, preferred),
                preferred == null
                        ? desk.statements().unknownTrait(null)
                        : desk.statements().trait(preferred),
                desk.statements().mark(state),
                answer(state),
                preferred == null ? "" : preferred.id(),
                inline(question.ofWhat() == null ? question.text() : question.ofWhat()),
                question.note() == null ? null : desk.prose().inline(question.note()),
                new Wording(context).looked(question),
                new Wording(context).could(question),
                new Misreadings(context, desk.prose()).of(question),
                desk.drawings().of(state).orElse(null),
                preferred == null || !state.figure() ? null : desk.drawings().file(state),
                state.statements().stream().map(s -> desk.statements().claim(state, s)).toList(),
                state.withdrawn().stream().map(desk.lists()::gone).toList(),
                desk.figures().calculations(state),
                readings(state),
                desk.statements().fixes(question.revision()),
                new Footings(desk).question(state, sheet.path()),
                context.input().publicUrl() + "/id/question/" + question.id(),
                sheet.path());
    }

    /** A disputed question has no answer of ours above its statements. */
    private @Nullable RawString answer(QuestionState state) {
        Statement preferred = state.preferred();
        return preferred == null || state.standing() == Standing.DISPUTED
                ? null
                : desk.statements().answer(state, preferred);
    }

    private List<QuestionPage.Stand> readings(QuestionState question) {
        return context.facts().readings().stream()
                .filter(
                        r ->
                                r.statements().stream()
                                        .anyMatch(s -> s.question().equals(question.id())))
                .map(this::stand)
                .toList();
    }

    private QuestionPage.Stand stand(Reading reading) {
        return new QuestionPage.Stand(
                reading.id(), inline(reading.title()), inline(reading.text()), reading.dispute());
    }

    private RawString inline(Text text) {
        return desk.prose().inline(text);
    }
}
