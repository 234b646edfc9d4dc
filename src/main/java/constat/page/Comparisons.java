package constat.page;

import constat.content.FrontMatter.View;
import constat.fact.Answer;
import constat.fact.Caveat;
import constat.fact.ClaimStatus;
import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.QuestionState;
import constat.fact.Scope;
import constat.fact.Statement;
import constat.i18n.Messages;
import constat.i18n.PressMessages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page of the case shows otherwise at one stop than at an earlier one. */
final class Comparisons {

    private final Desk after;
    private final FactState before;
    private final PageContext context;
    private final Messages messages;
    private final PressMessages press;

    /**
     * @param before what was known first
     * @param after the later state, and what its parts are made with
     */
    Comparisons(FactState before, Desk after) {
        this.before = before;
        this.after = after;
        this.context = after.context();
        this.messages = context.messages();
        this.press = context.press();
    }

    /** What a view of the case shows otherwise: what changed, then what was added. */
    List<Comparison.Difference> of(View view) {
        if (view == View.TIMELINE) {
            return context.facts().events().stream()
                    .filter(event -> event.scope() == Scope.CASE)
                    .filter(event -> before.event(event.id()).isEmpty())
                    .map(this::event)
                    .toList();
        }
        List<Comparison.Difference> changed = new ArrayList<>();
        List<Comparison.Difference> added = new ArrayList<>();
        for (QuestionState question : context.facts().questions()) {
            if (view != View.FIGURES || question.question().number()) {
                for (Statement now : question.statements()) {
                    Optional<Statement> then = before.statement(now.id());
                    kind(then, now)
                            .map(kind -> difference(kind, question, now))
                            .ifPresent(then.isPresent() ? changed::add : added::add);
                }
            }
        }
        return Stream.concat(changed.stream(), added.stream()).toList();
    }

    /** How much there is of each kind, in words; that there is nothing if there is not. */
    String summary(List<Comparison.Difference> differences) {
        Map<String, Long> counts =
                differences.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Comparison.Difference::kind,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return counts.isEmpty()
                ? press.diffNone()
                : counts.entrySet().stream()
                                .map(e -> e.getKey() + messages.colon() + " " + e.getValue())
                                .collect(Collectors.joining(messages.semicolon() + " "))
                        + ".";
    }

    private Optional<String> kind(Optional<Statement> then, Statement now) {
        if (now.scope() != Scope.CASE) {
            return Optional.empty();
        }
        if (then.isEmpty()) {
            return Optional.of(press.diffNew());
        }
        if (now.status() != then.get().status()) {
            return Optional.of(
                    now.status() == ClaimStatus.SUPERSEDED
                            ? press.diffSuperseded()
                            : press.diffRetracted());
        }
        Set<String> had = caveats(then.get());
        Set<String> has = caveats(now);
        if (!had.containsAll(has)) {
            return Optional.of(press.diffLimited());
        }
        return has.containsAll(had) ? Optional.empty() : Optional.of(press.diffLifted());
    }

    private static Set<String> caveats(Statement statement) {
        return statement.carried().stream().map(Caveat::claim).collect(Collectors.toSet());
    }

    private Comparison.Difference difference(String kind, QuestionState question, Statement now) {
        boolean number =
                now.answer() instanceof Answer.Value || now.answer() instanceof Answer.Range;
        return new Comparison.Difference(
                kind,
                now.id(),
                new Part.Anchor(
                        context.addresses()
                                .statement(question.question(), now.id(), context.language()),
                        after.prose().inline(question.question().text()),
                        null),
                number ? String.join("", after.figures().number(question, now)) : null,
                number ? null : after.statements().answer(question, now),
                after.statements().trait(now),
                List.of(after.statements().mark(now)));
    }

    private Comparison.Difference event(Event event) {
        return new Comparison.Difference(
                press.diffEvent(),
                "",
                new Part.Anchor(
                        context.addresses().event(event.id(), context.language()),
                        after.prose().inline(event.title()),
                        null),
                null,
                null,
                null,
                after.timelines().marks(event));
    }
}
