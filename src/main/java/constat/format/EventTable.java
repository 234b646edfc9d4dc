package constat.format;

import constat.fact.Event;

/** The fields of an event, with the statements it rests on. */
final class EventTable {

    private final Perspective seen;
    private final SharedTables shared;

    EventTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<Event> table() {
        return Table.<Event>of()
                .field("id", Event::id)
                .field("url", e -> seen.url(seen.addresses().event(e.id(), seen.language())))
                .field("title", e -> seen.words(e.title()))
                .field("text", e -> seen.words(e.text()))
                .part("about", Event::about, shared.about())
                .field("theme", e -> e.theme().word())
                .field("scope", e -> SharedTables.word(e.scope()))
                .many("actors", Event::actors, shared.actor())
                .field("known", Event::known)
                .many(
                        "statements",
                        e -> StatementRow.of(e.statements(), seen.state()),
                        new StatementTable(seen).table())
                .field("published", e -> e.revision().published())
                .field("revision", e -> e.revision().number())
                .many("corrections", e -> e.revision().corrections(), shared.correction());
    }
}
