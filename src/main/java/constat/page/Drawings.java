package constat.page;

import constat.content.Directive;
import constat.drawing.Canvas;
import constat.drawing.Drawing;
import constat.drawing.Face;
import constat.drawing.Picture;
import constat.fact.Event;
import constat.fact.QuestionState;
import constat.fact.SourceReference;
import constat.i18n.Messages;
import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drawings in pages, each with a file that stands alone. */
final class Drawings {

    private final PageContext context;
    private final ProseHtml prose;
    private final QuestionDrawings questions;
    private final RecordDrawings records;
    private final Messages messages;

    Drawings(Says says, Figures figures, Timelines timelines) {
        this.context = says.context();
        this.prose = says.prose();
        this.questions = new QuestionDrawings(says, figures);
        this.records = new RecordDrawings(says, timelines);
        this.messages = context.messages();
    }

    /** The drawing of a question that asks for one and has an answer. */
    Optional<Part.Drawn> of(QuestionState question) {
        return of(question, null);
    }

    /** What a figure's page gives to whoever wants a picture of it. */
    PageFile file(QuestionState question) {
        String page = context.addresses().question(question.question(), context.language());
        return file(questions.sketch(question).orElseGet(() -> questions.lone(question)), page);
    }

    private Optional<Part.Drawn> of(QuestionState question, @Nullable RawString caption) {
        String page = context.addresses().question(question.question(), context.language());
        return questions
                .sketch(question)
                .map(sketch -> drawn(question.id(), sketch, page, caption));
    }

    /**
     * The drawing that a directive places in a page. What the editor wrote inside it is the caption
     * under it; inside a drawing of records it stands too, without its links.
     *
     * @param page address of the page
     */
    Optional<Part.Drawn> placed(Directive directive, String page, RawString inside) {
        boolean empty = inside.getValue().isBlank();
        String of = directive.attribute("of", "");
        if (!of.isEmpty()) {
            return context.facts().question(of).flatMap(q -> of(q, empty ? null : inside));
        }
        List<String> remarks = empty ? List.of() : List.of(remark(inside));
        String kind = directive.attribute("kind", "");
        Optional<Sketch> sketch =
                switch (kind) {
                    case "amounts" -> records.amounts(directive.attribute("body", ""), remarks);
                    case "knowledge" -> records.knowledge(events(directive), remarks);
                    default -> Optional.empty();
                };
        return sketch.map(drawing -> drawn(kind, drawing, page, empty ? null : inside));
    }

    private String remark(RawString inside) {
        String unlinked = inside.getValue().replaceAll("(?s)<a [^>]*>.*?</a>", "");
        return ProseHtml.text(unlinked).replaceAll("\\s+", " ");
    }

    private List<Event> events(Directive directive) {
        return Arrays.stream(directive.attribute("events", "").split("[ ,]+"))
                .flatMap(id -> context.facts().event(id).stream())
                .toList();
    }

    private Part.Drawn drawn(String id, Sketch sketch, String page, @Nullable RawString caption) {
        Drawing drawing = sketch.drawing();
        return new Part.Drawn(
                "dw-" + id,
                drawing.title(),
                drawing.picture(Drawing.NARROW),
                drawing.picture(Drawing.WIDE),
                drawing.table(),
                caption,
                file(sketch, page));
    }

    /** The drawing by itself: with its title, its sources and the address of its page. */
    private PageFile file(Sketch sketch, String page) {
        Canvas canvas = new Canvas(Drawing.WIDE);
        canvas.write(Face.TITLE, sketch.drawing().title(), 0, Drawing.WIDE);
        canvas.space(14);
        sketch.drawing().drawInto(canvas);
        canvas.space(8);
        canvas.write(Face.SMALL, sources(sketch.sources()), 0, Drawing.WIDE);
        canvas.write(Face.SMALL, about(), 0, Drawing.WIDE);
        Picture picture = canvas.picture();
        DrawingFile svg =
                new DrawingFile(
                        context.language().tag(),
                        sketch.drawing().title(),
                        picture,
                        DrawingFile.Frame.around(picture),
                        context.input().publicUrl() + page);
        return new PageFile(page + ".svg", page, svg.setLocale(context.language().tag()));
    }

    private String sources(List<SourceReference> references) {
        Sources sources = new Sources(context);
        String names =
                references.stream()
                        .map(sources::line)
                        .map(s -> s.dated() == null ? s.name() : s.name() + ", " + s.dated())
                        .distinct()
                        .collect(Collectors.joining(messages.semicolon() + " "));
        String word = references.size() == 1 ? messages.source() : messages.sources();
        return word + messages.colon() + " " + names + ".";
    }

    private String about() {
        String name = context.site().name().in(context.language());
        String independence = prose.plain(context.site().independence().in(context.language()));
        return name
                + messages.colon()
                + " "
                + independence
                + " "
                + messages.sourcesUntil(context.sourcesUntil())
                + ".";
    }
}
