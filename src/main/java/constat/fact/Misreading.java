package constat.fact;

import constat.i18n.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An error seen in coverage; the error, never the outlet.
 *
 * @param questions ids of those whose answers it misreads
 * @param wrong the error in one sentence
 * @param right its mend
 * @param patterns by which a page of ours is searched for it
 * @param sources what the mend rests on
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
