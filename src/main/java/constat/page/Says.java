package constat.page;

import constat.drawing.Say;
import constat.drawing.Sign;
import constat.fact.Statement;
import constat.i18n.Messages;
import constat.prose.CorrectionWords;
import java.util.List;
import java.util.stream.Collectors;

/** Marks in the words that drawings hold: who says it, and every caveat. */
final class Says {

    private final PageContext context;
    private final ProseHtml prose;
    private final Statements statements;
    private final Messages messages;

    Says(PageContext context, ProseHtml prose, Statements statements) {
        this.context = context;
        this.prose = prose;
        this.statements = statements;
        this.messages = context.messages();
    }

    PageContext context() {
        return context;
    }

    ProseHtml prose() {
        return prose;
    }

    Say of(Statement statement) {
        return of(statements.mark(statement));
    }

    Say of(Part.Mark mark) {
        String limits =
                mark.limits().stream()
                        .map(limit -> messages.semicolon() + " " + ProseHtml.text(limit))
                        .collect(Collectors.joining());
        boolean limited = !mark.limits().isEmpty() && !mark.css().equals("is-disputed");
        return new Say(
                mark.css(), Sign.of(mark.symbol()), limited, mark.word(), mark.who() + limits);
    }

    /** That a value or what it answers was corrected, and when; the newest correction first. */
    List<String> corrected(Statement statement) {
        return context.facts()
                .question(statement.question())
                .map(question -> CorrectionWords.of(question, statement, context.language()))
                .orElse(List.of());
    }

    /** Our own arithmetic. */
    Say ours(String result) {
        return new Say(
                "is-ours", Sign.OURS, false, messages.wordOurs(), messages.colon() + " " + result);
    }
}
