package constat.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a ZIP archive in memory, by its directory (APPNOTE 4.3.12). The Java library reads
 * archives front to back, which fails where sizes stand behind the parts in the form of ZIP64.
 */
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_AT = 16;
    private static final int COUNT_AT = 10;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int NAME_LENGTH_AT = 28;
    private static final int OFFSET_AT = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME_LENGTH_AT = 26;

    private final ByteBuffer archive;

    private ZipParts(byte[] archive) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What each part holds, in the order of the directory; every part must be deflated. */
    static Map<String, byte[]> of(byte[] archive) {
        return new ZipParts(archive).read();
    }

    private Map<String, byte[]> read() {
        int end = archive.capacity() - END_LENGTH;
        while (archive.getInt(end) != END) {
            end--;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int at = archive.getInt(end + DIRECTORY_AT);
        for (int left = archive.getShort(end + COUNT_AT); left > 0; left--) {
            int name = archive.getShort(at + NAME_LENGTH_AT);
            int more = archive.getShort(at + NAME_LENGTH_AT + 2);
            int comment = archive.getShort(at + NAME_LENGTH_AT + 4);
            String key =
                    new String(
                            archive.array(), at + DIRECTORY_LENGTH, name, StandardCharsets.UTF_8);
            parts.put(key, inflated(archive.getInt(at + OFFSET_AT)));
            at += DIRECTORY_LENGTH + name + more + comment;
        }
        return parts;
    }

    private byte[] inflated(int local) {
        int from =
                local
                        + LOCAL_LENGTH
                        + archive.getShort(local + LOCAL_NAME_LENGTH_AT)
                        + archive.getShort(local + LOCAL_NAME_LENGTH_AT + 2);
        Inflater inflater = new Inflater(true);
        inflater.setInput(archive.array(), from, archive.capacity() - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            while (!inflater.finished()) {
                out.write(buffer, 0, inflater.inflate(buffer));
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("the library wrote a broken archive", e);
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}
