package constat.drawing;

/**
 * Who says it and how sure it is, with every caveat.
 *
 * @param status such as {@code is-claimed}
 * @param limited whether another voice limits it
 * @param word such as « Selon »
 * @param rest the speaker and the caveats, after the word
 */
public record Say(String status, Sign sign, boolean limited, String word, String rest) {

    public String words() {
        return word + rest;
    }
}
