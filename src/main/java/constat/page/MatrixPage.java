package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every question of the case with everyone's answers side by side, and how they stand. */
@CheckedTemplate(basePath = "page")
record MatrixPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Stop> stops,
        List<Group> groups,
        List<Stand> readings)
        implements TemplateInstance {

    /** Questions that stand alike. */
    public record Group(String anchor, String title, List<Row> rows) {}

    /**
     * A question and everyone's statements.
     *
     * @param mark that nobody answers, or null
     * @param wording whose answer our own sentences use, and since when; null if none is chosen
     */
    public record Row(
            String id,
            String href,
            RawString text,
            Part.@Nullable Mark mark,
            List<Part.Claim> claims,
            @Nullable String wording,
            @Nullable String could,
            @Nullable String looked) {}

    /** How statements stand to each other. */
    public record Stand(
            String id, RawString title, RawString text, boolean dispute, List<Part.Claim> claims) {}
}
