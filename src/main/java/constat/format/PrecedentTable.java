package constat.format;

import constat.fact.About;
import constat.fact.Precedent;
import constat.fact.Precedent.Cell;
import constat.fact.Precedent.CellValue;
import constat.fact.SourceReference;
import constat.fact.Stance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a precedent; each cell holds its value, its stance and its sources. */
final class PrecedentTable {

    private static final String OPEN = "..";

    private final Perspective seen;
    private final SharedTables shared;

    PrecedentTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<Precedent> table() {
        Table<Precedent> table =
                Table.<Precedent>of()
                        .field("id", Precedent::id)
                        .field("url", p -> url(p.id()))
                        .field("title", p -> seen.words(p.title()))
                        .part("body", Precedent::body, shared.actor())
                        .field("aboutLeak", Precedent::aboutLeak)
                        .field("summary", p -> seen.words(p.summary()));
        return cells(table)
                .field("related", Precedent::related)
                .many("sources", Precedent::sources, shared.source())
                .field("published", p -> p.revision().published())
                .field("revision", p -> p.revision().number())
                .many("corrections", p -> p.revision().corrections(), shared.correction());
    }

    private String url(String id) {
        return seen.url(seen.addresses().precedent(id, seen.language()));
    }

    private Table<Precedent> cells(Table<Precedent> table) {
        return table.part("number", Precedent::number, cell())
                .part("decided", Precedent::decided, cell())
                .part("madePublic", Precedent::madePublic, cell())
                .part("amount", Precedent::amount, cell())
                .part("grounds", Precedent::grounds, cell())
                .part("people", Precedent::people, cell())
                .part("appeal", Precedent::appeal, cell());
    }

    private Table<Cell> cell() {
        return Table.<Cell>of()
                .field("found", c -> c.value() != null)
                .field("value", this::value)
                .field("moreThan", c -> held(c, CellValue.MoreThan.class, m -> m.value()))
                .field("unit", c -> held(c, CellValue.Euros.class, e -> "EUR"))
                .field("note", c -> seen.words(c.note()))
                .field("stance", PrecedentTable::stance)
                .many("sources", Cell::sources, brief());
    }

    private Table<SourceReference> brief() {
        return Table.<SourceReference>of()
                .field("id", SourceReference::source)
                .field("url", r -> seen.url(seen.addresses().source(r.source(), seen.language())));
    }

    private static @Nullable String stance(Cell cell) {
        Stance stance = cell.stance();
        return stance == null ? null : stance.word();
    }

    private @Nullable Object value(Cell cell) {
        Object number = held(cell, CellValue.Euros.class, CellValue.Euros::euros);
        number = number == null ? held(cell, CellValue.Count.class, c -> c.value()) : number;
        Object words = held(cell, CellValue.Name.class, CellValue.Name::name);
        words =
                words == null
                        ? held(cell, CellValue.Words.class, w -> seen.words(w.text()))
                        : words;
        words = words == null ? held(cell, CellValue.When.class, w -> iso(w.about())) : words;
        return number == null ? words : number;
    }

    private static <V extends CellValue, R> @Nullable R held(
            Cell cell, Class<V> form, Function<V, @Nullable R> value) {
        return form.isInstance(cell.value()) ? value.apply(form.cast(cell.value())) : null;
    }

    /** ISO 8601: a day, a month, a year, or an interval. */
    static String iso(About about) {
        LocalDate from = about.earliest();
        LocalDate to = about.latest();
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        if (from != null && to != null && from.getDayOfMonth() == 1) {
            if (YearMonth.from(from).atEndOfMonth().equals(to)) {
                return YearMonth.from(from).toString();
            }
            if (from.getDayOfYear() == 1 && from.plusYears(1).minusDays(1).equals(to)) {
                return String.valueOf(from.getYear());
            }
        }
        return (from == null ? OPEN : from) + "/" + (to == null ? OPEN : to);
    }
}
