package constat.content;

import constat.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself before its text begins.
 *
 * @param title inline Markdown, as every text here
 * @param shortTitle for navigation and breadcrumbs, or null
 * @param parent id of the page above it, or null
 * @param record {@code kind/id} whose body the page is, or null
 * @param reviewBy or null
 * @param translates hash of the text it was translated from, or null
 * @param safety whether a stale translation is refused instead of flagged
 * @param letter whether it asks for the strictest policy ({@code privacy: letter})
 * @param aliases old addresses that redirect to it
 * @param changeNote or null
 * @param questions phrasings that people use
 * @param help situations whose helplines stand above everything else on the page
 * @param places where the value of each key stands
 */
public record FrontMatter(
        String id,
        String title,
        @Nullable String shortTitle,
        String description,
        Audience audience,
        View view,
        @Nullable String parent,
        @Nullable String record,
        LocalDate updated,
        LocalDate verifiedOn,
        @Nullable LocalDate reviewBy,
        @Nullable String translates,
        boolean safety,
        boolean letter,
        List<String> aliases,
        @Nullable String changeNote,
        List<String> questions,
        List<String> help,
        Map<String, Location> places) {

    /** Whom a page is for. */
    public enum Audience {
        ALL,
        PATIENT,
        PRESS,
        ABOUT,
        EDITOR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which list of records a page shows below its text. */
    public enum View {
        ARTICLE,
        HOME,
        GUIDANCE,
        TRIAGE,
        LETTER,
        POSTER,
        LEAFLET,
        TIMELINE,
        FIGURES,
        QUESTIONS,
        PRECEDENTS,
        SOURCES,
        CORRECTIONS,
        CHANGES,
        UNANSWERED,
        CATEGORIES,
        MATRIX,
        STATEMENTS,
        ACTORS,
        MISREADINGS,
        PRESS,
        OPEN_DATA,
        COMPARISON,
        GLOSSARY,
        ACCESSIBILITY,
        SITE_MAP,
        SEARCH,
        NOT_FOUND;

        /** Whether it says what to do, to somebody who may be in trouble. */
        public boolean guides() {
            return this == GUIDANCE
                    || this == TRIAGE
                    || this == LETTER
                    || this == POSTER
                    || this == LEAFLET;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public FrontMatter {
        aliases = List.copyOf(aliases);
        questions = List.copyOf(questions);
        help = List.copyOf(help);
        places = Map.copyOf(places);
    }

    /** What navigation and breadcrumbs call the page. */
    public String shortTitleOrTitle() {
        return shortTitle == null ? title : shortTitle;
    }

    /**
     * Where the value of a key stands.
     *
     * @throws IllegalArgumentException if the front matter has no such key
     */
    public Location at(String key) {
        Location at = places.get(key);
        if (at == null) {
            throw new IllegalArgumentException("no key \"" + key + "\" in this front matter");
        }
        return at;
    }
}
