package constat.format;

import constat.fact.FactState;
import constat.fact.Source;
import constat.fact.Source.Version;
import constat.fact.SourceReference;
import constat.fact.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a source, its versions, and which claims were read in it. */
final class SourceTable {

    private final Perspective seen;
    private final SharedTables shared;

    SourceTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<Source> table() {
        return Table.<Source>of()
                .field("id", Source::id)
                .field("url", s -> seen.url(seen.addresses().source(s.id(), seen.language())))
                .field("type", Source::type)
                .field("publisher", Source::publisher)
                .field("title", s -> seen.words(s.title()))
                .field("address", Source::address)
                .field("identifier", Source::identifier)
                .field("language", s -> s.language().tag())
                .field("publishedOn", Source::publishedOn)
                .field("seenOn", Source::seenOn)
                .field("length", Source::length)
                .field("note", s -> seen.words(s.note()))
                .many("versions", Source::versions, version())
                .many("claims", s -> claims(s.id(), seen.state()), claim())
                .field("published", s -> s.revision().published())
                .field("revision", s -> s.revision().number())
                .many("corrections", s -> s.revision().corrections(), shared.correction());
    }

    private Table<Version> version() {
        return Table.<Version>of()
                .field("id", Version::id)
                .field("publishedOn", Version::publishedOn)
                .field("seenOn", Version::seenOn)
                .field("address", Version::address)
                .field("identifier", Version::identifier)
                .field("length", Version::length)
                .field("note", v -> seen.words(v.note()));
    }

    private static List<StatementRow> claims(String source, FactState state) {
        return state.questions().stream()
                .flatMap(StatementRow::said)
                .filter(row -> Boolean.TRUE.equals(row.said(s -> readIn(s, source))))
                .toList();
    }

    private static boolean readIn(Statement statement, String source) {
        return Stream.concat(Stream.of(statement.source()), statement.also().stream())
                .map(SourceReference::source)
                .anyMatch(source::equals);
    }

    /** Names of claims only: a value would need its caveats beside it. */
    private Table<StatementRow> claim() {
        return Table.<StatementRow>of()
                .field("id", row -> row.said(Statement::id))
                .field("question", row -> row.question().id())
                .field("url", this::url);
    }

    private String url(StatementRow row) {
        String id = row.said(Statement::id);
        return seen.url(
                seen.addresses()
                        .statement(
                                row.question().question(), id == null ? "" : id, seen.language()));
    }
}
