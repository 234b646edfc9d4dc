package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Sentences to copy, and what not to write instead. */
@CheckedTemplate(basePath = "page")
record PressPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        List<Part.Wrong> misreadings,
        List<Part.Anchor> more)
        implements TemplateInstance {}
