package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One decision in another case. */
@CheckedTemplate(basePath = "page")
record PrecedentPage(
        Shell shell,
        List<Part.Section> body,
        Part.Case decision,
        List<Part.Anchor> related,
        List<Part.SourceLine> sources,
        List<Part.Wrong> misreadings,
        List<Part.Fix> fixes,
        Footing footing)
        implements TemplateInstance {}
