package constat.format;

import constat.fact.Reading;

/** The fields of our note on how statements stand to each other, with those statements. */
final class ReadingTable {

    private final Perspective seen;
    private final SharedTables shared;

    ReadingTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<Reading> table() {
        return Table.<Reading>of()
                .field("id", Reading::id)
                .field("title", r -> seen.words(r.title()))
                .field("text", r -> seen.words(r.text()))
                .field("dispute", Reading::dispute)
                .many(
                        "statements",
                        r -> StatementRow.of(r.statements(), seen.state()),
                        new StatementTable(seen).table())
                .many("derived", Reading::derived, new DerivedTable(seen).table())
                .field("terms", Reading::terms)
                .field("published", r -> r.revision().published())
                .field("revision", r -> r.revision().number())
                .many("corrections", r -> r.revision().corrections(), shared.correction());
    }
}
