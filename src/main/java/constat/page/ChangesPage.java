package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Everything that is new, by day. */
@CheckedTemplate(basePath = "page")
record ChangesPage(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Day> days)
        implements TemplateInstance {

    /**
     * What is new on one day.
     *
     * @param iso the day for programs, also the anchor
     */
    public record Day(String iso, String words, List<News> news) {}
}
