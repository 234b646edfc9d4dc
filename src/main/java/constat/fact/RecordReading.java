package constat.fact;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Text;
import constat.input.Fields;
import constat.input.Site;
import constat.input.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One record being read: its fields, and every reference found on the way. */
final class RecordReading {

    /** What all records are read with. */
    record Context(Site site, Diagnostics diagnostics) {}

    private final FactRecord fact;
    private final Context context;
    private final Fields fields;
    private final List<Reference> references;

    RecordReading(FactRecord fact, Context context, List<Reference> references) {
        this.fact = fact;
        this.context = context;
        this.fields = Fields.of(fact.body(), context.diagnostics());
        this.references = references;
    }

    Fields fields() {
        return fields;
    }

    RecordKey key() {
        return fact.key();
    }

    String id() {
        return fact.key().id();
    }

    void report(Code code, Location location, String... arguments) {
        context.diagnostics().add(code, location, arguments);
    }

    void unknown(Code code, Location location, String name, Collection<String> known) {
        context.diagnostics().addUnknown(code, location, name, known);
    }

    /** One constant of an enum, written in lower case with hyphens. */
    <E extends Enum<E>> E word(String key, Class<E> type) {
        return fields.choice(key, words(type), type.getEnumConstants()[0]);
    }

    static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(lowerCase(constant), constant);
        }
        return words;
    }

    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of another record. */
    String reference(String key, Kind kind) {
        String id = fields.string(key);
        refer(key, new RecordKey(kind, id), fields.location(key));
        return id;
    }

    List<String> references(String key, Kind kind) {
        List<String> ids = new ArrayList<>();
        for (YamlNode node : fields.nodes(key)) {
            String id = Fields.scalarOrNull(node);
            if (id == null) {
                report(Code.TYPE_WRONG, node.location(), "text");
            } else {
                refer(key, new RecordKey(kind, id), node.location());
                ids.add(id);
            }
        }
        return ids;
    }

    void refer(String role, RecordKey to, Location location) {
        refer(role, to, null, location);
    }

    /** An empty id was reported as missing already. */
    private void refer(String role, RecordKey to, @Nullable String version, Location location) {
        if (!to.id().isEmpty()) {
            references.add(new Reference(fact.key(), role, to, version, location));
        }
    }

    SourceReference source(String key) {
        return source(fields.string(key), key, fields.location(key));
    }

    List<SourceReference> sources(String key) {
        return sources(fields, key);
    }

    List<SourceReference> sources(Fields from, String key) {
        List<SourceReference> found = new ArrayList<>();
        for (YamlNode node : from.nodes(key)) {
            String written = Fields.scalarOrNull(node);
            if (written == null) {
                report(Code.TYPE_WRONG, node.location(), "text");
            } else {
                found.add(source(written, key, node.location()));
            }
        }
        return found;
    }

    private SourceReference source(String written, String role, Location location) {
        SourceReference reference = SourceReference.of(written);
        RecordKey source = new RecordKey(Kind.SOURCE, reference.source());
        refer(role, source, reference.version(), location);
        return reference;
    }

    Revision revision() {
        LocalDate published = fields.day("published");
        List<Revision.Correction> corrections =
                fields.list("corrections").stream().map(this::correction).toList();
        return new Revision(published, corrections);
    }

    private Revision.Correction correction(Fields from) {
        Revision.Correction correction =
                new Revision.Correction(
                        from.day("on"),
                        from.string("field"),
                        from.node("was").map(YamlNode::plain).map(String::valueOf).orElse(""),
                        from.text("why"),
                        from.choice(
                                "severity",
                                words(Revision.CorrectionSeverity.class),
                                Revision.CorrectionSeverity.WORDING));
        from.end();
        return correction;
    }

    Withdrawal withdrawal() {
        Optional<Fields> from = fields.optionalFields("withdrawn");
        Withdrawal withdrawal =
                new Withdrawal(
                        key(),
                        from.map(f -> f.day("on")).orElse(LocalDate.EPOCH),
                        from.map(f -> f.text("reason")).orElse(new Text("", "")),
                        from.map(this::limited).orElse(List.of()));
        from.ifPresent(Fields::end);
        fields.node("question");
        fields.node("published");
        fields.node("scope");
        fields.end();
        return withdrawal;
    }

    private List<String> limited(Fields from) {
        List<String> limited = from.strings("limited");
        for (String claim : limited) {
            refer("limited", new RecordKey(Kind.CLAIM, claim), from.location("limited"));
        }
        return limited;
    }

    @Nullable About about(String key) {
        return fields.node(key).map(this::about).orElse(null);
    }

    private About about(YamlNode node) {
        if ("unknown".equals(Fields.scalarOrNull(node))) {
            return new About(About.Precision.UNKNOWN, null, null, null, false);
        }
        Fields from = Fields.of(node, context.diagnostics());
        boolean inferred =
                from.has("basis")
                        && from.choice("basis", Map.of("stated", false, "inferred", true), false);
        About about = about(from, inferred);
        from.end();
        return about;
    }

    private About about(Fields from, boolean inferred) {
        if (from.has("day")) {
            LocalDate day = from.day("day");
            return new About(About.Precision.DAY, day, day, null, inferred);
        }
        if (from.has("month")) {
            return month(from.string("month"), from.location("month"), inferred);
        }
        if (from.has("period")) {
            String id = from.string("period");
            Site.Period period = from.choice("period", context.site().periods(), UNKNOWN_PERIOD);
            return new About(About.Precision.PERIOD, period.from(), period.to(), id, inferred);
        }
        if (from.has("before")) {
            return new About(About.Precision.BEFORE, null, from.day("before"), null, inferred);
        }
        return new About(About.Precision.SPAN, from.day("from"), from.day("to"), null, inferred);
    }

    private static final Site.Period UNKNOWN_PERIOD =
            new Site.Period(LocalDate.EPOCH, LocalDate.EPOCH, new Text("", ""));

    private About month(String written, Location location, boolean inferred) {
        YearMonth month = parse(written, location, YearMonth::parse, YearMonth.of(1970, 1));
        return new About(
                About.Precision.MONTH, month.atDay(1), month.atEndOfMonth(), null, inferred);
    }

    /** A day or a month. */
    About when(String written, Location location) {
        if (written.length() == 7) {
            return month(written, location, false);
        }
        LocalDate day = fields.day(written, location);
        return new About(About.Precision.DAY, day, day, null, false);
    }

    <T> T parse(String written, Location location, Function<String, T> parser, T harmless) {
        try {
            return parser.apply(written);
        } catch (DateTimeException | NumberFormatException e) {
            report(Code.TYPE_WRONG, location, "day");
            return harmless;
        }
    }
}
