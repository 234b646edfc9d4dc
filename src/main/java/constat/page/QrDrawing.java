package constat.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code (ISO/IEC 18004) as one path.
 *
 * @param size width and height of the drawing, quiet zone included, in modules
 * @param path the dark modules, in the {@code d} of SVG
 */
record QrDrawing(int size, String path) {

    /** Light modules that the standard asks for on each side. */
    private static final int QUIET = 4;

    /** With 15 per cent of its modules damaged it can still be read. */
    static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new QrDrawing(code.size + 2 * QUIET, path.toString());
    }

    /** Each run of dark modules is one rectangle. */
    private static void row(QrCode code, int y, StringBuilder path) {
        int x = 0;
        while (x < code.size) {
            int from = x;
            while (x < code.size && code.getModule(x, y)) {
                x++;
            }
            if (x > from) {
                int width = x - from;
                path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                path.append('h').append(width).append("v1h-").append(width).append('z');
            } else {
                x++;
            }
        }
    }
}
