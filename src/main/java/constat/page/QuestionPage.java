package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question and everything said about it. */
@CheckedTemplate(basePath = "page")
record QuestionPage(
        Shell shell,
        List<Part.Section> body,
        Part.@Nullable Figure figure,
        Part.Trait trait,
        Part.Mark mark,
        @Nullable RawString answer,
        String preferred,
        RawString counted,
        @Nullable RawString note,
        @Nullable String looked,
        @Nullable String could,
        List<Part.Wrong> misreadings,
        Part.@Nullable Drawn drawn,
        @Nullable PageFile picture,
        List<Part.Claim> claims,
        List<Gone> withdrawn,
        List<Part.Calculation> calculations,
        List<Stand> readings,
        List<Part.Fix> fixes,
        Footing footing,
        String permanent,
        String address)
        implements TemplateInstance {

    /** How statements stand to each other. */
    public record Stand(String id, RawString title, RawString text, boolean dispute) {}
}
