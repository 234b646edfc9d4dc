package constat.guidance;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.guidance.Triage.Answer;
import constat.guidance.Triage.Question;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every path leads from the first question to an outcome, and to every outcome leads a path. */
final class TriageRules {

    private final Triage triage;
    private final Diagnostics diagnostics;
    private final Map<String, Location> nodes = new LinkedHashMap<>();

    private TriageRules(Triage triage, Diagnostics diagnostics) {
        this.triage = triage;
        this.diagnostics = diagnostics;
    }

    static void check(Triage triage, Diagnostics diagnostics) {
        TriageRules rules = new TriageRules(triage, diagnostics);
        triage.questions().forEach(q -> rules.node(q.id(), q.location()));
        triage.outcomes().forEach(o -> rules.node(o.id(), o.location()));
        triage.questions().forEach(rules::answers);
        rules.loops(triage.start(), new ArrayDeque<>(), new HashSet<>());
        rules.reach();
    }

    private void node(String id, Location location) {
        Location first = nodes.putIfAbsent(id, location);
        if (first != null) {
            diagnostics.add(Code.ID_DUPLICATE, location, id, first.toString());
        }
    }

    private void answers(Question question) {
        if (question.answers().isEmpty()) {
            diagnostics.add(Code.TRIAGE_DEAD_END, question.location(), question.id());
        }
        for (Answer answer : question.answers()) {
            if (!nodes.containsKey(answer.to())) {
                diagnostics.addUnknown(
                        Code.TRIAGE_STEP_UNKNOWN, answer.location(), answer.to(), nodes.keySet());
            }
        }
    }

    /**
     * Follows every answer.
     *
     * @param path the questions that led here, the nearest first
     * @param done questions whose answers were followed
     */
    private void loops(String id, Deque<String> path, Set<String> done) {
        Question question = triage.question(id).orElse(null);
        if (question == null || done.contains(id)) {
            return;
        }
        path.push(id);
        for (Answer answer : question.answers()) {
            if (path.contains(answer.to())) {
                diagnostics.add(Code.TRIAGE_LOOP, answer.location(), id, answer.to());
            } else {
                loops(answer.to(), path, done);
            }
        }
        path.pop();
        done.add(id);
    }

    private void reach() {
        Set<String> reached = new HashSet<>(Set.of(triage.start()));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            triage.question(open.pop()).stream()
                    .flatMap(q -> q.answers().stream())
                    .map(Answer::to)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        nodes.forEach(
                (id, location) -> {
                    if (!reached.contains(id)) {
                        diagnostics.add(Code.TRIAGE_UNREACHED, location, id);
                    }
                });
    }
}
