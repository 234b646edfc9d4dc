package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All events in order. */
@CheckedTemplate(basePath = "page")
record TimelinePage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Stop> stops,
        List<Row> overview,
        Filters filters,
        List<Part.Entry> before,
        @Nullable Interval interval,
        List<Part.Entry> inside,
        List<Part.Entry> after,
        List<Part.Entry> undated,
        String until)
        implements TemplateInstance {

    /**
     * One month of the overview, or several without an entry.
     *
     * @param key by which a script finds the month; empty if it has no entry
     * @param href the first entry of the month
     * @param most what a bar of the whole width counts
     * @param sure happened within the month; {@code possible} may have; {@code known} became public
     * @param sureWidth per cent
     */
    public record Row(
            String key,
            String name,
            @Nullable String href,
            int most,
            int sure,
            int possible,
            int known,
            String sureWidth,
            String possibleWidth,
            String knownWidth) {}

    /**
     * What a script filters by.
     *
     * @param some the status line with places for two numbers, and {@code all} without a filter
     */
    public record Filters(
            List<Choice> themes,
            List<Choice> stances,
            List<Choice> actors,
            String some,
            String all) {}

    /** A choice and how many entries it holds. */
    public record Choice(String value, String name, long count) {}
}
