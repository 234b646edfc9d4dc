package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One event and the statements it rests on. */
@CheckedTemplate(basePath = "page")
record EventPage(
        Shell shell,
        List<Part.Section> body,
        Part.Entry event,
        List<Part.Claim> claims,
        List<Part.Wrong> misreadings,
        List<Part.Fix> fixes,
        Footing footing)
        implements TemplateInstance {}
