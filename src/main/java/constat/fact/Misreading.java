package constat.fact;

import constat.i18n.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An error seen in coverage; the error, never the outlet.
 *
 * @param patterns by which a page of ours is searched for it
 */
public record Misreading(
        String id,
        List<String> questions,
        Text wrong,
        Text right,
        List<Pattern> patterns,
        List<SourceReference> sources,
        Revision revision) {

    public Misreading {
        questions = List.copyOf(questions);
        patterns = List.copyOf(patterns);
        sources = List.copyOf(sources);
    }
}
