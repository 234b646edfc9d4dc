package constat.page;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A span between two events, told by what lies inside it. */
public record Interval(
        String claim,
        String title,
        String days,
        String between,
        String summary,
        long count,
        List<Strokes> strokes,
        List<Tick> months,
        List<Inside> inside,
        @Nullable String timeline) {

    /** Strokes over the days of an interval that something inside it covers. */
    public record Strokes(String css, boolean low, String from, String width, long days, int y) {}

    /** A month's name on the interval. */
    public record Tick(String x, String name) {}

    /** Something that happened inside an interval. */
    public record Inside(String when, RawString title, String href, Part.Mark mark) {}
}
