package constat.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows: the same cells in CSV and in a spreadsheet. Each row says up to which day it
 * tells what was known.
 */
record Sheet(List<String> columns, List<Map<String, @Nullable Object>> rows) {

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static <T> Sheet of(Perspective seen, Table<T> table, List<T> subjects) {
        Map<String, @Nullable Object> envelope = new Items(seen).envelope();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> row : table.all(subjects)) {
            Map<String, @Nullable Object> whole = new LinkedHashMap<>(row);
            whole.putAll(envelope);
            rows.add(whole);
        }
        return new Sheet(
                Stream.concat(table.columns().stream(), envelope.keySet().stream()).toList(), rows);
    }
}
