package constat.fact;

import constat.i18n.Text;
import java.util.List;

/**
 * A word of the trade, explained.
 *
 * @param definition one or two sentences
 * @param alsoFrench other forms under which it is recognised in a French text
 * @param alsoEnglish the same of an English one
 */
public record Term(
        String id,
        Text name,
        Text definition,
        List<String> alsoFrench,
        List<String> alsoEnglish,
        Revision revision) {

    public Term {
        alsoFrench = List.copyOf(alsoFrench);
        alsoEnglish = List.copyOf(alsoEnglish);
    }
}
