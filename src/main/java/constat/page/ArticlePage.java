package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A page of prose, also for a missing page.
 *
 * @param drawn whether a drawing stands in it
 */
@CheckedTemplate(basePath = "page")
record ArticlePage(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, boolean drawn)
        implements TemplateInstance {}
