package constat.diagnostic;

import java.util.Locale;

/** What a diagnostic means for the edition. */
public enum Severity {
    /** The edition is refused. */
    ERROR,
    /** The edition is built; an editor should look. */
    WARNING,
    /** Something was put right or counted, for the editor's information. */
    NOTE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
