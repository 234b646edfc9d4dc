package constat.format;

import constat.fact.Actor;

/** The fields of somebody who speaks or acts. */
final class ActorTable {

    private final Perspective seen;
    private final SharedTables shared;

    ActorTable(Perspective seen) {
        this.seen = seen;
        this.shared = new SharedTables(seen);
    }

    Table<Actor> table() {
        return Table.<Actor>of()
                .field("id", Actor::id)
                .field("name", a -> seen.words(a.label()))
                .field("type", Actor::type)
                .field("role", a -> seen.words(a.role()))
                .many("sources", Actor::sources, shared.source())
                .field("published", a -> a.revision().published())
                .field("revision", a -> a.revision().number())
                .many("corrections", a -> a.revision().corrections(), shared.correction());
    }
}
