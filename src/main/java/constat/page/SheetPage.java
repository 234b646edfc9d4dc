package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A sheet to print: paper that says where its newest form is.
 *
 * @param kind {@code poster} or {@code leaflet}
 * @param code leads a camera to the address
 * @param address of this page, as people type it
 * @param dated the day of its text
 */
@CheckedTemplate(basePath = "page")
record SheetPage(
        Shell shell,
        List<Part.Chunk> intro,
        List<Part.Section> sections,
        String kind,
        QrDrawing code,
        String address,
        String dated)
        implements TemplateInstance {}
