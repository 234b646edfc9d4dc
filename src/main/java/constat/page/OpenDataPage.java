package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Which data there are, and how to ask for them.
 *
 * @param book the spreadsheet's address
 */
@CheckedTemplate(basePath = "page")
record OpenDataPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<DataLine> files,
        String book,
        ApiDescription api)
        implements TemplateInstance {

    /** A collection's page, beside which its files stand. */
    public record DataLine(String href, RawString title) {}
}
