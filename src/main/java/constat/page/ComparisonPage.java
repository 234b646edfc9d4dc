package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody's statements on some questions, side by side. */
@CheckedTemplate(basePath = "page")
record ComparisonPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Compared> questions)
        implements TemplateInstance {

    /**
     * One question.
     *
     * @param preferred the claim that our own sentences use, or an empty string
     * @param since from which day on, or null
     * @param answer what it answers, or null if words alone do
     */
    public record Compared(
            String id,
            String href,
            RawString text,
            String preferred,
            @Nullable String since,
            @Nullable RawString answer,
            Part.Mark mark,
            List<Part.Claim> claims) {}
}
