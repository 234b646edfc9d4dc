package constat.prose;

import constat.content.Directive;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.fact.Actor;
import constat.fact.Derived;
import constat.fact.Event;
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

    /** What {@code :::drawing{kind=…}} draws; a question is drawn by {@code of=}. */
    private static final List<String> DRAWINGS = List.of("amounts", "knowledge");

    /** What {@code :site[…]} prints. */
    private static final List<String> SITE = List.of("sources-until");

    private final FactState state;
    private final Diagnostics diagnostics;

    DirectiveRule(FactState state, Diagnostics diagnostics) {
        this.state = state;
        this.diagnostics = diagnostics;
    }

    void check(Passage passage) {
        passage.prose().directives().forEach(this::check);
        passage.prose().directives().stream()
                .filter(d -> d.name().equals("drawing") && d.attribute("of", "").isEmpty())
                .skip(1)
                .forEach(d -> diagnostics.add(Code.DRAWING_REPEATED, d.location()));
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
            case "site" -> {
                if (!SITE.contains(directive.label())) {
                    unknown(directive, SITE.stream());
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
            case "drawing" -> drawing(directive);
            default -> {}
        }
    }

    /** A drawing of a question that has one, or of records. */
    private void drawing(Directive directive) {
        String of = directive.attribute("of", "");
        String kind = directive.attribute("kind", "");
        if (!of.isEmpty()) {
            Optional<QuestionState> question = state.question(of);
            if (question.isEmpty()) {
                diagnostics.addUnknown(Code.FACT_UNKNOWN, directive.location(), of, factIds());
            } else if (question.get().question().drawing() == null
                    || question.get().preferred() == null) {
                diagnostics.add(Code.DRAWING_MISSING, directive.location(), of);
            }
        } else if (!DRAWINGS.contains(kind)) {
            diagnostics.addUnknown(Code.DRAWING_UNKNOWN, directive.location(), kind, DRAWINGS);
        } else if (kind.equals("knowledge")) {
            events(directive);
        } else {
            body(directive);
        }
    }

    private void body(Directive directive) {
        String body = directive.attribute("body", "");
        List<String> known = state.actors().stream().map(Actor::id).toList();
        if (!body.isEmpty() && !known.contains(body)) {
            diagnostics.addUnknown(Code.REFERENCE_UNKNOWN, directive.location(), body, known);
        }
    }

    private void events(Directive directive) {
        List<String> known = state.events().stream().map(Event::id).toList();
        for (String event : directive.attribute("events", "").split("[ ,]+", 0)) {
            if (!known.contains(event)) {
                diagnostics.addUnknown(Code.REFERENCE_UNKNOWN, directive.location(), event, known);
            }
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
