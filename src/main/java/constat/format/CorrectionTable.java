package constat.format;

import constat.fact.Corrected;
import org.jspecify.annotations.Nullable;

/** The fields of a mistake of ours that was mended. */
final class CorrectionTable {

    private final Perspective seen;

    CorrectionTable(Perspective seen) {
        this.seen = seen;
    }

    Table<Corrected> table() {
        return Table.<Corrected>of()
                .field("id", Corrected::id)
                .field("kind", c -> c.record().kind().word())
                .field("record", c -> c.record().id())
                .field("url", this::url)
                .field("revision", Corrected::revision)
                .field("on", c -> c.correction().on())
                .field("field", c -> c.correction().field())
                .field("was", c -> c.correction().was())
                .field("why", c -> seen.words(c.correction().why()))
                .field("severity", c -> SharedTables.word(c.correction().severity()));
    }

    private @Nullable String url(Corrected corrected) {
        return seen.addresses()
                .of(corrected.record(), seen.state(), seen.language())
                .map(seen::url)
                .orElse(null);
    }
}
