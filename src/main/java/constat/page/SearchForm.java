package constat.page;

import constat.search.HitKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader without script sent from the page of results.
 *
 * @param words the query, as it was written
 * @param kinds of hits to show; none chosen means all
 * @param asWritten whether unknown words are not to be corrected
 */
public record SearchForm(String words, Set<HitKind> kinds, boolean asWritten) {

    public SearchForm {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads the fields of the form: {@code q}, or {@code near} if one of the nearest words was
     * chosen; {@code kind}, several times; {@code exact}. What it does not know it passes over.
     */
    public static SearchForm of(Map<String, List<String>> fields) {
        List<String> near = fields.getOrDefault("near", List.of());
        List<String> typed = fields.getOrDefault("q", List.of());
        Set<HitKind> kinds = EnumSet.noneOf(HitKind.class);
        List<String> chosen = fields.getOrDefault("kind", List.of());
        Arrays.stream(HitKind.values())
                .filter(kind -> chosen.contains(kind.word()))
                .forEach(kinds::add);
        List<String> words = near.isEmpty() ? typed : near;
        return new SearchForm(
                words.isEmpty() ? "" : words.get(0), kinds, fields.containsKey("exact"));
    }
}
