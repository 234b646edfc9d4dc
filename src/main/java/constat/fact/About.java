package constat.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as it is known.
 *
 * @param earliest first possible day, or null if unbounded
 * @param latest last possible day, or null if unbounded
 * @param period id of a named period of {@code site.yaml}, or null
 * @param inferred whether we deduced it; else a source states it
 */
public record About(
        Precision precision,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String period,
        boolean inferred) {

    /** The forms in which a time can be known. */
    public enum Precision {
        DAY,
        MONTH,
        PERIOD,
        SPAN,
        BEFORE,
        UNKNOWN
    }

    /** The day by which such times are put in order; unknown times come last. */
    public LocalDate order() {
        if (earliest != null) {
            return earliest;
        }
        return latest != null ? latest : LocalDate.MAX;
    }
}
