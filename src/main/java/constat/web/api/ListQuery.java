package constat.web.api;

import constat.diagnostic.DidYouMean;
import constat.fact.Stance;
import constat.i18n.Language;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for, its syntax checked. Whether ids exist, only the facts can tell.
 *
 * @param asOf null for now
 * @param question null for all; so are {@code speaker} and {@code stance}
 */
record ListQuery(
        Language language,
        @Nullable LocalDate asOf,
        @Nullable String question,
        @Nullable String speaker,
        @Nullable Stance stance) {

    static final String LANGUAGE = "lang";
    static final String AS_OF = "as-of";
    static final String QUESTION = "question";
    static final String SPEAKER = "speaker";
    static final String STANCE = "stance";

    private static final List<String> NAMES = List.of(LANGUAGE, AS_OF, QUESTION, SPEAKER, STANCE);

    /**
     * Reads a query string's parameters.
     *
     * @throws ProblemException if one is unknown, repeated, empty or impossible
     */
    static ListQuery of(MultivaluedMap<String, String> parameters) {
        parameters.forEach(ListQuery::check);
        return new ListQuery(
                language(parameters.getFirst(LANGUAGE)),
                day(parameters.getFirst(AS_OF)),
                parameters.getFirst(QUESTION),
                parameters.getFirst(SPEAKER),
                stance(parameters.getFirst(STANCE)));
    }

    private static void check(String name, List<String> values) {
        if (!NAMES.contains(name)) {
            throw unknown(name);
        }
        if (values.size() > 1) {
            throw refused(name, "Give this parameter once.");
        }
        if (values.get(0).isBlank()) {
            throw refused(name, "Give this parameter a value or leave it out.");
        }
    }

    private static ProblemException unknown(String name) {
        String known = "There is no such parameter; there are " + String.join(", ", NAMES) + ".";
        if (!name.matches("[A-Za-z0-9._-]{1,40}")) {
            return refused("?", known);
        }
        Optional<String> meant = DidYouMean.nearest(name, NAMES);
        return refused(name, meant.map(m -> known + " Did you mean " + m + "?").orElse(known));
    }

    private static Language language(@Nullable String tag) {
        if (tag == null) {
            return Language.FR;
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> refused(LANGUAGE, "The languages are fr and en."));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw refused(AS_OF, "Give a day that exists, written like 2019-05-04.");
        }
    }

    private static @Nullable Stance stance(@Nullable String word) {
        if (word == null) {
            return null;
        }
        Map<String, Stance> words =
                Arrays.stream(Stance.values()).collect(Collectors.toMap(Stance::word, s -> s));
        return Optional.ofNullable(words.get(word)).orElseThrow(ListQuery::noStance);
    }

    private static ProblemException noStance() {
        String words =
                Arrays.stream(Stance.values()).map(Stance::word).collect(Collectors.joining(", "));
        return refused(STANCE, "The stances are " + words + ".");
    }

    static ProblemException refused(String parameter, String detail) {
        return new ProblemException(Problem.parameter(parameter, detail));
    }
}
