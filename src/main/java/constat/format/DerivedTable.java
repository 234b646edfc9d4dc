package constat.format;

import constat.fact.Derived;
import constat.fact.Question;
import constat.fact.SourceReference;
import constat.fact.Stance;
import constat.fact.Standing;
import constat.fact.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a derived value: our calculation, marked as ours, with the caveats of what it was
 * computed from.
 */
final class DerivedTable {

    private final Perspective seen;
    private final SharedTables shared;

    DerivedTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<Derived> table() {
        Table<StatementRow> statement = new StatementTable(seen).table();
        return value().field("stance", d -> Stance.INFERRED.word())
                .field("standing", d -> standing(d).word())
                .many("caveats", Derived::carried, shared.caveat())
                .field("about", d -> null)
                .field("known", DerivedTable::known)
                .many("source", DerivedTable::sources, shared.source())
                .field("note", d -> seen.words(d.note()))
                .many("operands", d -> rows(d.operands()), statement)
                .many("beside", d -> rows(d.beside()), statement)
                .field("published", d -> d.revision().published())
                .field("revision", d -> d.revision().number())
                .many("corrections", d -> d.revision().corrections(), shared.correction());
    }

    private Table<Derived> value() {
        return Table.<Derived>of()
                .field("id", Derived::id)
                .field("title", d -> seen.words(d.title()))
                .field("form", d -> SharedTables.word(d.form()))
                .field("value", Derived::value)
                .field("unit", DerivedTable::unit)
                .part("speaker", d -> seen, ourselves());
    }

    /** This site; it is no actor of the facts. */
    private static Table<Perspective> ourselves() {
        return Table.<Perspective>of()
                .field("id", p -> null)
                .field("name", p -> p.words(p.site().name()))
                .field("type", p -> "site");
    }

    private static String unit(Derived derived) {
        Question.Unit unit = derived.unit();
        return switch (derived.form()) {
            case PERCENT_0, PERCENT_1, PERCENT_2 -> "percent";
            case DAYS -> "day";
            case COUNT -> unit == null ? "count" : unit.id();
        };
    }

    /** A calculation stands no firmer than the least settled of what it was computed from. */
    private Standing standing(Derived derived) {
        return derived.operands().stream()
                .flatMap(s -> seen.state().question(s.question()).stream())
                .map(q -> q.standing())
                .min(Standing::compareTo)
                .orElse(Standing.UNKNOWN);
    }

    private static @Nullable LocalDate known(Derived derived) {
        return derived.known().equals(LocalDate.MAX) ? null : derived.known();
    }

    private static List<SourceReference> sources(Derived derived) {
        return derived.operands().stream().map(Statement::source).distinct().toList();
    }

    private List<StatementRow> rows(List<Statement> statements) {
        return StatementRow.of(statements, seen.state());
    }
}
