package constat.input;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.input.Audit.Criterion;
import constat.input.Audit.Result;
import constat.input.Audit.Tested;
import constat.input.Audit.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code accessibility.yaml}: every criterion of the standard once, each result proved. */
final class AuditReader {

    static final String PATH = "accessibility.yaml";

    /** How many criteria each topic of the RGAA 4.1 has, in its order: 106 in all. */
    private static final int[] CRITERIA = {9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12};

    private static final Map<String, Result> RESULTS =
            Stream.of(Result.values()).collect(Collectors.toMap(Result::word, Function.identity()));

    private static final Map<String, Boolean> BY_PERSON =
            Map.of("automated", false, "person", true);

    private static final String TOOL = "axe [a-z0-9-]+|test [A-Za-z0-9]+\\.[a-z0-9_]+";

    private final Diagnostics diagnostics;
    private final Map<String, Location> found = new LinkedHashMap<>();

    AuditReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Audit read(Fields fields) {
        List<Topic> topics = new ArrayList<>();
        for (Fields topic : fields.list("topics")) {
            topics.add(
                    new Topic(
                            topic.text("name"),
                            topic.list("criteria").stream()
                                    .map(criterion -> criterion(criterion, topics.size() + 1))
                                    .toList()));
            topic.end();
        }
        fields.end();
        String missing =
                numbers().filter(n -> !found.containsKey(n)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            diagnostics.add(Code.CRITERION_MISSING, fields.location(), missing);
        }
        return new Audit(topics);
    }

    private static Stream<String> numbers() {
        return IntStream.rangeClosed(1, CRITERIA.length).boxed().flatMap(AuditReader::numbers);
    }

    private static Stream<String> numbers(int topic) {
        return topic > CRITERIA.length
                ? Stream.empty()
                : IntStream.rangeClosed(1, CRITERIA[topic - 1]).mapToObj(i -> topic + "." + i);
    }

    private Criterion criterion(Fields fields, int topic) {
        Result result = fields.choice("result", RESULTS, Result.UNTESTED);
        List<String> tools = fields.strings("tools");
        Criterion criterion =
                new Criterion(
                        number(fields, topic),
                        fields.text("title"),
                        result,
                        tested(fields, result, tools),
                        tools);
        tools.stream()
                .filter(tool -> !tool.matches(TOOL))
                .forEach(tool -> fields.report(Code.TOOL_INVALID, "tools", tool));
        fields.end();
        return criterion;
    }

    private String number(Fields fields, int topic) {
        String number = fields.string("number");
        Location first = found.putIfAbsent(number, fields.location("number"));
        if (first != null) {
            fields.report(Code.ID_DUPLICATE, "number", number, first.toString());
        } else if (numbers(topic).noneMatch(number::equals)) {
            diagnostics.addUnknown(
                    Code.CRITERION_UNKNOWN,
                    fields.location("number"),
                    number,
                    numbers(topic).toList());
        }
        return number;
    }

    private @Nullable Tested tested(Fields fields, Result result, List<String> tools) {
        Optional<String> by = fields.optionalString("by");
        Optional<LocalDate> on = fields.optionalDay("on");
        if (!fields.has("tested")) {
            if (result != Result.UNTESTED) {
                fields.missing("tested", "");
            }
            return null;
        }
        boolean person = fields.choice("tested", BY_PERSON, false);
        boolean proved = person ? by.isPresent() : by.isEmpty() && !tools.isEmpty();
        if (!proved || on.isEmpty() || result == Result.UNTESTED) {
            fields.report(Code.RESULT_UNPROVED, "tested", fields.string("number"));
        }
        return new Tested(by.orElse(null), on.orElse(LocalDate.EPOCH));
    }
}
