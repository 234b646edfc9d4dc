package constat.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a query.
 *
 * @param address with the anchor of the section that fits best, if it has one
 * @param title of the page or record
 * @param section heading of that section, or null
 * @param snippet the passage that fits best, about 180 characters
 * @param value of a figure, as short as it is printed, or null
 * @param answer of a figure: who says it, the value and every caveat, in one sentence, then that it
 *     was corrected, if it was; or null
 * @param score of no meaning but its order
 */
public record Hit(
        HitKind kind,
        String address,
        List<Piece> title,
        @Nullable String section,
        List<Piece> snippet,
        @Nullable String value,
        @Nullable String answer,
        double score) {

    public Hit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }

    /** The title without its marks. */
    public String plainTitle() {
        return Piece.plain(title);
    }
}
