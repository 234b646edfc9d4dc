package constat.page;

import constat.fact.Event;
import constat.fact.Misreading;
import constat.fact.Question;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Errors that are often met, with their mends. */
final class Misreadings {

    private final PageContext context;
    private final ProseHtml prose;
    private final Sources sources;

    Misreadings(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
        this.sources = new Sources(context);
    }

    List<Part.Wrong> all() {
        return context.facts().misreadings().stream().map(this::wrong).toList();
    }

    /** How a question's answers are not to be read. */
    List<Part.Wrong> of(Question question) {
        return question.misreadings().stream()
                .flatMap(id -> context.facts().misreading(id).stream())
                .map(this::wrong)
                .toList();
    }

    /** How what an event rests on is not to be read. */
    List<Part.Wrong> of(Event event) {
        return some(
                m ->
                        event.statements().stream()
                                .anyMatch(s -> m.questions().contains(s.question())));
    }

    /** The errors whose mend rests on one of some sources. */
    List<Part.Wrong> restingOn(Set<String> sources) {
        return some(m -> m.sources().stream().anyMatch(s -> sources.contains(s.source())));
    }

    private List<Part.Wrong> some(Predicate<Misreading> chosen) {
        return context.facts().misreadings().stream().filter(chosen).map(this::wrong).toList();
    }

    private Part.Wrong wrong(Misreading misreading) {
        return new Part.Wrong(
                misreading.id(),
                prose.inline(misreading.wrong()),
                prose.inline(misreading.right()),
                misreading.questions().stream()
                        .flatMap(id -> context.facts().question(id).stream())
                        .map(q -> anchor(q.question()))
                        .toList(),
                misreading.sources().stream().map(sources::line).toList());
    }

    private Part.Anchor anchor(Question question) {
        return new Part.Anchor(
                context.addresses().question(question, context.language()),
                prose.inline(question.text()),
                null);
    }
}
