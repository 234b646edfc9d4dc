package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All decisions in other cases. */
@CheckedTemplate(basePath = "page")
record PrecedentsPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Part.Case> cases)
        implements TemplateInstance {}
