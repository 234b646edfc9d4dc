package constat.web.api;

import constat.i18n.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks search for.
 *
 * @param limit hits at most
 */
record SearchQuery(Language language, String words, int limit) {

    private static final String WORDS = "q";
    private static final List<String> NAMES = List.of(ListQuery.LANGUAGE, WORDS, ListQuery.LIMIT);

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_WORDS = 12;
    private static final int FEW = 10;
    private static final int MOST = 50;

    /**
     * Reads a query string's parameters.
     *
     * @throws ProblemException if one is unknown, repeated, empty, missing or too long
     */
    static SearchQuery of(MultivaluedMap<String, String> parameters) {
        parameters.forEach(SearchQuery::check);
        return new SearchQuery(
                ListQuery.language(parameters.getFirst(ListQuery.LANGUAGE)),
                words(parameters.getFirst(WORDS)),
                limit(parameters.getFirst(ListQuery.LIMIT)));
    }

    private static void check(String name, List<String> values) {
        if (!NAMES.contains(name)) {
            throw ListQuery.unknown(name, NAMES);
        }
        if (values.size() > 1) {
            throw ListQuery.refused(name, "Give this parameter once.");
        }
    }

    private static String words(@Nullable String words) {
        if (words == null || words.isBlank()) {
            throw ListQuery.refused(WORDS, "Give some words to look for.");
        }
        int count = words.strip().split("\\s+").length;
        if (words.length() > MOST_CHARACTERS || count > MOST_WORDS) {
            throw ListQuery.refused(
                    WORDS,
                    "Give at most "
                            + MOST_CHARACTERS
                            + " characters and "
                            + MOST_WORDS
                            + " words.");
        }
        return words;
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return FEW;
        }
        if (!limit.matches("[1-9][0-9]?") || Integer.parseInt(limit) > MOST) {
            throw ListQuery.refused(ListQuery.LIMIT, "Give a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(limit);
    }
}
