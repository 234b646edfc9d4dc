package constat.web.api;

import constat.diagnostic.DidYouMean;
import constat.fact.RecordQuery.Mark;
import constat.i18n.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for, its syntax checked. Whether ids exist, only the facts can tell.
 *
 * @param asOf null for now
 * @param filters by name; none for all
 * @param sort as it was sent, such as {@code -known}
 * @param after null for the first part
 */
record ListQuery(
        Language language,
        @Nullable LocalDate asOf,
        Map<String, String> filters,
        String sort,
        @Nullable Mark after,
        int limit) {

    static final String LANGUAGE = "lang";
    static final String AS_OF = "as-of";
    static final String ID = "id";
    static final String SORT = "sort";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    static final int DEFAULT_LIMIT = 100;
    static final int HIGHEST_LIMIT = 200;

    private static final int LONGEST_VALUE = 400;
    private static final String DESCENDING = "-";

    ListQuery {
        filters = new LinkedHashMap<>(filters);
    }

    /**
     * Reads a query string's parameters.
     *
     * @throws ProblemException if one is unknown, repeated, empty or impossible
     */
    static ListQuery of(Listed.Shape shape, MultivaluedMap<String, String> sent) {
        List<String> known = names(shape);
        sent.forEach((name, values) -> check(name, values, known, shape));
        Map<String, String> filters = new LinkedHashMap<>();
        if (sent.containsKey(ID)) {
            filters.put(ID, sent.getFirst(ID));
        }
        for (Filter filter : shape.filters()) {
            String value = sent.getFirst(filter.name());
            if (value != null) {
                filters.put(filter.name(), word(filter, value));
            }
        }
        String sort = sort(sent.getFirst(SORT), shape);
        return new ListQuery(
                language(sent.getFirst(LANGUAGE)),
                day(sent.getFirst(AS_OF)),
                filters,
                sort,
                after(sent.getFirst(CURSOR), shape, sort),
                limit(sent.getFirst(LIMIT)));
    }

    boolean descending() {
        return sort.startsWith(DESCENDING);
    }

    /** What the list is sorted by, either way. */
    String order() {
        return descending() ? sort.substring(1) : sort;
    }

    /** What a cursor of this query is made for. */
    static String place(Listed.Shape shape, String sort) {
        return shape.name() + " " + sort;
    }

    private static List<String> names(Listed.Shape shape) {
        List<String> names = new ArrayList<>(List.of(LANGUAGE));
        if (shape.timeless() == null) {
            names.add(AS_OF);
        }
        names.add(ID);
        shape.filters().forEach(filter -> names.add(filter.name()));
        names.addAll(List.of(SORT, LIMIT, CURSOR));
        return names;
    }

    private static void check(
            String name, List<String> values, List<String> known, Listed.Shape shape) {
        if (shape.timeless() != null && name.equals(AS_OF)) {
            throw refused(name, shape.timeless());
        }
        if (!known.contains(name)) {
            throw unknown(name, known);
        }
        if (values.size() > 1) {
            throw refused(name, "Give this parameter once.");
        }
        if (values.get(0).isBlank()) {
            throw refused(name, "Give this parameter a value or leave it out.");
        }
        if (values.get(0).length() > LONGEST_VALUE) {
            throw refused(name, "No value is longer than " + LONGEST_VALUE + " characters.");
        }
    }

    static ProblemException unknown(String name, List<String> names) {
        String known = "There is no such parameter; there are " + String.join(", ", names) + ".";
        if (!name.matches("[A-Za-z0-9._-]{1,40}")) {
            return refused("?", known);
        }
        Optional<String> meant = DidYouMean.nearest(name, names);
        return refused(name, meant.map(m -> known + " Did you mean " + m + "?").orElse(known));
    }

    /**
     * The language of a tag; French if none was sent.
     *
     * @throws ProblemException if it is none of ours
     */
    static Language language(@Nullable String tag) {
        if (tag == null) {
            return Language.FR;
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> refused(LANGUAGE, "The languages are fr and en."));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw refused(AS_OF, "Give a day that exists, written like 2019-05-04.");
        }
    }

    private static String word(Filter filter, String value) {
        if (!filter.words().isEmpty() && !filter.words().contains(value)) {
            String words = String.join(", ", filter.words());
            throw refused(filter.name(), "The words for " + filter.name() + " are " + words + ".");
        }
        return value;
    }

    private static String sort(@Nullable String sort, Listed.Shape shape) {
        String asked = sort == null ? shape.orders().get(0) : sort;
        String order = asked.startsWith(DESCENDING) ? asked.substring(1) : asked;
        if (!shape.orders().contains(order)) {
            String orders = String.join(", ", shape.orders());
            throw refused(SORT, "Sort by " + orders + "; with a hyphen before it, the other way.");
        }
        return asked;
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("[0-9]{1,3}")
                || Integer.parseInt(limit) < 1
                || Integer.parseInt(limit) > HIGHEST_LIMIT) {
            throw refused(LIMIT, "Give a whole number from 1 to " + HIGHEST_LIMIT + ".");
        }
        return Integer.parseInt(limit);
    }

    private static @Nullable Mark after(@Nullable String cursor, Listed.Shape shape, String sort) {
        return cursor == null
                ? null
                : Cursor.read(place(shape, sort), cursor)
                        .orElseThrow(
                                () ->
                                        refused(
                                                CURSOR,
                                                "Take the address in next as it is: a cursor fits"
                                                        + " one list and one order."));
    }

    static ProblemException refused(String parameter, String detail) {
        return new ProblemException(Problem.parameter(parameter, detail));
    }
}
