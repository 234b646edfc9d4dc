package constat.web.api;

import constat.i18n.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks search for.
 *
 * @param limit hits at most
 */
record SearchQuery(Language language, String words, int limit) {

    private static final String LANGUAGE = "lang";
    private static final String WORDS = "q";
    private static final String LIMIT = "limit";
    private static final List<String> NAMES = List.of(LANGUAGE, WORDS, LIMIT);

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
                language(parameters.getFirst(LANGUAGE)),
                words(parameters.getFirst(WORDS)),
                limit(parameters.getFirst(LIMIT)));
    }

    private static void check(String name, List<String> values) {
        if (!NAMES.contains(name)) {
            String shown = name.matches("[A-Za-z0-9._-]{1,40}") ? name : "?";
            throw ListQuery.refused(
                    shown,
                    "There is no such parameter; there are " + String.join(", ", NAMES) + ".");
        }
        if (values.size() > 1) {
            throw ListQuery.refused(name, "Give this parameter once.");
        }
    }

    private static Language language(@Nullable String tag) {
        if (tag == null) {
            return Language.FR;
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> ListQuery.refused(LANGUAGE, "The languages are fr and en."));
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
            throw ListQuery.refused(LIMIT, "Give a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(limit);
    }
}
