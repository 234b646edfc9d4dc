package constat.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as one spreadsheet file. The same sheets give the same bytes on any machine: the
 * file bears a day of content as its time, and its parts are not compressed.
 */
final class XlsxFormat {

    static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PROGRAM = "Constat";
    private static final String PROGRAM_VERSION = "1.0";
    private static final int WIDTH = 22;

    /** What a spreadsheet can hold in one cell. */
    private static final int LONGEST = 32_767;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CREATED = Pattern.compile("(?<=W3CDTF\">)[^<]*");

    private XlsxFormat() {}

    /**
     * The file.
     *
     * @param day which the file bears as its time
     * @param sheets by name, at most 31 characters each
     */
    static byte[] write(LocalDate day, Map<String, Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(out, PROGRAM, PROGRAM_VERSION);
            sheets.forEach((name, sheet) -> sheet(book.newWorksheet(name), sheet));
            book.finish();
            return dated(out.toByteArray(), day);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static void sheet(Worksheet into, Sheet sheet) {
        into.freezePane(1, 1);
        for (int c = 0; c < sheet.columns().size(); c++) {
            String column = sheet.columns().get(c);
            into.width(c, WIDTH);
            into.value(0, c, column);
            for (int r = 0; r < sheet.rows().size(); r++) {
                cell(into, r + 1, c, Cells.of(sheet.rows().get(r), column));
            }
        }
        into.range(0, 0, 0, Math.max(0, sheet.columns().size() - 1)).style().bold().set();
    }

    private static void cell(Worksheet into, int row, int column, Object value) {
        if (value instanceof Number number) {
            into.value(row, column, number);
        } else if (DAY.matcher(value.toString()).matches()) {
            into.value(row, column, LocalDate.parse(value.toString()));
            into.style(row, column).format("yyyy-mm-dd").set();
        } else if (!value.toString().isEmpty()) {
            String text = value.toString();
            into.value(row, column, text.substring(0, Math.min(LONGEST, text.length())));
        }
    }

    /** The library writes the time of day into the file and into each of its parts. */
    private static byte[] dated(byte[] file, LocalDate day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            to.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : ZipParts.of(file).entrySet()) {
                boolean properties = part.getKey().equals("docProps/core.xml");
                byte[] body = part.getValue();
                stored(to, part.getKey(), properties ? created(body, day) : body, day);
            }
        }
        return out.toByteArray();
    }

    private static byte[] created(byte[] properties, LocalDate day) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(text)
                .replaceAll(day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void stored(ZipOutputStream to, String name, byte[] body, LocalDate day)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(body);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        entry.setSize(body.length);
        entry.setCompressedSize(body.length);
        entry.setCrc(sum.getValue());
        to.putNextEntry(entry);
        to.write(body);
        to.closeEntry();
    }
}
