package constat.web.api;

import constat.fact.RecordQuery.Mark;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on, as a reader carries it from one part to the next. It names the list and the
 * order, so that it fits no other.
 */
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    /**
     * The words of a cursor.
     *
     * @param of the list and its order
     */
    static String of(String of, Mark mark) {
        String text = String.join(BETWEEN, of, mark.value(), mark.id());
        byte[] bytes = (sum(text) + BETWEEN + text).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The place that a cursor names; empty if it is broken or made for another list or order. */
    static Optional<Mark> read(String of, @Nullable String cursor) {
        String[] parts = decoded(cursor == null ? "" : cursor).split(BETWEEN, -1);
        if (parts.length != 4 || !parts[1].equals(of)) {
            return Optional.empty();
        }
        return parts[0].equals(sum(String.join(BETWEEN, parts[1], parts[2], parts[3])))
                ? Optional.of(new Mark(parts[2], parts[3]))
                : Optional.empty();
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
