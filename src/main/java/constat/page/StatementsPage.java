package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Everything that is said, by speaker. */
@CheckedTemplate(basePath = "page")
record StatementsPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Stop> stops,
        List<Speaker> speakers)
        implements TemplateInstance {

    /**
     * Somebody who speaks.
     *
     * @param id the anchor
     * @param count « 3 déclarations »
     */
    public record Speaker(String id, String label, String count, List<Part.Claim> claims) {}
}
