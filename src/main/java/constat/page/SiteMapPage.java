package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All pages and records. */
@CheckedTemplate(basePath = "page")
record SiteMapPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Part.Group> groups)
        implements TemplateInstance {}
