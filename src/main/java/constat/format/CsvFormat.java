package constat.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a {@link Table} as CSV: UTF-8 with a byte order mark, commas, CRLF, ISO dates,
 * decimal points. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvFormat {

    public static final String MEDIA_TYPE = "text/csv";

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
        Object cell = Cells.of(row, column);
        String text = Cells.text(cell);
        return cell instanceof Number ? text : guarded(text);
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
