package constat.fact;

import constat.i18n.Text;
import java.util.List;

/**
 * Who can speak or act.
 *
 * @param name with its article, ready to stand after « selon »
 * @param label as a heading
 * @param type {@code authority}, {@code company}, {@code media}, {@code person}, {@code group},
 *     {@code software} or {@code court}
 */
public record Actor(
        String id,
        Text name,
        Text label,
        Text role,
        String type,
        List<SourceReference> sources,
        Revision revision) {

    public Actor {
        sources = List.copyOf(sources);
    }
}
