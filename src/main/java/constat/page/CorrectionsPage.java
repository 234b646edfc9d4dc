package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All our mended mistakes and withdrawals. */
@CheckedTemplate(basePath = "page")
record CorrectionsPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Fix> fixes,
        List<Gone> withdrawn,
        String since)
        implements TemplateInstance {}
