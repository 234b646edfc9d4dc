package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is who. */
@CheckedTemplate(basePath = "page")
record ActorsPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Group> groups)
        implements TemplateInstance {

    /** Actors of one type. */
    public record Group(String title, List<Who> actors) {}

    /**
     * An actor.
     *
     * @param count « 3 déclarations »
     * @param href where the statements are, or null
     * @param sources of what is said about the actor
     */
    public record Who(
            String id,
            String label,
            RawString role,
            String count,
            @Nullable String href,
            List<Part.SourceLine> sources) {}
}
