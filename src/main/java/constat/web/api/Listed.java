package constat.web.api;

import constat.fact.FactState;
import constat.fact.Kind;
import constat.format.Items;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A collection under {@code /api/v1/}.
 *
 * @param fits whether a record fits the filters that the base does not know
 * @param <T> what its items are written from
 */
record Listed<T>(
        Kind kind,
        Shape shape,
        Function<FactState, List<T>> all,
        Function<T, String> id,
        BiPredicate<T, Map<String, String>> fits,
        BiFunction<Items, List<T>, List<Map<String, @Nullable Object>>> items) {

    /**
     * What a collection can be asked for.
     *
     * @param timeless why it cannot be asked as of a day, and what to ask instead; null if it can
     * @param orders by which it can be sorted, the first unless another is asked for
     */
    record Shape(
            String name, @Nullable String timeless, List<String> orders, List<Filter> filters) {

        Shape {
            orders = List.copyOf(orders);
            filters = List.copyOf(filters);
        }
    }
}
