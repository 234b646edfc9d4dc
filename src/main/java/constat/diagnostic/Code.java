package constat.diagnostic;

import static constat.diagnostic.Severity.ERROR;
import static constat.diagnostic.Severity.NOTE;
import static constat.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * Every kind of diagnostic. Its sentence and hint stand in {@code i18n/diagnostics/}, its
 * explanation in {@code docs/diagnostics.md}; tests hold the three together.
 */
public enum Code {
    // files
    FILE_TOO_LARGE(ERROR),
    FILE_NOT_UTF8(ERROR),
    FILE_OUTSIDE(ERROR),
    FILE_UNEXPECTED(WARNING),
    SITE_MISSING(ERROR),
    // YAML
    YAML_SYNTAX(ERROR),
    YAML_TOO_DEEP(ERROR),
    KEY_UNKNOWN(ERROR),
    KEY_MISSING(ERROR),
    TYPE_WRONG(ERROR),
    VALUE_UNKNOWN(ERROR),
    TRANSLATION_MISSING(ERROR),
    // facts
    ID_INVALID(ERROR),
    ID_DUPLICATE(ERROR),
    REFERENCE_UNKNOWN(ERROR),
    KNOWN_TOO_EARLY(ERROR),
    KNOWN_UNDATED(ERROR),
    CONTRADICTION_UNLINKED(ERROR),
    CAVEAT_DROPPED(ERROR),
    SHORT_MISSING(ERROR),
    SHORT_TOO_LONG(ERROR),
    PREFERRED_INVALID(ERROR),
    PREFERRED_MISSING(ERROR),
    LOOKED_FOR_MISSING(ERROR),
    FORMULA_INVALID(ERROR),
    DRAWING_NUMBERLESS(ERROR),
    DRAWING_WHOLE_MISSING(ERROR),
    QUOTATION_TOO_LONG(ERROR),
    QUOTATION_SHARE(ERROR),
    WITHDRAWN_LINKED(ERROR),
    WITHDRAWN_CAVEAT(ERROR),
    PATTERN_INVALID(ERROR),
    REVIEW_OVERDUE(WARNING),
    // changes
    CHANGE_UNCORRECTED(ERROR),
    RECORD_VANISHED(ERROR),
    // documents
    FRONT_MATTER_MISSING(ERROR),
    COUNTERPART_MISSING(ERROR),
    ADDRESS_DUPLICATE(ERROR),
    PAGE_UNKNOWN(ERROR),
    ANCHOR_UNKNOWN(ERROR),
    LINK_UNSAFE(ERROR),
    HTML_SHOWN_AS_TEXT(WARNING),
    DIRECTIVE_UNKNOWN(ERROR),
    DIRECTIVE_UNCLOSED(ERROR),
    MARKDOWN_TOO_DEEP(ERROR),
    FORM_UNKNOWN(ERROR),
    FACT_UNKNOWN(ERROR),
    FACT_UNANSWERED(ERROR),
    DRAWING_UNKNOWN(ERROR),
    DRAWING_MISSING(ERROR),
    DRAWING_REPEATED(ERROR),
    TRANSLATION_STALE(WARNING),
    TRANSLATION_UNSAFE(ERROR),
    // guidance
    TRIAGE_MISSING(ERROR),
    TRIAGE_DEAD_END(ERROR),
    TRIAGE_LOOP(ERROR),
    TRIAGE_STEP_UNKNOWN(ERROR),
    TRIAGE_UNREACHED(ERROR),
    PAGE_ID_UNKNOWN(ERROR),
    LETTER_UNKNOWN(ERROR),
    LETTER_MISSING(ERROR),
    LETTER_EXPOSED(ERROR),
    // prose
    NUMBER_BARE(ERROR),
    NUMBER_UNBOUND(WARNING),
    CAVEAT_MISSING(ERROR),
    FACT_IN_TITLE(ERROR),
    MISREADING_FOUND(ERROR),
    TYPOGRAPHY_CORRECTED(NOTE),
    LITERAL_USED(NOTE),
    READABILITY_MEASURED(NOTE),
    READABILITY_LOW(WARNING),
    SENTENCE_LONG(WARNING),
    FACT_UNSOURCED(WARNING),
    // search
    SYNONYM_UNKNOWN(WARNING),
    SYNONYM_DUPLICATE(WARNING),
    // edition
    CODING_UNAVAILABLE(WARNING),
    PUBLISHER_MISSING(WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name editors see, such as {@code fact-unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
