package constat.web.api;

import constat.fact.Kind;
import constat.fact.RecordKey;
import constat.fact.RecordQuery.Naming;
import java.util.ArrayList;
import java.util.List;

/** Filters that the base answers, because a record names another. */
final class Namings {

    private Namings() {}

    static List<Naming> of(Listed.Shape shape, ListQuery query) {
        List<Naming> namings = new ArrayList<>();
        for (Filter filter : shape.filters()) {
            String id = query.filters().get(filter.name());
            Kind kind = filter.ids();
            if (id != null && kind != null && !filter.roles().isEmpty()) {
                namings.add(new Naming(filter.roles(), new RecordKey(kind, id)));
            }
        }
        return namings;
    }
}
