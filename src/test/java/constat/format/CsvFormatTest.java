package constat.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

    private record Slice(String name, int size) {}

    private record Cake(String name, BigDecimal price, LocalDate baked, List<Slice> slices) {}

    private static final Table<Slice> SLICE =
            Table.<Slice>of()
                    .field("name", s -> s.name().isEmpty() ? null : s.name())
                    .field("size", Slice::size);

    private static final Table<Cake> CAKE =
            Table.<Cake>of()
                    .field("name", Cake::name)
                    .field("price", Cake::price)
                    .field("baked", Cake::baked)
                    .part("first", c -> c.slices().isEmpty() ? null : c.slices().get(0), SLICE)
                    .many("slices", Cake::slices, SLICE);

    private static String csv(Cake... cakes) {
        byte[] body = CsvFormat.write(CAKE.columns(), CAKE.all(List.of(cakes)));
        return new String(body, StandardCharsets.UTF_8);
    }

    private static Cake cake(String name, Slice... slices) {
        return new Cake(
                name, new BigDecimal("-1234.50"), LocalDate.of(2030, 4, 2), List.of(slices));
    }

    @Test
    void a_file_begins_with_a_mark_and_its_lines_end_as_spreadsheets_want() {
        assertEquals(
                "\uFEFFname,price,baked,first.name,first.size,slices.name,slices.size\r\n"
                        + "Tarte,-1234.50,2030-04-02,,,,\r\n",
                csv(cake("Tarte")));
    }

    @Test
    void entries_of_a_list_stay_aligned_over_columns() {
        assertTrue(
                csv(cake("Tarte", new Slice("", 1), new Slice("b", 2)))
                        .endsWith("2030-04-02,,1, | b,1 | 2\r\n"));
    }

    @Test
    void what_a_spreadsheet_would_compute_is_guarded() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertTrue(csv(cake(start + "SUM(A1)")).contains("'" + start + "SUM(A1)"), start);
        }
        assertTrue(csv(cake("a,\"b\"\nc")).contains("\"a,\"\"b\"\"\nc\""));
    }

    @Test
    void objects_have_the_same_fields_as_rows_have_columns() {
        List<String> names = new ArrayList<>(CAKE.object(cake("Tarte")).keySet());
        assertEquals(List.of("name", "price", "baked", "first", "slices"), names);
        assertEquals(
                "{\n  \"name\" : \"Tarte\",\n  \"price\" : -1234.50,\n  \"baked\" : \"2030-04-02\",\n"
                        + "  \"first\" : null,\n  \"slices\" : [ ]\n}\n",
                new String(JsonFormat.write(CAKE.object(cake("Tarte"))), StandardCharsets.UTF_8));
    }
}
