package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What stands on the page of results in the place of the titles. */
@CheckedTemplate(basePath = "part")
record SearchResults(Found found) implements TemplateInstance {}
