package constat.page;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title for the browser, without marks
 * @param heading the page's h1
 * @param description without marks, for search engines
 * @param canonical absolute address of what search engines should show instead, mostly itself
 * @param hidden whether search engines are asked not to list it
 * @param other the counterpart's address, or the other language's home
 * @param social what a link to it shows elsewhere
 * @param stylesheet its address
 * @param records address of the style sheet for lists of records, which patients' pages do without
 * @param scripts addresses of scripts by module name; a template names those that its page loads
 * @param search null where there is no page for results, and on that page itself
 * @param crumbs from the home page down, without the page itself
 * @param review that it was to be reviewed, or null
 * @param late that the counterpart changed since this translation, or null
 * @param exit where a reader who must leave quickly is taken, or null
 * @param help whom to call, above everything else, or null
 * @param turn the pages before and after it in its section
 * @param files the data of the records that it lists
 */
public record Shell(
        String language,
        String otherLanguage,
        String title,
        RawString heading,
        String shortTitle,
        String description,
        String path,
        String canonical,
        boolean hidden,
        List<Alternate> alternates,
        String other,
        Social social,
        String stylesheet,
        String records,
        Scripts scripts,
        String name,
        RawString subject,
        RawString independence,
        String home,
        @Nullable Search search,
        List<Item> navigation,
        List<Part.Anchor> crumbs,
        Turn turn,
        List<Part.Anchor> links,
        @Nullable Line line,
        String freshness,
        @Nullable String review,
        @Nullable String late,
        @Nullable String exit,
        @Nullable RawString help,
        List<Feed> feeds,
        List<Footing.File> files) {

    /** The page in one language, for {@code hreflang}. */
    public record Alternate(String language, String address) {}

    /** The pages before and after a page; null at the ends. */
    public record Turn(Part.@Nullable Anchor previous, Part.@Nullable Anchor next) {}

    /**
     * The way to search.
     *
     * @param page address of the page of results
     * @param files what a browser loads to search by itself; null: it sends the words
     * @param kinds names of the kinds of hits, as {@code page:Pages|term:Glossary}
     * @param linkOnly whether the page has no field of its own
     */
    public record Search(
            String page, Assets.@Nullable SearchFiles files, String kinds, boolean linkOnly) {}

    /**
     * For {@code og:} properties.
     *
     * @param image absolute address of the card
     * @param alt every word of the card
     */
    public record Social(String image, String alt, String title, String type) {}

    /**
     * A feed to subscribe to.
     *
     * @param name of its format
     * @param type its media type
     */
    public record Feed(String href, String title, String name, String type) {}

    /** A word of the navigation. */
    public record Item(String href, RawString text, boolean current) {}

    /**
     * The line under the masthead, to scale; positions in per cent.
     *
     * @param first what its ring stands for
     * @param known what its disc stands for
     * @param until where the sources stop
     */
    public record Line(
            String knownX,
            String untilX,
            String dotsX,
            String first,
            String known,
            String until,
            String reviewed) {}
}
