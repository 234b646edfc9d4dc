package constat.fact;

import constat.i18n.Text;
import constat.input.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads questions. */
final class QuestionReader {

    private QuestionReader() {}

    static Facts.AskedQuestion question(RecordReading reading) {
        Fields fields = reading.fields();
        Question.AnswerType type = reading.word("answer", Question.AnswerType.class);
        boolean number = type == Question.AnswerType.NUMBER;
        Question question =
                new Question(
                        reading.id(),
                        fields.text("text"),
                        reading.word("scope", Scope.class),
                        reading.word("theme", Theme.class),
                        type,
                        number ? unit(fields) : null,
                        number ? fields.text("of-what") : null,
                        fields.has("out-of") ? reading.reference("out-of", Kind.QUESTION) : null,
                        options(fields, type),
                        fields.flag("category"),
                        reading.references("not-to-be-read-as", Kind.MISREADING),
                        reading.references("who-could-answer", Kind.ACTOR),
                        lookedFor(fields),
                        fields.optionalText("note").orElse(null),
                        fields.has("drawing")
                                ? reading.word("drawing", Question.Drawing.class)
                                : null,
                        reading.revision());
        return new Facts.AskedQuestion(question, preferred(reading));
    }

    static Question.Unit unit(Fields fields) {
        Fields unit = fields.optionalFields("unit").orElse(null);
        if (unit == null) {
            return fields.missing("unit", new Question.Unit("", List.of(), List.of()));
        }
        String id = unit.string("id");
        Fields words = unit.optionalFields("words").orElse(null);
        if (words == null) {
            return unit.missing("words", new Question.Unit(id, List.of(), List.of()));
        }
        Question.Unit read = new Question.Unit(id, words.strings("fr"), words.strings("en"));
        words.end();
        unit.end();
        return read;
    }

    private static Map<String, Text> options(Fields fields, Question.AnswerType type) {
        Map<String, Text> options = new LinkedHashMap<>();
        fields.optionalFields("options")
                .ifPresent(all -> all.all().keySet().forEach(id -> options.put(id, all.text(id))));
        return options.isEmpty() && type == Question.AnswerType.CHOICE
                ? fields.missing("options", options)
                : options;
    }

    private static Question.@Nullable LookedFor lookedFor(Fields fields) {
        return fields.optionalFields("looked-for")
                .map(
                        from -> {
                            Question.LookedFor lookedFor =
                                    new Question.LookedFor(from.day("on"), from.strings("words"));
                            from.end();
                            return lookedFor;
                        })
                .orElse(null);
    }

    private static List<Facts.Preference> preferred(RecordReading reading) {
        return reading.fields().list("preferred").stream()
                .map(
                        from -> {
                            Facts.Preference preference =
                                    new Facts.Preference(from.day("from"), from.string("claim"));
                            reading.refer(
                                    "preferred",
                                    new RecordKey(Kind.CLAIM, preference.claim()),
                                    from.location());
                            from.end();
                            return preference;
                        })
                .toList();
    }
}
