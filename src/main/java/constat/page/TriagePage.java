package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of questions with every outcome; an answer is a link to the next step on the page.
 *
 * @param questions the first one first
 */
@CheckedTemplate(basePath = "page")
record TriagePage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Ask> questions,
        List<End> outcomes)
        implements TemplateInstance {

    /** A question, and its answers as links. */
    record Ask(
            String anchor, RawString text, @Nullable RawString hint, List<Part.Anchor> answers) {}

    /**
     * What to do.
     *
     * @param letter the letter to complete, or null
     */
    record End(
            String anchor,
            RawString title,
            List<RawString> now,
            List<RawString> keep,
            List<Part.Line> call,
            Part.@Nullable Anchor letter,
            RawString later,
            List<Part.Anchor> pages,
            RawString basis) {}
}
