package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What to do, in numbered steps. */
@CheckedTemplate(basePath = "page")
record GuidancePage(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections)
        implements TemplateInstance {}
