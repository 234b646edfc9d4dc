package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement: how compliant the site is, who says so, and each criterion.
 *
 * @param found criteria that a tool found broken
 */
@CheckedTemplate(basePath = "page")
record AccessibilityPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        Outcome outcome,
        List<Count> counts,
        List<Line> found,
        List<Topic> topics)
        implements TemplateInstance {

    /**
     * What follows from all criteria.
     *
     * @param label what the law has a site say of itself
     * @param who who audited it, or that nobody did
     * @param rate how many criteria are met, or that no rate is given
     */
    public record Outcome(String label, String who, String rate) {}

    /** How many criteria have something in common. */
    public record Count(String words, String number) {}

    /** Criteria about one thing. */
    public record Topic(String number, RawString name, List<Line> criteria) {}

    /**
     * A criterion.
     *
     * @param tested who saw it and when, or null
     * @param tools names of rules and tests, in English
     */
    public record Line(
            String number,
            RawString title,
            String result,
            @Nullable String tested,
            List<String> tools) {}
}
