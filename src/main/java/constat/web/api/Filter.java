package constat.web.api;

import constat.fact.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter by which a list is filtered: it takes one of some words, or the id of a record.
 *
 * @param words that it takes; none if it takes ids
 * @param ids the kind of record whose id it takes, or null
 * @param roles the keys under which the base knows the named record; none if the facts are asked
 */
record Filter(String name, List<String> words, @Nullable Kind ids, List<String> roles) {

    Filter {
        words = List.copyOf(words);
        roles = List.copyOf(roles);
    }

    static Filter words(String name, Enum<?>... constants) {
        return words(name, Arrays.stream(constants).map(Filter::word));
    }

    static Filter words(String name, String... words) {
        return words(name, Stream.of(words));
    }

    private static Filter words(String name, Stream<String> words) {
        return new Filter(name, words.toList(), null, List.of());
    }

    static Filter ids(String name, Kind kind, String... roles) {
        return new Filter(name, List.of(), kind, List.of(roles));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
