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
     * @param worded whether answers are words of their own, not those of the list
     * @param mark that nobody speaks of it, or null
     */
    public record Category(
            String id,
            String href,
            RawString text,
            boolean worded,
            Part.@Nullable Mark mark,
            List<Part.Claim> claims,
            @Nullable String could,
            @Nullable String looked) {}
}
