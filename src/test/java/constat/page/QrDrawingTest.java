package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A camera reads from the drawing the address that it was made of. */
class QrDrawingTest {

    private static final int PIXELS = 8;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    private static String read(QrDrawing drawing) throws Exception {
        int side = drawing.size() * PIXELS;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher run = RUN.matcher(drawing.path());
        while (run.find()) {
            int left = Integer.parseInt(run.group(1)) * PIXELS;
            int top = Integer.parseInt(run.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                int from = y * side + left;
                Arrays.fill(pixels, from, from + Integer.parseInt(run.group(3)) * PIXELS, 0);
            }
        }
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)))
                .getText();
    }

    @Test
    void the_address_is_read_back() throws Exception {
        for (String address :
                List.of(
                        "https://constat.example/fr/fiche-a-imprimer",
                        "https://a.example/",
                        "https://a-rather-long-name.example/en/print-sheet/poster")) {
            assertEquals(address, read(QrDrawing.of(address)));
        }
    }

    @Test
    void the_same_address_gives_the_same_drawing() {
        assertEquals(QrDrawing.of("https://a.example/"), QrDrawing.of("https://a.example/"));
    }

    @Test
    void the_whole_path_is_runs_of_dark_modules() {
        assertEquals("", RUN.matcher(QrDrawing.of("https://a.example/").path()).replaceAll(""));
    }
}
