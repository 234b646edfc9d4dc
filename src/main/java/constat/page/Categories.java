package constat.page;

import constat.fact.Answer;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.i18n.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is said of the categories of data: that they leaked, that they did not, or nothing. */
final class Categories {

    private final Desk desk;
    private final PageContext context;
    private final Messages messages;

    Categories(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.messages = context.messages();
    }

    private static boolean leaked(Statement statement) {
        return chooses(statement, "yes");
    }

    private static boolean spared(Statement statement) {
        return chooses(statement, "no") || statement.answer() instanceof Answer.Words;
    }

    private static boolean chooses(Statement statement, String option) {
        return statement.answer() instanceof Answer.Choice choice && choice.option().equals(option);
    }

    List<CategoriesPage.Group> groups() {
        return Stream.of(
                        new CategoriesPage.Group(
                                "yes",
                                messages.saidLeaked(),
                                messages.saidLeakedHint(),
                                said(Categories::leaked)),
                        new CategoriesPage.Group(
                                "no",
                                messages.saidNotLeaked(),
                                messages.saidNotLeakedHint(),
                                said(Categories::spared)),
                        new CategoriesPage.Group(
                                "unmentioned",
                                messages.notMentioned(),
                                messages.notMentionedHint(context.sourcesUntil()),
                                unmentioned()))
                .filter(group -> !group.categories().isEmpty())
                .toList();
    }

    private Stream<QuestionState> categories() {
        return context.facts().questions().stream().filter(q -> q.question().category());
    }

    private static Stream<Statement> current(QuestionState question) {
        return question.statements().stream().filter(Statement::current);
    }

    /** Those of which somebody says so; free texts come last. */
    private List<CategoriesPage.Category> said(Predicate<Statement> so) {
        return categories()
                .filter(q -> current(q).anyMatch(so))
                .sorted(Comparator.comparing(q -> q.question().options().isEmpty()))
                .map(q -> category(q, so))
                .toList();
    }

    private List<CategoriesPage.Category> unmentioned() {
        return categories()
                .filter(q -> current(q).noneMatch(s -> leaked(s) || spared(s)))
                .map(q -> category(q, s -> true))
                .toList();
    }

    private CategoriesPage.Category category(QuestionState state, Predicate<Statement> so) {
        Wording wording = new Wording(context);
        List<Part.Claim> claims =
                current(state).filter(so).map(s -> desk.statements().claim(state, s)).toList();
        return new CategoriesPage.Category(
                state.id(),
                context.addresses().question(state.question(), context.language()),
                desk.prose().inline(state.question().text()),
                state.question().options().isEmpty(),
                claims.isEmpty() ? desk.statements().unknown() : null,
                claims,
                claims.isEmpty() ? wording.could(state.question()) : null,
                claims.isEmpty() ? wording.looked(state.question()) : null);
    }
}
