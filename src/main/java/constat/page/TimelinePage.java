package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All events in order. */
@CheckedTemplate(basePath = "page")
record TimelinePage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Entry> before,
        Part.@Nullable Interval interval,
        List<Part.Entry> inside,
        List<Part.Entry> after,
        List<Part.Entry> undated,
        String until)
        implements TemplateInstance {}
