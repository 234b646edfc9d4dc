package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What to do, in numbered steps.
 *
 * @param numbers whether a help box stands among them
 */
@CheckedTemplate(basePath = "page")
record GuidancePage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, boolean numbers)
        implements TemplateInstance {}
