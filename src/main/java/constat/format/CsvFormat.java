package constat.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a {@link Table} as CSV: UTF-8 with a byte order mark, commas, CRLF, ISO dates,
 * decimal points. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvFormat {

    public static final String MEDIA_TYPE = "text/csv";

    /** Stands between the entries of a list inside one cell. */
    public static final String BETWEEN = " | ";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private CsvFormat() {}

    public static byte[] write(List<String> columns, List<Map<String, @Nullable Object>> rows) {
        StringWriter csv = new StringWriter();
        csv.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(csv)) {
            writer.writeRecord(columns);
            for (Map<String, @Nullable Object> row : rows) {
                writer.writeRecord(columns.stream().map(column -> cell(row, column)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Map<String, @Nullable Object> row, String column) {
        List<String> texts = new ArrayList<>();
        boolean number = false;
        for (Object value : values(row, column).toList()) {
            number = value instanceof Number;
            texts.add(text(value));
        }
        if (texts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return number && texts.size() == 1 ? texts.get(0) : guarded(String.join(BETWEEN, texts));
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
    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
