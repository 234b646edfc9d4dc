package constat.fact;

import constat.fact.RecordQuery.Mark;
import constat.fact.RecordQuery.Order;
import constat.fact.RecordQuery.Page;
import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.List;

/** Asks the base for one part of a list, by keyset: a part costs the same wherever it begins. */
final class RecordPage {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final long number;
    private final RecordQuery query;
    private final StringBuilder where = new StringBuilder();
    private final Parameters parameters = new Parameters();

    private RecordPage(long number, RecordQuery query) {
        this.number = number;
        this.query = query;
    }

    /** Must be called in a transaction. */
    static Page of(long number, RecordQuery query) {
        return query.among().isEmpty()
                ? new Page(List.of(), null)
                : new RecordPage(number, query).read();
    }

    private record Row(String id, Object value) {}

    private Page read() {
        condition("m.held.id = :number", "number", number);
        condition("m.revision.record.id.kind = :kind", "kind", query.kind().word());
        condition("m.revision.record.id.id in :among", "among", query.among());
        for (int i = 0; i < query.naming().size(); i++) {
            naming(query.naming().get(i), i);
        }
        Mark after = query.after();
        if (after != null) {
            after(after);
        }
        List<Row> rows = rows();
        List<Row> part = rows.subList(0, Math.min(query.limit(), rows.size()));
        boolean more = rows.size() > part.size();
        return new Page(
                part.stream().map(Row::id).toList(), more ? mark(part.get(part.size() - 1)) : null);
    }

    private void condition(String condition, String name, Object value) {
        where.append(where.isEmpty() ? "where " : " and ").append(condition);
        parameters.and(name, value);
    }

    private void naming(RecordQuery.Naming naming, int i) {
        condition(
                """
                exists (select 1 from ReferenceEntity r where r.revision = m.revision
                and r.role in :roles%1$d and r.target.id.kind = :kind%1$d
                and r.target.id.id = :target%1$d)"""
                        .formatted(i),
                "roles" + i,
                naming.roles());
        parameters.and("kind" + i, naming.target().kind().word());
        parameters.and("target" + i, naming.target().id());
    }

    private void after(Mark after) {
        String than = query.descending() ? " < " : " > ";
        condition(
                "(%1$s%2$s:value or %1$s = :value and m.revision.record.id.id%2$s:id)"
                        .formatted(sorted(), than),
                "value",
                value(after.value()));
        parameters.and("id", after.id());
    }

    private List<Row> rows() {
        String direction = query.descending() ? " desc" : "";
        String all =
                "select m.revision.record.id.id, %1$s from MembershipEntity m %2$s"
                        .formatted(sorted(), where);
        String order = " order by %1$s%2$s, m.revision.record.id.id%2$s";
        List<?> found =
                MembershipEntity.find(all + order.formatted(sorted(), direction), parameters)
                        .range(0, query.limit())
                        .list();
        return found.stream().map(RecordPage::row).toList();
    }

    private static Row row(Object found) {
        Object[] columns = (Object[]) found;
        return new Row(columns[0].toString(), columns[1]);
    }

    /** What the list is sorted by, as the base knows it. */
    private String sorted() {
        if (query.order() == Order.PLACE) {
            return "m.position";
        }
        if (query.order() == Order.ID) {
            return "m.revision.record.id.id";
        }
        parameters.and("never", NEVER);
        return query.kind() == Kind.EVENT
                ? """
                coalesce((select min(c.revision.known) from MembershipEntity c, ReferenceEntity r
                where c.held = m.held and r.revision = m.revision and r.role = 'claims'
                and r.target = c.revision.record), :never)"""
                : "coalesce(m.revision.known, :never)";
    }

    private Object value(String written) {
        return switch (query.order()) {
            case PLACE -> Integer.valueOf(written);
            case ID -> written;
            case KNOWN -> LocalDate.parse(written);
        };
    }

    private static Mark mark(Row row) {
        return new Mark(row.value().toString(), row.id());
    }
}
