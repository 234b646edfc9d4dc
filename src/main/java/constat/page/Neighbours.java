package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.Audience;
import constat.fact.FactState;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The page before and the page after each page, within its section. */
final class Neighbours {

    private static final Shell.Turn NONE = new Shell.Turn(null, null);

    private final PageContext context;
    private final ProseHtml prose;
    private final Map<String, Shell.Turn> turns = new HashMap<>();

    Neighbours(PageContext context, ProseHtml prose, Timelines timelines) {
        this.context = context;
        this.prose = prose;
        FactState facts = context.facts();
        Arrays.stream(Audience.values()).forEach(audience -> chain(documents(audience)));
        chain(anchors(timelines.events(), e -> event(e.id(), prose.inline(e.title()))));
        chain(anchors(Figures.ordered(facts, true), this::question));
        chain(anchors(Figures.ordered(facts, false), this::question));
        chain(anchors(Precedents.ordered(facts), this::precedent));
    }

    /** For any address, also one that stands in no order. */
    Shell.Turn of(String path) {
        return turns.getOrDefault(path, NONE);
    }

    private List<Part.Anchor> documents(Audience audience) {
        return context.site().order().stream()
                .flatMap(id -> context.document(id).stream())
                .filter(document -> document.matter().audience() == audience)
                .map(this::document)
                .toList();
    }

    private Part.Anchor document(Document document) {
        return anchor(document.address(), prose.inline(document.matter().shortTitleOrTitle()));
    }

    private Part.Anchor event(String id, RawString title) {
        return anchor(context.addresses().event(id, context.language()), title);
    }

    private Part.Anchor question(QuestionState question) {
        return anchor(
                context.addresses().question(question.question(), context.language()),
                prose.inline(question.question().text()));
    }

    private Part.Anchor precedent(Precedent precedent) {
        return anchor(
                context.addresses().precedent(precedent.id(), context.language()),
                prose.inline(precedent.title()));
    }

    private static Part.Anchor anchor(String href, RawString text) {
        return new Part.Anchor(href, text, null);
    }

    private static <T> List<Part.Anchor> anchors(List<T> records, Function<T, Part.Anchor> anchor) {
        return records.stream().map(anchor).toList();
    }

    private void chain(List<Part.Anchor> anchors) {
        List<Part.@Nullable Anchor> padded = new ArrayList<>();
        padded.add(null);
        padded.addAll(anchors);
        padded.add(null);
        for (int i = 0; i < anchors.size(); i++) {
            turns.put(anchors.get(i).href(), new Shell.Turn(padded.get(i), padded.get(i + 2)));
        }
    }
}
