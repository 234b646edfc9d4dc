package constat.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Every part in every state, for who works on the look; it stands in no edition. */
@CheckedTemplate(basePath = "page")
record PatternsPage(
        Shell shell,
        List<State> marks,
        List<Part.Figure> figures,
        List<Part.Claim> matrix,
        Part.Claim alone,
        Part.Calculation calculation,
        List<Part.Asked> asked,
        Interval interval,
        List<Part.Entry> entries,
        List<TimelinePage.Row> overview,
        TimelinePage.Filters filters,
        List<Part.Drawn> drawings,
        List<Part.Case> cases,
        List<Part.Section> prose,
        List<Part.Fix> fixes)
        implements TemplateInstance {

    /** A trait and the mark that stands under it. */
    public record State(Part.Trait trait, Part.Mark mark) {}
}
