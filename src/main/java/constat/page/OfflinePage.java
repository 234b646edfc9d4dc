package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Every page for patients in one file.
 *
 * @param style the site's style sheet
 * @param symbols the squares that marks are drawn with
 * @param newest absolute address of the file
 */
@CheckedTemplate(basePath = "page")
record OfflinePage(
        String language,
        String title,
        RawString style,
        RawString symbols,
        String dated,
        String newest,
        List<Chapter> chapters)
        implements TemplateInstance {

    /** One page of the site. */
    record Chapter(String anchor, RawString title, RawString body) {}
}
