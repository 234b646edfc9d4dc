package constat.input;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.i18n.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one mapping. What is missing or of a wrong type is reported and answered with a
 * harmless value ("" or 1970-01-01), so that an editor sees all errors at once; whoever reads must
 * refuse the whole when errors were reported. {@link #end()} reports the keys nobody asked for.
 */
public final class Fields {

    private final YamlNode.Mapping mapping;
    private final Diagnostics diagnostics;
    private final Set<String> asked = new HashSet<>();

    private Fields(YamlNode.Mapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** The fields of a node; a node that is no mapping is reported and has no fields. */
    public static Fields of(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Fields(mapping, diagnostics);
        }
        diagnostics.add(Code.TYPE_WRONG, node.location(), "mapping");
        YamlNode.Mapping none = new YamlNode.Mapping(Map.of(), node.location());
        return new Fields(none, new Diagnostics());
    }

    public Location location() {
        return mapping.location();
    }

    /** Where the value of a key stands, or the mapping itself if it is absent. */
    public Location location(String key) {
        YamlNode node = mapping.entries().get(key);
        return node == null ? mapping.location() : node.location();
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /** All entries, for mappings whose keys are ids. */
    public Map<String, YamlNode> all() {
        asked.addAll(mapping.entries().keySet());
        return mapping.entries();
    }

    public Optional<String> optionalString(String key) {
        return node(key).map(this::scalar);
    }

    public String string(String key) {
        return optionalString(key)
                .filter(value -> !value.isEmpty())
                .orElseGet(() -> missing(key, ""));
    }

    public Optional<Text> optionalText(String key) {
        return node(key).map(this::text);
    }

    public Text text(String key) {
        return optionalText(key).orElseGet(() -> missing(key, new Text("", "")));
    }

    public Optional<LocalDate> optionalDay(String key) {
        return optionalString(key).map(value -> day(value, location(key)));
    }

    public LocalDate day(String key) {
        return optionalDay(key).orElseGet(() -> missing(key, LocalDate.EPOCH));
    }

    public Optional<Long> optionalInteger(String key) {
        return optionalString(key)
                .map(value -> parse(value, location(key), "integer", Fields::integer, 0L));
    }

    public boolean flag(String key) {
        return has(key) && choice(key, Map.of("true", true, "false", false), false);
    }

    /** As people write one: {@code 012} and {@code +5} are none. */
    private static long integer(String written) {
        if (!written.matches("-?(0|[1-9][0-9]*)")) {
            throw new NumberFormatException(written);
        }
        return Long.parseLong(written);
    }

    /** One of a set of words, such as the constants of an enum by their label. */
    public <T> T choice(String key, Map<String, T> choices, T otherwise) {
        Optional<String> value = optionalString(key);
        if (value.isEmpty()) {
            return missing(key, otherwise);
        }
        T chosen = choices.get(value.get());
        if (chosen == null) {
            diagnostics.addUnknown(
                    Code.VALUE_UNKNOWN, location(key), value.get(), choices.keySet());
            return otherwise;
        }
        return chosen;
    }

    /** The scalars of a sequence; absent means none. */
    public List<String> strings(String key) {
        return nodes(key).stream().map(this::scalar).toList();
    }

    /** The mappings of a sequence; absent means none. */
    public List<Fields> list(String key) {
        return nodes(key).stream().map(node -> of(node, diagnostics)).toList();
    }

    public List<YamlNode> nodes(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        diagnostics.add(Code.TYPE_WRONG, node.get().location(), "list");
        return List.of();
    }

    public Optional<Fields> optionalFields(String key) {
        return node(key).map(node -> of(node, diagnostics));
    }

    /** Reports a key as missing, and gives back the harmless value. */
    public <T> T missing(String key, T harmless) {
        diagnostics.add(Code.KEY_MISSING, location(), key);
        return harmless;
    }

    public void report(Code code, String key, String... arguments) {
        diagnostics.add(code, location(key), arguments);
    }

    /** Reports every key that was never asked for. */
    public void end() {
        for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
            if (!asked.contains(entry.getKey())) {
                diagnostics.addUnknown(
                        Code.KEY_UNKNOWN, entry.getValue().location(), entry.getKey(), asked);
            }
        }
    }

    /** A day from its ISO form; anything else is reported. */
    public LocalDate day(String value, Location at) {
        return parse(value, at, "day", LocalDate::parse, LocalDate.EPOCH);
    }

    /** A text in both languages; a missing or empty one is reported. */
    private Text text(YamlNode node) {
        Map<Language, String> found = new LinkedHashMap<>();
        Fields fields = of(node, diagnostics);
        if (!(node instanceof YamlNode.Mapping)) {
            return new Text("", "");
        }
        for (Language language : Language.values()) {
            Optional<String> value = fields.optionalString(language.tag());
            if (value.isEmpty() || value.get().isBlank()) {
                diagnostics.add(Code.TRANSLATION_MISSING, node.location(), language.tag());
            }
            found.put(language, value.orElse("").strip());
        }
        fields.end();
        return new Text(found.getOrDefault(Language.FR, ""), found.getOrDefault(Language.EN, ""));
    }

    private String scalar(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().strip();
        }
        diagnostics.add(Code.TYPE_WRONG, node.location(), "text");
        return "";
    }

    private <T> T parse(
            String value, Location at, String type, Function<String, T> parser, T harmless) {
        try {
            return parser.apply(value);
        } catch (DateTimeParseException | NumberFormatException e) {
            diagnostics.add(Code.TYPE_WRONG, at, type);
            return harmless;
        }
    }

    /** The values of several optional keys that are present, in the order given. */
    public List<String> present(String... keys) {
        List<String> present = new ArrayList<>();
        for (String key : keys) {
            if (has(key)) {
                present.add(key);
            }
        }
        return present;
    }

    /** The scalar text of a node, or null if it is none; nothing is reported. */
    public static @Nullable String scalarOrNull(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : null;
    }
}
