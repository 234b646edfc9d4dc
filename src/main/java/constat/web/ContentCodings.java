package constat.web;

import constat.edition.ContentCoding;
import java.util.List;
import java.util.Set;

/** Chooses a content coding by {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class ContentCodings {

    /** Of what the reader likes equally, the smallest. */
    private static final List<ContentCoding> BY_SIZE =
            List.of(ContentCoding.BROTLI, ContentCoding.GZIP, ContentCoding.IDENTITY);

    private ContentCodings() {}

    /**
     * The best of the available codings. If the reader accepts none of them, not even the plain
     * body, it is the plain body all the same: better than an error.
     *
     * @param header empty if there was none: then nothing is coded
     */
    static ContentCoding choose(String header, Set<ContentCoding> available) {
        List<Weighted> accepted = Weighted.list(header);
        ContentCoding best = ContentCoding.IDENTITY;
        int bestWeight = 0;
        for (ContentCoding coding : BY_SIZE) {
            int weight = weight(coding, accepted);
            if (weight > bestWeight && available.contains(coding)) {
                best = coding;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static int weight(ContentCoding coding, List<Weighted> accepted) {
        int any = coding == ContentCoding.IDENTITY ? 1 : 0;
        for (Weighted range : accepted) {
            if (names(coding, range.name())) {
                return range.weight();
            }
            if (range.name().equals("*")) {
                any = range.weight();
            }
        }
        return any;
    }

    private static boolean names(ContentCoding coding, String name) {
        return name.equals(coding.token())
                || (coding == ContentCoding.GZIP && name.equals("x-gzip"));
    }
}
