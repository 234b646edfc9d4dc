package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of a record since it was first printed.
 *
 * @param published the day on which this site first printed it
 * @param corrections our own mistakes, mended, oldest first
 */
public record Revision(LocalDate published, List<Correction> corrections) {

    public Revision {
        corrections = List.copyOf(corrections);
    }

    /** 1 for a record never corrected. */
    public int number() {
        return 1 + corrections.size();
    }

    /**
     * One mended mistake.
     *
     * @param field the key that changed
     * @param was its value before, as written in YAML
     */
    public record Correction(
            LocalDate on, String field, String was, Text why, CorrectionSeverity severity) {}

    /** How much a correction matters to who used the record. */
    public enum CorrectionSeverity {
        WORDING,
        FIGURE,
        MEANING
    }
}
