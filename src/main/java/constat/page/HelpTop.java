package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Whom to call, in few lines above everything else. */
@CheckedTemplate(basePath = "part")
record HelpTop(List<Part.Situation> situations) implements TemplateInstance {}
