package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The help box inside a guidance page. */
@CheckedTemplate(basePath = "part")
record HelpBox(List<Part.Situation> situations, RawString body, String verified)
        implements TemplateInstance {}
