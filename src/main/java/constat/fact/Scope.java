package constat.fact;

/** Whether a record is about this incident or about what surrounds it. */
public enum Scope {
    CASE,
    CONTEXT
}
