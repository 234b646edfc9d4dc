package constat.fact;

import constat.diagnostic.Code;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.input.Fields;
import constat.input.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Gives records their types. Claims, questions and precedents have readers of their own. */
final class RecordReader {

    private static final Map<String, String> SOURCE_TYPES =
            same("press", "official", "decision", "law", "release");
    private static final Map<String, String> ACTOR_TYPES =
            same("authority", "company", "media", "person", "group", "software", "court");
    private static final Map<String, String> CONTACTS =
            same("tel", "sms", "text", "web", "from-abroad");
    private static final Map<String, String> SITUATIONS =
            same(
                    "emergency",
                    "suicide",
                    "violence",
                    "minors",
                    "victims",
                    "scam",
                    "blackmail",
                    "discrimination",
                    "hiv",
                    "illegal-content");

    private final Facts facts;

    RecordReader(Facts facts) {
        this.facts = facts;
    }

    void read(RecordReading reading) {
        String id = reading.id();
        switch (reading.key().kind()) {
            case SOURCE -> facts.sources.put(id, source(reading));
            case ACTOR -> facts.actors.put(id, actor(reading));
            case QUESTION -> facts.questions.put(id, QuestionReader.question(reading));
            case CLAIM -> facts.claims.put(id, ClaimReader.claim(reading));
            case EVENT -> facts.events.put(id, event(reading));
            case READING -> facts.readings.put(id, reading(reading));
            case PRECEDENT -> facts.precedents.put(id, PrecedentReader.precedent(reading));
            case MISREADING -> facts.misreadings.put(id, misreading(reading));
            case HELPLINE -> facts.helplines.put(id, helpline(reading));
            case DERIVED -> facts.derived.put(id, derived(reading));
            case TERM -> facts.terms.put(id, term(reading));
        }
        reading.fields().end();
    }

    private static Source source(RecordReading reading) {
        Fields fields = reading.fields();
        List<Source.Version> versions =
                fields.list("versions").stream().map(f -> version(f)).toList();
        if (versions.isEmpty() && !fields.has("address") && !fields.has("identifier")) {
            fields.missing("address", "");
        }
        return new Source(
                reading.id(),
                fields.choice("type", SOURCE_TYPES, "press"),
                fields.string("publisher"),
                fields.text("title"),
                fields.optionalString("address").orElse(null),
                fields.optionalString("identifier").orElse(null),
                fields.choice("language", languages(), Language.FR),
                fields.optionalDay("published-on").orElse(null),
                fields.day("seen-on"),
                fields.optionalInteger("length").orElse(null),
                versions,
                fields.optionalText("note").orElse(null),
                reading.revision());
    }

    private static Source.Version version(Fields fields) {
        if (!fields.has("address") && !fields.has("identifier")) {
            fields.missing("address", "");
        }
        Source.Version version =
                new Source.Version(
                        fields.string("id"),
                        fields.optionalDay("published-on").orElse(null),
                        fields.day("seen-on"),
                        fields.optionalString("address").orElse(null),
                        fields.optionalString("identifier").orElse(null),
                        fields.optionalInteger("length").orElse(null),
                        fields.optionalText("note").orElse(null));
        fields.end();
        return version;
    }

    static Map<String, Language> languages() {
        return Map.of("fr", Language.FR, "en", Language.EN);
    }

    private static Actor actor(RecordReading reading) {
        Fields fields = reading.fields();
        return new Actor(
                reading.id(),
                fields.text("name"),
                fields.text("label"),
                fields.text("role"),
                fields.choice("type", ACTOR_TYPES, "group"),
                reading.sources("sources"),
                reading.revision());
    }

    private static Facts.RawEvent event(RecordReading reading) {
        Fields fields = reading.fields();
        About about = reading.about("about");
        return new Facts.RawEvent(
                reading.id(),
                fields.text("title"),
                fields.text("text"),
                about == null ? fields.missing("about", UNKNOWN) : about,
                reading.word("theme", Theme.class),
                reading.word("scope", Scope.class),
                reading.references("actors", Kind.ACTOR),
                required(reading, "claims", reading.references("claims", Kind.CLAIM)),
                reading.revision());
    }

    private static final About UNKNOWN =
            new About(About.Precision.UNKNOWN, null, null, null, false);

    private static List<String> required(RecordReading reading, String key, List<String> ids) {
        return ids.isEmpty() ? reading.fields().missing(key, ids) : ids;
    }

    private static Facts.RawReading reading(RecordReading reading) {
        Fields fields = reading.fields();
        return new Facts.RawReading(
                reading.id(),
                fields.text("title"),
                fields.text("text"),
                required(reading, "claims", reading.references("claims", Kind.CLAIM)),
                reading.references("derived", Kind.DERIVED),
                reading.references("terms", Kind.TERM),
                reading.revision());
    }

    private static Misreading misreading(RecordReading reading) {
        Fields fields = reading.fields();
        return new Misreading(
                reading.id(),
                reading.references("of", Kind.QUESTION),
                fields.text("wrong"),
                fields.text("right"),
                patterns(reading),
                reading.sources("sources"),
                reading.revision());
    }

    private static List<Pattern> patterns(RecordReading reading) {
        List<Pattern> patterns = new ArrayList<>();
        for (YamlNode node : reading.fields().nodes("patterns")) {
            String written = String.valueOf(Fields.scalarOrNull(node));
            try {
                patterns.add(
                        Pattern.compile(
                                written,
                                Pattern.CASE_INSENSITIVE
                                        | Pattern.UNICODE_CASE
                                        | Pattern.UNICODE_CHARACTER_CLASS));
            } catch (PatternSyntaxException e) {
                reading.report(Code.PATTERN_INVALID, node.location(), e.getDescription());
            }
        }
        return patterns;
    }

    private static Helpline helpline(RecordReading reading) {
        Fields fields = reading.fields();
        return new Helpline(
                reading.id(),
                fields.text("name"),
                contact(fields),
                fields.text("for"),
                verified(fields, "hours"),
                verified(fields, "cost"),
                situations(reading),
                reading.source("source"),
                fields.day("verified-on"),
                fields.day("review-by"),
                reading.revision());
    }

    private static Map<String, String> contact(Fields fields) {
        Map<String, String> contact = new LinkedHashMap<>();
        fields.optionalFields("contact")
                .ifPresent(
                        ways -> {
                            for (String way :
                                    ways.present(CONTACTS.keySet().toArray(String[]::new))) {
                                contact.put(way, ways.string(way));
                            }
                            ways.end();
                        });
        return contact.isEmpty() ? fields.missing("contact", contact) : contact;
    }

    private static List<String> situations(RecordReading reading) {
        List<String> situations = reading.fields().strings("situations");
        Location location = reading.fields().location("situations");
        for (String situation : situations) {
            if (!SITUATIONS.containsKey(situation)) {
                reading.unknown(Code.VALUE_UNKNOWN, location, situation, SITUATIONS.keySet());
            }
        }
        return situations;
    }

    /** A text, or the word {@code not-verified}, which is no text. */
    private static @Nullable Text verified(Fields fields, String key) {
        if (fields.node(key).map(Fields::scalarOrNull).filter("not-verified"::equals).isPresent()) {
            return null;
        }
        return fields.text(key);
    }

    private static Facts.RawDerived derived(RecordReading reading) {
        Fields fields = reading.fields();
        String written = fields.string("formula");
        Location location = fields.location("formula");
        Facts.Formula formula =
                Facts.Formula.of(written).orElseGet(() -> new Facts.Formula("", false, ""));
        if (formula.left().isEmpty()) {
            reading.report(Code.FORMULA_INVALID, location, written);
        } else {
            reading.refer("formula", new RecordKey(Kind.QUESTION, formula.left()), location);
            reading.refer("formula", new RecordKey(Kind.QUESTION, formula.right()), location);
        }
        return new Facts.RawDerived(
                reading.id(),
                fields.text("title"),
                formula,
                reading.word("form", Derived.Form.class),
                fields.has("unit") ? QuestionReader.unit(fields) : null,
                reading.references("beside", Kind.CLAIM),
                fields.optionalText("note").orElse(null),
                reading.revision());
    }

    private static Term term(RecordReading reading) {
        Fields fields = reading.fields();
        List<String> french = new ArrayList<>();
        List<String> english = new ArrayList<>();
        fields.optionalFields("also")
                .ifPresent(
                        also -> {
                            french.addAll(also.strings("fr"));
                            english.addAll(also.strings("en"));
                            also.end();
                        });
        return new Term(
                reading.id(),
                fields.text("name"),
                fields.text("definition"),
                french,
                english,
                reading.revision());
    }

    private static Map<String, String> same(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String word : words) {
            map.put(word, word);
        }
        return map;
    }
}
