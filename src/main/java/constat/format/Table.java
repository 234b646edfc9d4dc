package constat.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of thing, in order: keys in JSON, columns in CSV. Both formats are written
 * from the same table, so neither can forget a field that the other has.
 *
 * @param <T> what one object or row is written from
 */
public final class Table<T> {

    private record Field<T>(
            String name, Function<T, @Nullable Object> value, List<String> columns) {}

    private final List<Field<T>> fields;

    private Table(List<Field<T>> fields) {
        this.fields = List.copyOf(fields);
    }

    public static <T> Table<T> of() {
        return new Table<>(List.of());
    }

    /** Adds a text, number, truth value or date; a date is written in ISO form. */
    public Table<T> field(String name, Function<T, @Nullable Object> value) {
        return with(new Field<>(name, value, List.of(name)));
    }

    /** Adds an object inside the object; in CSV, columns named {@code name.field}. */
    public <P> Table<T> part(String name, Function<T, @Nullable P> part, Table<P> table) {
        return with(new Field<>(name, t -> table.nullable(part.apply(t)), table.below(name)));
    }

    /** Adds a list of objects; in CSV, columns that hold one entry for each. */
    public <P> Table<T> many(String name, Function<T, List<P>> parts, Table<P> table) {
        return with(new Field<>(name, t -> table.all(parts.apply(t)), table.below(name)));
    }

    private Table<T> with(Field<T> field) {
        List<Field<T>> more = new ArrayList<>(fields);
        more.add(field);
        return new Table<>(more);
    }

    /** The columns in order; those of parts are named {@code part.field}. */
    public List<String> columns() {
        return fields.stream().flatMap(field -> field.columns().stream()).toList();
    }

    private List<String> below(String name) {
        return columns().stream().map(column -> name + "." + column).toList();
    }

    /** The object: values are texts, numbers, truth values, nulls, objects or lists of these. */
    public Map<String, @Nullable Object> object(T subject) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        fields.forEach(field -> object.put(field.name(), plain(field.value().apply(subject))));
        return Collections.unmodifiableMap(object);
    }

    public List<Map<String, @Nullable Object>> all(List<T> subjects) {
        return subjects.stream().map(this::object).toList();
    }

    private @Nullable Map<String, @Nullable Object> nullable(@Nullable T subject) {
        return subject == null ? null : object(subject);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        boolean kept =
                value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Map
                        || value instanceof List;
        return kept ? value : value.toString();
    }
}
