package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A page of prose, also for a missing page. */
@CheckedTemplate(basePath = "page")
record ArticlePage(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections)
        implements TemplateInstance {}
