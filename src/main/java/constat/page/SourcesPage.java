package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All sources. */
@CheckedTemplate(basePath = "page")
record SourcesPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Part.Group> groups)
        implements TemplateInstance {}
