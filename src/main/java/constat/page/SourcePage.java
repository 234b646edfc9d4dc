package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source, its versions and what we draw from it. */
@CheckedTemplate(basePath = "page")
record SourcePage(
        Shell shell,
        List<Part.Section> body,
        String type,
        String publisher,
        String language,
        @Nullable String published,
        String read,
        @Nullable String address,
        @Nullable String identifier,
        @Nullable RawString note,
        List<Version> versions,
        List<Part.Asked> drawn,
        List<Part.Wrong> misreadings,
        List<Part.Fix> fixes,
        Footing footing)
        implements TemplateInstance {

    /**
     * One text of the source.
     *
     * @param place where it was seen
     */
    public record Version(
            String id,
            String place,
            @Nullable String published,
            String read,
            @Nullable String address,
            @Nullable String identifier,
            @Nullable RawString note) {}
}
