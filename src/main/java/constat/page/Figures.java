package constat.page;

import constat.content.Document;
import constat.fact.About;
import constat.fact.Answer;
import constat.fact.Derived;
import constat.fact.FactState;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Scope;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Text;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures as heroes, shares to scale, and our arithmetic. */
final class Figures {

    private final PageContext context;
    private final ProseHtml prose;
    private final Statements statements;
    private final Wording wording;
    private final Messages messages;
    private final Language language;

    Figures(PageContext context, ProseHtml prose, Statements statements) {
        this.context = context;
        this.prose = prose;
        this.statements = statements;
        this.wording = new Wording(context);
        this.messages = context.messages();
        this.language = context.language();
    }

    /** Figures of a scope by theme. */
    List<Part.Figure> all(Scope scope) {
        return ordered(context.facts(), true).stream()
                .filter(q -> q.question().scope() == scope)
                .flatMap(this::figure)
                .toList();
    }

    /** The case before its context, then by theme. */
    static List<QuestionState> ordered(FactState facts, boolean number) {
        return facts.questions().stream()
                .filter(q -> q.question().number() == number)
                .sorted(
                        Comparator.comparing((QuestionState q) -> q.question().scope())
                                .thenComparing(q -> q.question().theme()))
                .toList();
    }

    /**
     * The figures that a document's text names, in its order; a whole that stands in the share of
     * an earlier one is not repeated.
     */
    List<Part.Figure> named(Document document, int most) {
        List<QuestionState> chosen = new ArrayList<>();
        document.body().directives().stream()
                .filter(directive -> directive.name().equals("fact"))
                .flatMap(directive -> context.facts().question(directive.label()).stream())
                .filter(QuestionState::figure)
                .filter(q -> chosen.stream().noneMatch(c -> q.id().equals(c.question().outOf())))
                .filter(q -> !chosen.contains(q))
                .forEach(chosen::add);
        return chosen.stream().limit(most).flatMap(this::figure).toList();
    }

    private Stream<Part.Figure> figure(QuestionState question) {
        Statement statement = question.preferred();
        return question.figure() && statement != null
                ? Stream.of(figure(question, statement))
                : Stream.empty();
    }

    Part.Figure figure(QuestionState question, Statement statement) {
        String[] number = number(question, statement);
        return new Part.Figure(
                statement.id(),
                context.addresses().question(question.question(), language),
                number[0],
                number[1],
                statement.answer() instanceof Answer.Words
                        || statement.answer() instanceof Answer.None,
                what(question.question(), statement),
                share(question, statement).orElse(null),
                statements.trait(statement),
                statements.mark(statement),
                new Misreadings(context, prose).of(question.question()));
    }

    /** The same without what has no date: our arithmetic and misreadings. */
    Part.Figure past(QuestionState question, Statement statement) {
        Part.Figure now = figure(question, statement);
        return new Part.Figure(
                now.claim(),
                now.href(),
                now.number(),
                now.unit(),
                now.inWords(),
                now.what(),
                null,
                now.trait(),
                now.mark(),
                List.of());
    }

    /** The figures, and the word after them. */
    String[] number(QuestionState question, Statement statement) {
        String words =
                statement.answer() instanceof Answer.Words text
                        ? prose.plain(text.text().in(language))
                        : wording.answer(question, statement);
        int cut = words.lastIndexOf(Formats.FIXED);
        boolean big =
                cut > 0
                        && (statement.answer() instanceof Answer.Value
                                || (statement.answer() instanceof Answer.Range range
                                        && Formats.inWords(range.high())));
        return big
                ? new String[] {words.substring(0, cut), words.substring(cut)}
                : new String[] {words, ""};
    }

    /** What it counts, with « de » after « millions ». */
    RawString what(Question question, Statement statement) {
        Text what = question.ofWhat() == null ? question.text() : question.ofWhat();
        boolean of =
                language == Language.FR
                        && question.ofWhat() != null
                        && ((statement.answer() instanceof Answer.Value value
                                        && Formats.inWords(value.value()))
                                || (statement.answer() instanceof Answer.Range range
                                        && Formats.inWords(range.high())));
        String words = what.in(language);
        return prose.inline(of ? wording.of(words) : words);
    }

    private Optional<Part.Share> share(QuestionState part, Statement statement) {
        return whole(part)
                .flatMap(whole -> ratio(statement, whole.preferred()).map(d -> share(whole, d)));
    }

    private Part.Share share(QuestionState whole, Derived ratio) {
        Statement statement = preferred(whole);
        return new Part.Share(
                dot(ratio.value().doubleValue()) + "%",
                messages.outOfWhole(wording.answer(whole, statement)),
                messages.share(wording.value(ratio)),
                statement.id(),
                statements.mark(statement));
    }

    /** The question whose answer is the whole of this one, if somebody answers it. */
    Optional<QuestionState> whole(QuestionState part) {
        return Optional.ofNullable(part.question().outOf())
                .flatMap(context.facts()::question)
                .filter(QuestionState::figure);
    }

    private Optional<Derived> ratio(Statement part, @Nullable Statement whole) {
        return context.facts().derived().stream()
                .filter(d -> d.form().name().startsWith("PERCENT"))
                .filter(d -> whole != null && ids(d).equals(List.of(part.id(), whole.id())))
                .findFirst();
    }

    private static List<String> ids(Derived derived) {
        return derived.operands().stream().map(Statement::id).toList();
    }

    private static Statement preferred(QuestionState question) {
        Statement statement = question.preferred();
        if (statement == null) {
            throw new IllegalStateException(question.id() + " has no preferred statement");
        }
        return statement;
    }

    /** Our arithmetic, where one of the given statements is an operand; all if none is given. */
    List<Part.Calculation> calculations(@Nullable QuestionState question) {
        return context.facts().derived().stream()
                .filter(
                        d ->
                                question == null
                                        || d.operands().stream()
                                                .anyMatch(s -> s.question().equals(question.id())))
                .map(this::calculation)
                .toList();
    }

    private Part.Calculation calculation(Derived derived) {
        List<RawString> limits =
                derived.carried().stream().map(c -> prose.inline(c.brief())).toList();
        About about =
                derived.operands().stream()
                        .map(Statement::about)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new Part.Calculation(
                derived.id(),
                prose.inline(derived.title()),
                wording.value(derived),
                new Part.Trait(
                        limits.isEmpty() ? "is-ours" : "is-ours q",
                        Wording.ring(about),
                        wording.shortAbout(about),
                        context.shortDay(derived.known()),
                        context.shortDay(derived.known())),
                new Part.Mark("is-ours", "ours", messages.wordOurs(), "", limits),
                derived.operands().stream().map(this::operand).toList(),
                derived.beside().stream().flatMap(s -> statements.claim(s).stream()).toList(),
                derived.note() == null ? null : prose.inline(derived.note()));
    }

    private Part.Anchor operand(Statement statement) {
        QuestionState question = context.facts().question(statement.question()).orElseThrow();
        return new Part.Anchor(
                context.addresses().statement(question.question(), statement.id(), language),
                prose.inline(question.question().text()),
                wording.answer(question, statement)
                        + ", "
                        + statement.speaker().name().in(language));
    }

    private static String dot(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
