package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The categories of data, by what is said of them. */
@CheckedTemplate(basePath = "page")
record CategoriesPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Group> groups)
        implements TemplateInstance {

    /** What is said of some categories. */
    public record Group(String anchor, String title, String hint, List<Category> categories) {}

    /**
     * A category and who speaks of it.
     *
     * @param mark that nobody does, or null
     */
    public record Category(
            String id,
            String href,
            RawString text,
            Part.@Nullable Mark mark,
            List<Part.Claim> claims,
            @Nullable String could,
            @Nullable String looked) {}
}
