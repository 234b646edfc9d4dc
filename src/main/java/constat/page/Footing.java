package constat.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record's page ends with: how long it has stood so, and what uses it.
 *
 * @param since since when its standing is what it is, or null
 * @param revision its number and the day of its first printing
 * @param used pages that name or link it
 * @param files its data, each with the name of its format
 */
public record Footing(
        @Nullable String since, String revision, List<Part.Anchor> used, List<File> files) {

    /** A data file beside the page. */
    public record File(String href, String format) {}
}
