package constat.search;

import java.util.List;

/**
 * A word or number of a text.
 *
 * @param surface folded, as written
 * @param term what is indexed and looked for: the stem, or the number
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param stop whether it says nothing on its own
 * @param number whether it is a number, which has no stem
 * @param alternatives other terms for the same place, such as 4 for "4 k"
 */
record Token(
        String surface,
        String term,
        int start,
        int end,
        boolean stop,
        boolean number,
        List<String> alternatives) {

    Token {
        alternatives = List.copyOf(alternatives);
    }
}
