package constat.fact;

import constat.diagnostic.Code;
import constat.i18n.Language;
import constat.input.Fields;
import constat.input.YamlNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads claims. */
final class ClaimReader {

    private static final Map<String, Link.Relation> RELATIONS =
            RecordReading.words(Link.Relation.class);

    private ClaimReader() {}

    static Claim claim(RecordReading reading) {
        Fields fields = reading.fields();
        return new Claim(
                reading.id(),
                reading.reference("question", Kind.QUESTION),
                reading.reference("speaker", Kind.ACTOR),
                reading.references("via", Kind.ACTOR),
                reading.word("stance", Stance.class),
                answer(reading),
                fields.optionalText("says").orElse(null),
                quotation(fields),
                fields.optionalText("short").orElse(null),
                reading.about("about"),
                known(fields),
                fields.optionalText("known-basis").orElse(null),
                reading.source("source"),
                reading.sources("also"),
                links(reading),
                fields.optionalText("caveat-lifted").orElse(null),
                fields.has("scope") ? reading.word("scope", Scope.class) : Scope.CASE,
                reading.revision());
    }

    private static @Nullable LocalDate known(Fields fields) {
        return fields.optionalString("known").filter("unknown"::equals).isPresent()
                ? null
                : fields.day("known");
    }

    private static Answer answer(RecordReading reading) {
        Fields outer = reading.fields();
        Fields fields = outer.optionalFields("answer").orElse(null);
        if (fields == null) {
            return outer.missing("answer", new Answer.None(Answer.Reason.UNKNOWN));
        }
        Answer answer = answer(reading, fields);
        fields.end();
        return answer;
    }

    private static Answer answer(RecordReading reading, Fields fields) {
        if (fields.has("value")) {
            return new Answer.Value(number(fields, "value"));
        }
        if (fields.has("low")) {
            return range(fields);
        }
        if (fields.has("more-than")) {
            return new Answer.MoreThan(number(fields, "more-than"));
        }
        if (fields.has("choice")) {
            return new Answer.Choice(fields.string("choice"));
        }
        if (fields.has("date")) {
            return date(reading, fields);
        }
        if (fields.has("text")) {
            return new Answer.Words(fields.text("text"));
        }
        return new Answer.None(
                fields.choice(
                        "none", RecordReading.words(Answer.Reason.class), Answer.Reason.UNKNOWN));
    }

    private static Answer range(Fields fields) {
        Answer.Range range = new Answer.Range(number(fields, "low"), number(fields, "high"));
        if (fields.has("high") && range.low() > range.high()) {
            fields.report(Code.TYPE_WRONG, "high", "low ≤ high");
        }
        return range;
    }

    private static Answer date(RecordReading reading, Fields fields) {
        About when = reading.when(fields.string("date"), fields.location("date"));
        LocalDate first = when.order();
        return when.precision() == About.Precision.MONTH
                ? new Answer.Month(YearMonth.from(first))
                : new Answer.Day(first);
    }

    private static long number(Fields fields, String key) {
        return fields.optionalInteger(key).orElseGet(() -> fields.missing(key, 0L));
    }

    private static @Nullable Quotation quotation(Fields outer) {
        Fields fields = outer.optionalFields("quotation").orElse(null);
        if (fields == null) {
            return null;
        }
        Language language = fields.choice("lang", RecordReader.languages(), Language.FR);
        String translation =
                fields.optionalFields("translation")
                        .map(t -> translation(t, language.other()))
                        .orElseGet(() -> fields.missing("translation", ""));
        Quotation quotation = new Quotation(language, fields.string("text"), translation);
        fields.end();
        return quotation;
    }

    private static String translation(Fields fields, Language language) {
        String translation = fields.string(language.tag());
        fields.end();
        return translation;
    }

    private static List<Link> links(RecordReading reading) {
        List<Link> links = new ArrayList<>();
        for (Fields link : reading.fields().list("links")) {
            for (Map.Entry<String, YamlNode> entry : link.all().entrySet()) {
                Link.Relation relation = RELATIONS.get(entry.getKey());
                String claim = String.valueOf(Fields.scalarOrNull(entry.getValue()));
                if (relation == null) {
                    reading.unknown(
                            Code.VALUE_UNKNOWN,
                            entry.getValue().location(),
                            entry.getKey(),
                            RELATIONS.keySet());
                    continue;
                }
                reading.refer(
                        entry.getKey(),
                        new RecordKey(Kind.CLAIM, claim),
                        entry.getValue().location());
                links.add(new Link(relation, claim));
            }
        }
        return links;
    }
}
