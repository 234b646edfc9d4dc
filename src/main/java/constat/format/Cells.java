package constat.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in one cell when objects of a {@link Table} become rows. */
final class Cells {

    /** Stands between the entries of a list inside one cell. */
    static final String BETWEEN = " | ";

    private Cells() {}

    /** A number, or words; no words if there is nothing. */
    static Object of(Map<String, @Nullable Object> row, String column) {
        List<String> texts = new ArrayList<>();
        List<Number> numbers = new ArrayList<>();
        for (Object value : values(row, column).toList()) {
            texts.add(text(value));
            if (value instanceof Number number) {
                numbers.add(number);
            }
        }
        if (texts.size() == 1 && numbers.size() == 1) {
            return numbers.get(0);
        }
        return texts.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN, texts);
    }

    /** What stands at {@code part.field}: several values if the part is a list. */
    private static Stream<@Nullable Object> values(@Nullable Object in, String path) {
        if (in instanceof Collection<?> list) {
            return list.stream().flatMap(entry -> values(entry, path));
        }
        if (!(in instanceof Map<?, ?> object)) {
            return path.isEmpty() ? Stream.of(in) : Stream.of();
        }
        int dot = path.indexOf('.');
        return dot < 0
                ? values(object.get(path), "")
                : values(object.get(path.substring(0, dot)), path.substring(dot + 1));
    }

    /** Nothing is written as nothing, so that entries of neighbouring columns stay aligned. */
    static String text(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
