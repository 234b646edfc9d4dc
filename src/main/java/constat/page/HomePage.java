package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where readers arrive. */
@CheckedTemplate(basePath = "page")
record HomePage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        @Nullable String guidance,
        List<Door> doors,
        List<Part.Figure> figures,
        @Nullable Interval interval)
        implements TemplateInstance {

    /** A way in. */
    public record Door(String href, String title, RawString text) {}
}
