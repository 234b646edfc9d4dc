package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** There is no past state at this address: why, and which there are. */
@CheckedTemplate(basePath = "page")
record NoStopPage(Shell shell, List<Part.Group> groups) implements TemplateInstance {}
