package constat.fact;

/**
 * How one claim stands to another.
 *
 * @param claim id of the other
 */
public record Link(Relation relation, String claim) {

    /** The ways a claim can stand to another. */
    public enum Relation {
        /** Says otherwise; a caveat of both. */
        DISPUTES,
        /** Limits without contradicting. */
        QUALIFIES,
        /** Takes its place, so that it is current no more. */
        SUPERSEDES,
        /** Takes it back. */
        RETRACTS,
        EXPLAINS,
        /** Looks like a contradiction and is none. */
        COMPATIBLE
    }
}
