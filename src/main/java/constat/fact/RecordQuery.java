package constat.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records of one kind a list holds, in which order, and from where on.
 *
 * @param among ids of those that may stand in the list
 * @param naming what each of them must name
 * @param after the last record of the part before, or null for the first part
 * @param limit how many records a part holds at most
 */
public record RecordQuery(
        Kind kind,
        Set<String> among,
        List<Naming> naming,
        Order order,
        boolean descending,
        @Nullable Mark after,
        int limit) {

    public RecordQuery {
        among = Set.copyOf(among);
        naming = List.copyOf(naming);
        if (limit < 1) {
            throw new IllegalArgumentException("a part of " + limit + " records");
        }
    }

    /** That a record names another, under one of the keys that can hold such a name. */
    public record Naming(List<String> roles, RecordKey target) {

        public Naming {
            roles = List.copyOf(roles);
        }
    }

    /** What records are sorted by; ids settle what is equal. */
    public enum Order {
        /** Where it stands in the files. */
        PLACE,
        ID,
        /** The first day on which it was public; what has no such day comes last. */
        KNOWN
    }

    /** A place in a sorted list: the value sorted by, and the id. */
    public record Mark(String value, String id) {}

    /**
     * A part of a list.
     *
     * @param next after which the next part begins, or null if this is the last
     */
    public record Page(List<String> ids, @Nullable Mark next) {

        public Page {
            ids = List.copyOf(ids);
        }
    }
}
