package constat.fact;

/** How one claim stands to another. */
public record Link(Relation relation, String claim) {

    /** The ways a claim can stand to another. */
    public enum Relation {
        DISPUTES,
        /** Limits without contradicting. */
        QUALIFIES,
        SUPERSEDES,
        RETRACTS,
        EXPLAINS,
        COMPATIBLE
    }
}
