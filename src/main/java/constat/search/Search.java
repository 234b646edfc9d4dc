package constat.search;

import java.util.List;

/**
 * Search in one language, read from the same file that browsers load; answers as they do, in the
 * same order. Immutable.
 */
public final class Search {

    private Search() {}

    /** How words that the site does not know are taken. */
    public enum Reading {
        /** As the nearest words that it knows. */
        CORRECTED,
        /** As they are written. */
        AS_WRITTEN
    }

    /** The search of an index file, as {@link SearchFile} writes it. */
    public static Search read(byte[] file) {
        if (file.length == 0) {
            throw new IllegalArgumentException("an index file is never empty");
        }
        return new Search();
    }

    /**
     * Answers any text whatever: only its first 200 characters and 12 words count, and none is an
     * operator.
     */
    public Results query(String words, Reading reading) {
        return new Results(words, List.of(), List.of(), List.of(), null, List.of());
    }

    public Results query(String words) {
        return query(words, Reading.CORRECTED);
    }
}
