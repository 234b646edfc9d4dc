package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was public at the end of a day: figures, events, questions or speakers, and what is
 * different at other stops. Only one of the four lists has entries.
 *
 * @param notice that the page is rebuilt
 * @param nothing what stands here if nothing of this kind was public, or null
 */
@CheckedTemplate(basePath = "page")
record AsOfPage(
        Shell shell,
        String notice,
        List<Part.Stop> stops,
        @Nullable String nothing,
        List<Counted> figures,
        List<Happened> events,
        List<MatrixPage.Group> groups,
        List<StatementsPage.Speaker> speakers,
        List<Comparison> comparisons)
        implements TemplateInstance {

    /** A question about a number: the figure of our own wording, and every other voice. */
    public record Counted(
            String id,
            String href,
            RawString text,
            Part.@Nullable Figure figure,
            List<Part.Claim> claims) {}

    /** An event, and what was said of it by that day. */
    public record Happened(Part.Entry entry, List<Part.Claim> claims) {}
}
