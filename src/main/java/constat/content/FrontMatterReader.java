package constat.content;

import constat.content.FrontMatter.Audience;
import constat.content.FrontMatter.View;
import constat.diagnostic.Location;
import constat.input.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the keys of front matter, as {@code docs/records.md} lists them. */
final class FrontMatterReader {
    private FrontMatterReader() {}

    private static final List<String> LOCATED =
            List.of(
                    "id",
                    "title",
                    "short-title",
                    "description",
                    "parent",
                    "record",
                    "review-by",
                    "translates",
                    "help");

    static FrontMatter read(Fields fields) {
        FrontMatter matter =
                new FrontMatter(
                        fields.string("id"),
                        fields.string("title"),
                        fields.optionalString("short-title").orElse(null),
                        fields.string("description"),
                        fields.choice("audience", audiences(), Audience.ALL),
                        view(fields),
                        fields.optionalString("parent").orElse(null),
                        fields.optionalString("record").orElse(null),
                        fields.day("updated"),
                        fields.day("verified-on"),
                        fields.optionalDay("review-by").orElse(null),
                        fields.optionalString("translates").orElse(null),
                        fields.flag("safety"),
                        letter(fields),
                        fields.strings("aliases"),
                        fields.optionalString("change-note").orElse(null),
                        fields.strings("questions"),
                        fields.strings("help"),
                        places(fields));
        fields.end();
        return matter;
    }

    private static View view(Fields fields) {
        return fields.has("view") ? fields.choice("view", views(), View.ARTICLE) : View.ARTICLE;
    }

    private static boolean letter(Fields fields) {
        return fields.has("privacy") && fields.choice("privacy", Map.of("letter", true), false);
    }

    private static Map<String, Location> places(Fields fields) {
        Map<String, Location> places = new LinkedHashMap<>();
        LOCATED.forEach(key -> places.put(key, fields.location(key)));
        return places;
    }

    private static Map<String, Audience> audiences() {
        Map<String, Audience> words = new LinkedHashMap<>();
        for (Audience audience : Audience.values()) {
            words.put(audience.word(), audience);
        }
        return words;
    }

    private static Map<String, View> views() {
        Map<String, View> words = new LinkedHashMap<>();
        for (View view : View.values()) {
            words.put(view.word(), view);
        }
        return words;
    }
}
