package constat.page;

import constat.fact.Answer;
import constat.fact.Derived;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Text;
import java.util.stream.Collectors;

/** What {@code :fact[…]} puts into a sentence. */
final class FactWords {

    private final PageContext context;
    private final Wording wording;
    private final Language language;

    FactWords(PageContext context) {
        this.context = context;
        this.wording = new Wording(context);
        this.language = context.language();
    }

    String fact(String id, String form) {
        return context.facts()
                .question(id)
                .filter(question -> question.preferred() != null)
                .map(question -> question(question, form))
                .or(() -> context.facts().derived(id).map(derived -> derived(derived, form)))
                .orElse("");
    }

    private String question(QuestionState question, String form) {
        Statement statement = question.preferred();
        if (statement == null) {
            return "";
        }
        return switch (form) {
            case "sentence" -> sentence(question, statement);
            case "rounded" ->
                    statement.answer() instanceof Answer.Value value
                            ? Formats.rounded(value.value(), language)
                            : wording.answer(question, statement);
            default -> wording.answer(question, statement);
        };
    }

    private String sentence(QuestionState question, Statement statement) {
        String value = wording.answer(question, statement);
        Text what = question.question().ofWhat();
        boolean of =
                language == Language.FR
                        && statement.answer() instanceof Answer.Value v
                        && Formats.inWords(v.value());
        String counted = what == null ? "" : " " + (of ? "de " : "") + what.in(language);
        return opening(statement) + value + counted + limits(statement.carried()) + ".";
    }

    private String opening(Statement statement) {
        String according = context.messages().wordClaimed();
        return according
                + " "
                + statement.speaker().name().in(language)
                + (language == Language.FR ? " : " : ": ");
    }

    private String derived(Derived derived, String form) {
        String value = wording.value(derived);
        return form.equals("sentence")
                ? context.messages().ourCalculation()
                        + context.messages().colon()
                        + " "
                        + value
                        + limits(derived.carried())
                        + "."
                : value;
    }

    private String limits(java.util.List<constat.fact.Caveat> carried) {
        return carried.stream()
                .map(c -> context.messages().semicolon() + " " + c.brief().in(language))
                .collect(Collectors.joining());
    }
}
