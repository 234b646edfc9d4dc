package constat.guidance;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.input.Fields;
import constat.input.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One mapping whose texts are remembered with their places. */
final class LocatedFields {

    private static final String ID = "[a-z0-9][a-z0-9-]{0,119}";

    private final Fields fields;
    private final String kind;
    private final List<GuidanceText> texts;
    private final Diagnostics diagnostics;
    private String record = "";

    LocatedFields(String kind, YamlNode node, List<GuidanceText> texts, Diagnostics diagnostics) {
        this.fields = Fields.of(node, diagnostics);
        this.kind = kind;
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    Fields fields() {
        return fields;
    }

    /** The id; texts that are read later belong to it. */
    String id() {
        String id = fields.string("id");
        if (!id.isEmpty() && !id.matches(ID)) {
            fields.report(Code.ID_INVALID, "id", id);
        }
        record = kind + "/" + id;
        return id;
    }

    Text text(String key) {
        remember(fields.node(key).orElse(null));
        return fields.text(key);
    }

    @Nullable Text optionalText(String key) {
        return fields.node(key).isPresent() ? text(key) : null;
    }

    /** The texts of a sequence; an absent or empty one is reported. */
    List<Text> texts(String key) {
        List<YamlNode> nodes = fields.nodes(key);
        if (nodes.isEmpty()) {
            return fields.missing(key, List.of());
        }
        List<Text> read = new ArrayList<>();
        for (YamlNode node : nodes) {
            remember(node);
            YamlNode.Mapping one = new YamlNode.Mapping(Map.of("text", node), node.location());
            read.add(Fields.of(one, diagnostics).text("text"));
        }
        return read;
    }

    /** The same mapping's child, whose texts belong to the same record. */
    LocatedFields child(YamlNode node) {
        LocatedFields child = new LocatedFields(kind, node, texts, diagnostics);
        child.record = record;
        return child;
    }

    Location location(String key) {
        return fields.location(key);
    }

    private void remember(@Nullable YamlNode node) {
        if (!(node instanceof YamlNode.Mapping words)) {
            return;
        }
        for (Language language : Language.values()) {
            YamlNode value = words.entries().get(language.tag());
            if (value instanceof YamlNode.Scalar scalar) {
                texts.add(
                        new GuidanceText(
                                record, language, scalar.text().strip(), scalar.location()));
            }
        }
    }
}
