package constat.page;

import constat.content.Directive;
import constat.content.Document;
import io.quarkus.qute.RawString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sections of a document with the drawings that its directives place. */
final class DrawnSections {

    private final ProseHtml prose;
    private final Drawings drawings;

    DrawnSections(ProseHtml prose, Drawings drawings) {
        this.prose = prose;
        this.drawings = drawings;
    }

    List<Part.Section> of(Document document) {
        Deque<Directive> placed = new ArrayDeque<>();
        document.body().directives().stream()
                .filter(directive -> directive.block() && directive.name().equals("drawing"))
                .forEach(placed::add);
        return prose.sections(document).stream()
                .map(section -> drawn(section, placed, document.address()))
                .toList();
    }

    private Part.Section drawn(Part.Section section, Deque<Directive> placed, String page) {
        List<Part.Chunk> chunks =
                section.chunks().stream()
                        .map(c -> c.drawing() ? drawn(c, placed.removeFirst(), page) : c)
                        .toList();
        return section.with(chunks);
    }

    private Part.Chunk drawn(Part.Chunk chunk, Directive directive, String page) {
        RawString inside = chunk.html();
        return drawings.placed(directive, page, inside).map(chunk::with).orElse(chunk);
    }

    /** The files of drawings that belong to a page. */
    static List<PageFile> files(Stream<Part.Chunk> chunks, String page) {
        return chunks.map(Part.Chunk::drawn)
                .filter(Objects::nonNull)
                .map(Part.Drawn::file)
                .filter(file -> file.page().equals(page))
                .toList();
    }
}
