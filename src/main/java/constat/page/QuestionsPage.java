package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All questions, by how they stand. */
@CheckedTemplate(basePath = "page")
record QuestionsPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Standing> groups)
        implements TemplateInstance {

    /** The questions that stand alike. */
    public record Standing(String title, String anchor, List<Part.Asked> questions) {}
}
