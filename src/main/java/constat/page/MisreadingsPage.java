package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Errors that are often met, each with its mend. */
@CheckedTemplate(basePath = "page")
record MisreadingsPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Wrong> misreadings)
        implements TemplateInstance {}
