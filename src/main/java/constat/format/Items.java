package constat.format;

import constat.fact.QuestionState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as objects, the same in files and in live answers. */
public final class Items {

    private final Perspective seen;

    public Items(Perspective seen) {
        this.seen = seen;
    }

    public List<Map<String, @Nullable Object>> questions(List<QuestionState> questions) {
        return new QuestionTable(seen).table().all(questions);
    }

    public List<Map<String, @Nullable Object>> claims(List<StatementRow> claims) {
        return new StatementTable(seen).table().all(claims);
    }

    /** What stands around the items: up to which day they tell what was known. */
    public Map<String, @Nullable Object> envelope() {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("asOf", seen.asOf().toString());
        envelope.put("sourcesUntil", seen.site().sourcesUntil().toString());
        return envelope;
    }
}
