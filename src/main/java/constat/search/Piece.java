package constat.search;

import java.util.List;
import java.util.stream.Collectors;

/** A run of a text; marked if the query asked for it. */
public record Piece(String text, boolean marked) {

    /** The whole text. */
    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
