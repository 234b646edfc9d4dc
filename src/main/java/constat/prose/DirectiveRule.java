package constat.prose;

import constat.content.Directive;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.fact.Derived;
import constat.fact.FactState;
import constat.fact.Helpline;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.fact.Term;
import constat.input.Imprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directive names a record that exists and a form that it has. */
final class DirectiveRule {

    private static final List<String> FACT_FORMS = List.of("value", "rounded", "sentence");
    private static final List<String> CLAIM_FORMS = List.of("quote", "short");

    private final FactState state;
    private final Diagnostics diagnostics;

    DirectiveRule(FactState state, Diagnostics diagnostics) {
        this.state = state;
        this.diagnostics = diagnostics;
    }

    void check(Passage passage) {
        passage.prose().directives().forEach(this::check);
    }

    private void check(Directive directive) {
        switch (directive.name()) {
            case "fact" -> fact(directive);
            case "claim" -> claim(directive);
            case "term" -> {
                if (state.term(directive.label()).isEmpty()) {
                    unknown(directive, state.terms().stream().map(Term::id));
                }
            }
            case "helpline" -> {
                if (state.helpline(directive.label()).isEmpty()) {
                    unknown(directive, state.helplines().stream().map(Helpline::id));
                }
            }
            case "publisher" -> {
                if (!Imprint.ITEMS.contains(directive.label())) {
                    unknown(directive, Imprint.ITEMS.stream());
                }
            }
            case "literal" ->
                    diagnostics.add(
                            Code.LITERAL_USED,
                            directive.location(),
                            directive.label(),
                            directive.attribute("why", "?"));
            default -> {}
        }
    }

    private void fact(Directive directive) {
        Optional<QuestionState> question = state.question(directive.label());
        if (question.isEmpty() && state.derived(directive.label()).isEmpty()) {
            diagnostics.addUnknown(
                    Code.FACT_UNKNOWN, directive.location(), directive.label(), factIds());
        } else if (question.isPresent() && question.get().preferred() == null) {
            diagnostics.add(Code.FACT_UNANSWERED, directive.location(), directive.label());
        }
        form(directive, FACT_FORMS);
    }

    private List<String> factIds() {
        return Stream.concat(
                        state.questions().stream().map(QuestionState::id),
                        state.derived().stream().map(Derived::id))
                .toList();
    }

    private void claim(Directive directive) {
        Optional<Statement> statement = state.statement(directive.label());
        if (statement.isEmpty()) {
            unknown(directive, state.statements().map(Statement::id));
        }
        form(directive, CLAIM_FORMS);
        if (statement.isPresent() && !has(statement.get(), directive.attribute("form", ""))) {
            diagnostics.add(
                    Code.FORM_UNKNOWN,
                    directive.location(),
                    directive.attribute("form", ""),
                    "",
                    directive.label());
        }
    }

    private static boolean has(Statement statement, String form) {
        return switch (form) {
            case "short" -> statement.brief() != null;
            case "quote" ->
                    statement.quotation() != null
                            || statement.says() != null
                            || statement.brief() != null;
            default -> true;
        };
    }

    private void form(Directive directive, List<String> forms) {
        String form = directive.attribute("form", "");
        if (!forms.contains(form)) {
            diagnostics.add(
                    Code.FORM_UNKNOWN,
                    directive.location(),
                    form,
                    String.join(", ", forms),
                    directive.label());
        }
    }

    private void unknown(Directive directive, Stream<String> known) {
        diagnostics.addUnknown(
                Code.REFERENCE_UNKNOWN, directive.location(), directive.label(), known.toList());
    }
}
