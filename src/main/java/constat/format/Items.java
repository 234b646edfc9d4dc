package constat.format;

import constat.fact.Actor;
import constat.fact.Corrected;
import constat.fact.Event;
import constat.fact.Misreading;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Reading;
import constat.fact.Source;
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

    public List<Map<String, @Nullable Object>> events(List<Event> events) {
        return new EventTable(seen).table().all(events);
    }

    public List<Map<String, @Nullable Object>> precedents(List<Precedent> precedents) {
        return new PrecedentTable(seen).table().all(precedents);
    }

    public List<Map<String, @Nullable Object>> sources(List<Source> sources) {
        return new SourceTable(seen).table().all(sources);
    }

    public List<Map<String, @Nullable Object>> actors(List<Actor> actors) {
        return new ActorTable(seen).table().all(actors);
    }

    public List<Map<String, @Nullable Object>> misreadings(List<Misreading> misreadings) {
        return new MisreadingTable(seen).table().all(misreadings);
    }

    public List<Map<String, @Nullable Object>> readings(List<Reading> readings) {
        return new ReadingTable(seen).table().all(readings);
    }

    public List<Map<String, @Nullable Object>> corrections(List<Corrected> corrections) {
        return new CorrectionTable(seen).table().all(corrections);
    }

    /** What stands around the items: up to which day they tell what was known. */
    public Map<String, @Nullable Object> envelope() {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("asOf", seen.asOf().toString());
        envelope.put("sourcesUntil", seen.site().sourcesUntil().toString());
        return envelope;
    }
}
