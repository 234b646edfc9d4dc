package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All figures and our arithmetic. */
@CheckedTemplate(basePath = "page")
record FiguresPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Stop> stops,
        List<Part.Figure> figures,
        List<Part.Asked> unanswered,
        List<Part.Calculation> calculations,
        List<Part.Figure> context)
        implements TemplateInstance {}
