package constat.fact;

import constat.i18n.Text;
import java.util.List;

/** A word of the trade, explained. */
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
