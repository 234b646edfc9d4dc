package constat.fact;

import constat.i18n.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision in another case, each of whose cells says how well it is known. */
public record Precedent(
        String id,
        Text title,
        Actor body,
        boolean aboutLeak,
        Text summary,
        Cell number,
        Cell decided,
        Cell madePublic,
        Cell amount,
        Cell grounds,
        Cell people,
        Cell appeal,
        List<String> related,
        List<SourceReference> sources,
        Revision revision) {

    public Precedent {
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

    /**
     * One cell of the table.
     *
     * @param value what stands in it, or null if it was not found
     * @param note words beside the value, or null
     */
    public record Cell(
            @Nullable CellValue value,
            @Nullable Text note,
            @Nullable Stance stance,
            List<SourceReference> sources) {

        public static final Cell NOT_FOUND = new Cell(null, null, null, List.of());

        public Cell {
            sources = List.copyOf(sources);
        }
    }

    /** What a cell can hold. */
    public sealed interface CellValue {
        record Words(Text text) implements CellValue {}

        /** An official number or another name that is the same in all languages. */
        record Name(String name) implements CellValue {}

        record Euros(long euros) implements CellValue {}

        record Count(long value) implements CellValue {}

        record MoreThan(long value) implements CellValue {}

        /** A day, a month or a year. */
        record When(About about) implements CellValue {}
    }
}
