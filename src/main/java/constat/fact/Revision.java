package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

    /** The day on which it was last printed anew: first published or corrected. */
    public LocalDate updated() {
        return corrections.stream().map(Correction::on).max(LocalDate::compareTo).orElse(published);
    }

    /**
     * The same of what is printed together.
     *
     * @param together at least one
     */
    public static LocalDate updated(Stream<Revision> together) {
        return together.map(Revision::updated).max(LocalDate::compareTo).orElseThrow();
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
