package constat.page;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is different between two stops.
 *
 * @param summary how much of each kind
 * @param next the page of the other stop, or null
 */
public record Comparison(
        String id,
        String title,
        String summary,
        List<Difference> list,
        Part.@Nullable Anchor next) {

    /**
     * What is different between two stops.
     *
     * @param kind such as « Nouveau »
     * @param number a large number, or null
     * @param answer in words, or null
     */
    public record Difference(
            String kind,
            String claim,
            Part.Anchor of,
            @Nullable String number,
            @Nullable RawString answer,
            Part.@Nullable Trait trait,
            List<Part.Mark> marks) {}

    boolean sameAs(Comparison other) {
        return named(list).equals(named(other.list));
    }

    private static List<String> named(List<Difference> list) {
        return list.stream().map(d -> d.kind() + d.of().href()).toList();
    }
}
