package constat.fact;

import constat.input.Fields;
import constat.input.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads precedents, cell by cell. */
final class PrecedentReader {

    static final List<String> CELLS =
            List.of("number", "decided", "made-public", "amount", "grounds", "people", "appeal");

    private PrecedentReader() {}

    static Facts.RawPrecedent precedent(RecordReading reading) {
        Fields fields = reading.fields();
        Map<String, Precedent.Cell> cells = new LinkedHashMap<>();
        CELLS.forEach(key -> cells.put(key, cell(reading, key)));
        return new Facts.RawPrecedent(
                reading.id(),
                fields.text("title"),
                reading.reference("body", Kind.ACTOR),
                fields.choice("about-leak", Map.of("yes", true, "no", false), false),
                fields.text("summary"),
                cells,
                reading.references("related", Kind.PRECEDENT),
                reading.sources("sources"),
                reading.revision());
    }

    private static Precedent.Cell cell(RecordReading reading, String key) {
        Optional<YamlNode> node = reading.fields().node(key);
        if (node.isEmpty()) {
            return reading.fields().missing(key, Precedent.Cell.NOT_FOUND);
        }
        if ("not-found".equals(Fields.scalarOrNull(node.get()))) {
            return Precedent.Cell.NOT_FOUND;
        }
        Fields fields = reading.fields().optionalFields(key).orElseThrow();
        Precedent.Cell cell = cell(reading, key, fields);
        fields.end();
        return cell;
    }

    private static Precedent.Cell cell(RecordReading reading, String key, Fields fields) {
        Stance stance = fields.choice("stance", RecordReading.words(Stance.class), Stance.REPORTED);
        List<SourceReference> sources = reading.sources(fields, "sources");
        Optional<YamlNode> value = fields.node("value");
        if (value.isEmpty()) {
            return fields.missing("value", Precedent.Cell.NOT_FOUND);
        }
        String scalar = Fields.scalarOrNull(value.get());
        if (scalar != null) {
            return new Precedent.Cell(
                    scalar(reading, key, value.get(), scalar), null, stance, sources);
        }
        Fields inner = fields.optionalFields("value").orElseThrow();
        if (inner.has("fr") || inner.has("en")) {
            Precedent.CellValue words = new Precedent.CellValue.Words(fields.text("value"));
            return new Precedent.Cell(words, null, stance, sources);
        }
        Precedent.Cell cell =
                new Precedent.Cell(
                        number(inner), inner.optionalText("note").orElse(null), stance, sources);
        inner.end();
        return cell;
    }

    private static Precedent.CellValue scalar(
            RecordReading reading, String key, YamlNode node, String written) {
        boolean date = key.equals("decided") || key.equals("made-public");
        return date
                ? new Precedent.CellValue.When(reading.when(written, node.location()))
                : new Precedent.CellValue.Name(written);
    }

    private static Precedent.CellValue number(Fields inner) {
        if (inner.has("euros")) {
            return new Precedent.CellValue.Euros(inner.optionalInteger("euros").orElse(0L));
        }
        if (inner.has("count")) {
            return new Precedent.CellValue.Count(inner.optionalInteger("count").orElse(0L));
        }
        return new Precedent.CellValue.MoreThan(
                inner.optionalInteger("more-than").orElseGet(() -> inner.missing("count", 0L)));
    }
}
