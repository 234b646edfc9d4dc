package constat.page;

import constat.drawing.Drawing;
import constat.drawing.Drawing.Quantity;
import constat.drawing.Lone;
import constat.drawing.Nested;
import constat.drawing.PartOfWhole;
import constat.drawing.Rows;
import constat.drawing.Say;
import constat.fact.Answer;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.SourceReference;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is drawn of questions whose answer is a number. */
final class QuestionDrawings {

    private final PageContext context;
    private final Says says;
    private final Figures figures;
    private final Wording wording;
    private final Messages messages;
    private final Language language;
    private final Phrases phrases;

    QuestionDrawings(Says says, Figures figures) {
        this.says = says;
        this.figures = figures;
        this.context = says.context();
        this.wording = new Wording(context);
        this.messages = context.messages();
        this.language = context.language();
        this.phrases = Phrases.in(language);
    }

    /** Empty if the question asks for none, or if nobody gave what it needs. */
    Optional<Sketch> sketch(QuestionState question) {
        Question.Drawing kind = question.question().drawing();
        if (kind == null || !question.figure()) {
            return Optional.empty();
        }
        return kind == Question.Drawing.COUNTS
                ? counts(question)
                : figures.whole(question).flatMap(whole -> inside(question, whole));
    }

    /** A figure in words, for where no drawing is asked for. */
    Sketch lone(QuestionState question) {
        return new Sketch(
                new Lone(title(question), quantity(question), heads(), notes(question)),
                sources(Stream.of(question)));
    }

    private Optional<Sketch> inside(QuestionState part, QuestionState whole) {
        Quantity small = quantity(part);
        Quantity large = quantity(whole);
        if (small.value() <= 0 || large.value() < small.value()) {
            return Optional.empty();
        }
        Drawing drawing =
                part.question().drawing() == Question.Drawing.PART
                        ? partOfWhole(part, whole)
                        : nested(part, whole);
        return Optional.of(new Sketch(drawing, sources(Stream.of(part, whole))));
    }

    private Drawing partOfWhole(QuestionState part, QuestionState all) {
        Quantity large = quantity(all);
        long unit = PartOfWhole.unit(large.value());
        return new PartOfWhole(
                title(part),
                quantity(part),
                large,
                unit,
                phrases.word("draw-square", number(unit)),
                share(part),
                heads(),
                notes(part, all));
    }

    private Drawing nested(QuestionState part, QuestionState all) {
        Quantity large = quantity(all);
        boolean whole = large.value() % Nested.CELLS == 0;
        String cell =
                whole
                        ? phrases.word("draw-cell", number(large.value() / Nested.CELLS))
                        : messages.scaleUnit();
        return new Nested(
                title(part), quantity(part), large, cell, share(part), heads(), notes(part, all));
    }

    /** Our arithmetic over the part; the caveats of both numbers stand beside them. */
    private Say share(QuestionState part) {
        return context.facts().derived().stream()
                .filter(d -> d.form().name().startsWith("PERCENT"))
                .filter(d -> d.operands().get(0).question().equals(part.id()))
                .findFirst()
                .map(d -> says.ours(wording.value(d)))
                .orElseGet(() -> says.ours(messages.toScale()));
    }

    private Quantity quantity(QuestionState question) {
        Statement statement = question.preferred();
        if (statement == null) {
            throw new IllegalStateException("nobody answers " + question.id());
        }
        return new Quantity(
                statement.id(),
                wording.answer(question, statement),
                ProseHtml.text(figures.what(question.question(), statement)),
                says.of(statement),
                statement.answer() instanceof Answer.Value value ? value.value() : 0);
    }

    /** What everybody counts, by the day it was public; who gives no number has no bar. */
    private Optional<Sketch> counts(QuestionState question) {
        List<Statement> current =
                question.statements().stream().filter(Statement::current).toList();
        long most = current.stream().mapToLong(s -> high(s.answer())).max().orElse(0);
        if (most <= 0) {
            return Optional.empty();
        }
        boolean ranges = current.stream().anyMatch(s -> s.answer() instanceof Answer.Range);
        List<String> notes =
                Stream.concat(
                                Stream.of(
                                        ranges
                                                ? phrases.word("draw-from-zero")
                                                        + " "
                                                        + phrases.word("draw-range")
                                                : phrases.word("draw-from-zero")),
                                notes(question).stream())
                        .toList();
        Rows rows =
                new Rows(
                        title(question),
                        current.stream().map(s -> row(question, s, most)).toList(),
                        Scales.numbers(most, this::number),
                        List.of(
                                messages.number(),
                                phrases.word("draw-when"),
                                phrases.word("draw-who")),
                        notes);
        return Optional.of(new Sketch(rows, sources(Stream.of(question))));
    }

    private Rows.Row row(QuestionState question, Statement statement, long most) {
        String known =
                statement.known() == null
                        ? messages.knownUnknown()
                        : messages.knownOn(context.shortDay(statement.known()));
        String answer =
                statement.answer() instanceof Answer.Words words
                        ? says.prose().plain(words.text().in(language))
                        : wording.answer(question, statement);
        return new Rows.Row(
                statement.id(),
                wording.sentence(answer),
                List.of(wording.sentence(known)),
                List.of(says.of(statement)),
                plot(statement.answer(), most));
    }

    private static Rows.Plot plot(Answer answer, long most) {
        if (answer instanceof Answer.Range range) {
            double low = (double) range.low() / most;
            return new Rows.Plot.Bar(low, (double) range.high() / most, false, false);
        }
        double end = (double) high(answer) / most;
        return end > 0
                ? new Rows.Plot.Bar(end, end, answer instanceof Answer.MoreThan, false)
                : new Rows.Plot.Nothing();
    }

    private static long high(Answer answer) {
        if (answer instanceof Answer.Value value) {
            return value.value();
        }
        if (answer instanceof Answer.MoreThan more) {
            return more.value();
        }
        return answer instanceof Answer.Range range ? range.high() : 0;
    }

    private String title(QuestionState question) {
        return says.prose().plain(question.question().text().in(language));
    }

    /** What the first one's editor remarks, and what was corrected of any. */
    private List<String> notes(QuestionState... drawn) {
        return Stream.concat(
                        Stream.ofNullable(drawn[0].question().note())
                                .map(note -> says.prose().plain(note.in(language))),
                        Stream.of(drawn)
                                .flatMap(this::shown)
                                .flatMap(statement -> says.corrected(statement).stream())
                                .distinct())
                .toList();
    }

    /** The statements whose numbers are drawn. */
    private Stream<Statement> shown(QuestionState question) {
        return question.question().drawing() == Question.Drawing.COUNTS
                ? question.statements().stream().filter(Statement::current)
                : Stream.ofNullable(question.preferred());
    }

    private List<String> heads() {
        return List.of(phrases.word("draw-what"), messages.number(), phrases.word("draw-who"));
    }

    private String number(long value) {
        return Formats.bigNumber(value, language);
    }

    private static List<SourceReference> sources(Stream<QuestionState> questions) {
        return questions
                .flatMap(q -> q.statements().stream())
                .map(Statement::source)
                .distinct()
                .toList();
    }
}
