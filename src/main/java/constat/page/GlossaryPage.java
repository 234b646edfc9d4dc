package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the trade, explained, in the order of the alphabet. */
@CheckedTemplate(basePath = "page")
record GlossaryPage(
        Shell shell, List<Part.Chunk> intro, List<Part.Section> sections, List<Entry> terms)
        implements TemplateInstance {

    /**
     * A word and its definition.
     *
     * @param other its name in the language {@code otherLanguage}, or null if it is the same
     */
    public record Entry(
            String anchor,
            RawString name,
            @Nullable RawString other,
            String otherLanguage,
            RawString definition) {}
}
