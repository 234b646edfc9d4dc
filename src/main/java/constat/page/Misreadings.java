package constat.page;

import constat.fact.Misreading;
import constat.fact.Question;
import java.util.List;

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
