package constat.content;

import constat.diagnostic.Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph, list item, heading, table cell or code block as a reader reads it.
 *
 * @param group the same for the cells of one table row, else unique on its page
 * @param text plain; a directive is U+FFFC, a soft line break a space
 * @param directives in order
 * @param linkTexts where the texts of links and images stand
 * @param codes where code stands
 * @param places where the pieces of the text stand in the file, in order
 */
public record ProseBlock(
        Kind kind,
        int group,
        String text,
        List<Placed> directives,
        List<Span> linkTexts,
        List<Span> codes,
        List<Place> places) {

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        LIST_ITEM,
        HEADING,
        TABLE_CELL,
        CODE
    }

    /** A directive and the offset of its U+FFFC. */
    public record Placed(int offset, Directive directive) {}

    /**
     * A piece of the text and where it stands.
     *
     * @param offset of its first character
     * @param width characters that it takes in the file
     */
    public record Place(int offset, int width, Location location) {}

    public ProseBlock {
        directives = List.copyOf(directives);
        linkTexts = List.copyOf(linkTexts);
        codes = List.copyOf(codes);
        places = List.copyOf(places);
    }

    public Stream<Directive> named(String name) {
        return directives.stream().map(Placed::directive).filter(d -> d.name().equals(name));
    }

    public boolean inLink(int offset) {
        return linkTexts.stream().anyMatch(span -> span.contains(offset));
    }

    /** Where a character of the text stands in its file; the nearest place that is known. */
    public Location locate(int offset) {
        Place found = places.get(0);
        for (Place place : places) {
            if (place.offset() <= offset) {
                found = place;
            }
        }
        int inside = Math.max(0, Math.min(offset - found.offset(), found.width() - 1));
        Location at = found.location();
        return new Location(at.file(), at.line(), at.column() + inside);
    }
}
