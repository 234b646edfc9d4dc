package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param statements what it rests on, each with its caveats
 * @param known the earliest day on which one of them was public, or null if unknown
 */
public record Event(
        String id,
        Text title,
        Text text,
        About about,
        Theme theme,
        Scope scope,
        List<Actor> actors,
        List<Statement> statements,
        @Nullable LocalDate known,
        Revision revision) {

    public Event {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
    }
}
