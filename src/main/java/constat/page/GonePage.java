package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What stands at a withdrawn record's address. */
@CheckedTemplate(basePath = "page")
record GonePage(Shell shell, Gone gone) implements TemplateInstance {}
