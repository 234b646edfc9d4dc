package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What nobody has answered: who could, when we last looked, in which words; and what closed. */
@CheckedTemplate(basePath = "page")
record UnansweredPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<MatrixPage.Row> open,
        List<News> closed)
        implements TemplateInstance {}
