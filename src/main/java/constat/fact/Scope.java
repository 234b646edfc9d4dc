package constat.fact;

/** Whether a record is about this incident or about what surrounds it. */
public enum Scope {
    /** Has its place among past days and stops. */
    CASE,
    /** Other affairs, law, what surrounds the incident. */
    CONTEXT
}
