package constat.page;

import static java.util.stream.Collectors.toSet;

import constat.fact.Event;
import constat.fact.Misreading;
import constat.fact.Precedent;
import constat.fact.Question;
import constat.fact.Scope;
import constat.fact.Source;
import constat.fact.SourceReference;
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

    /** The errors whose mend rests on a source. */
    List<Part.Wrong> of(Source source) {
        return some(m -> restsOn(m, Set.of(source.id())));
    }

    /** The errors about other cases whose mend rests on what a decision rests on. */
    List<Part.Wrong> of(Precedent precedent) {
        Set<String> sources =
                precedent.sources().stream().map(SourceReference::source).collect(toSet());
        return some(m -> restsOn(m, sources) && !ofTheCase(m));
    }

    private static boolean restsOn(Misreading misreading, Set<String> sources) {
        return misreading.sources().stream().anyMatch(s -> sources.contains(s.source()));
    }

    private boolean ofTheCase(Misreading misreading) {
        return misreading.questions().stream()
                .flatMap(id -> context.facts().question(id).stream())
                .anyMatch(q -> q.question().scope() == Scope.CASE);
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
