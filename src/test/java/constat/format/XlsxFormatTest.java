package constat.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class XlsxFormatTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 4);

    private static Map<String, @Nullable Object> row(String first, @Nullable Object second) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("a", first);
        row.put("b", second);
        return row;
    }

    private static byte[] book() {
        Sheet sheet = new Sheet(List.of("a", "b"), List.of(row("=1+1", 4200), row("x", DAY + "")));
        return XlsxFormat.write(DAY, Map.of("pannes", sheet));
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertEquals(DAY, part.getTimeLocal().toLocalDate(), part.getName());
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void the_same_sheets_give_the_same_bytes_at_any_time() {
        byte[] first = book();
        assertArrayEquals(first, book());
        assertTrue(new String(first, StandardCharsets.ISO_8859_1).contains("2019-05-04T00:00:00Z"));
    }

    @Test
    void a_formula_stays_words_and_a_number_a_number() throws IOException {
        Map<String, String> parts = parts(book());
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(sheet.contains("<v>4200</v>"), sheet);
        assertTrue(parts.get("xl/sharedStrings.xml").contains("=1+1"));
    }

    @Test
    void a_day_is_a_day_for_the_spreadsheet() throws IOException {
        Map<String, String> parts = parts(book());
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("<v>43589"), "days since 1900");
        assertTrue(parts.get("xl/styles.xml").contains("yyyy-mm-dd"));
        assertTrue(parts.get("xl/workbook.xml").contains("name=\"pannes\""));
    }
}
