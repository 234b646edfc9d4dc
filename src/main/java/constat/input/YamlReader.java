package constat.input;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 (and so JSON) into nodes that know their place. */
public final class YamlReader {

    /** Levels of nesting; the parser is recursive, so depth is measured before it runs. */
    static final int MAX_DEPTH = 50;

    private final Diagnostics diagnostics;

    public YamlReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The file's one document, or empty if it holds none or was reported. */
    public Optional<YamlNode> read(TextFile file) {
        return read(file.text(), file.start());
    }

    /**
     * Reads a part of a file, such as front matter.
     *
     * @param origin where the first character of {@code text} stands in its file
     */
    public Optional<YamlNode> read(String text, Location origin) {
        if (flowDepth(text) > MAX_DEPTH || indentDepth(text) > MAX_DEPTH) {
            diagnostics.add(Code.YAML_TOO_DEEP, origin, String.valueOf(MAX_DEPTH));
            return Optional.empty();
        }
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(origin.file())
                        .setAllowDuplicateKeys(false)
                        .setMaxAliasesForCollections(0)
                        .setCodePointLimit(1024 * 1024)
                        .build();
        try {
            return new Compose(settings).composeString(text).flatMap(node -> convert(node, origin));
        } catch (MarkedYamlEngineException e) {
            Location at = e.getProblemMark().map(mark -> at(mark, origin)).orElse(origin);
            diagnostics.add(Code.YAML_SYNTAX, at, String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            diagnostics.add(Code.YAML_SYNTAX, origin, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<YamlNode> convert(Node node, Location origin) {
        Location at = node.getStartMark().map(mark -> at(mark, origin)).orElse(origin);
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new YamlNode.Scalar(scalar.getValue(), at));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> convert(item, origin).ifPresent(items::add));
            return Optional.of(new YamlNode.Sequence(items, at));
        }
        if (node instanceof MappingNode mapping) {
            return Optional.of(convert(mapping, at, origin));
        }
        diagnostics.add(Code.YAML_SYNTAX, at, "alias");
        return Optional.empty();
    }

    private YamlNode convert(MappingNode mapping, Location at, Location origin) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Location keyAt = tuple.getKeyNode().getStartMark().map(m -> at(m, origin)).orElse(at);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.add(Code.YAML_SYNTAX, keyAt, "key");
                continue;
            }
            if (entries.containsKey(key.getValue())) {
                diagnostics.add(Code.YAML_SYNTAX, keyAt, "duplicate key " + key.getValue());
            }
            convert(tuple.getValueNode(), origin)
                    .ifPresent(value -> entries.put(key.getValue(), value));
        }
        return new YamlNode.Mapping(entries, at);
    }

    private static Location at(Mark mark, Location origin) {
        int column =
                mark.getLine() == 0 ? mark.getColumn() + origin.column() : mark.getColumn() + 1;
        return new Location(origin.file(), mark.getLine() + origin.line(), column);
    }

    /**
     * The deepest run of open brackets; brackets in quoted text count too, which errs on refusal.
     */
    private static int flowDepth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
        }
        return deepest;
    }

    /** An upper bound of block nesting: every level costs a column or a dash. */
    private static int indentDepth(String text) {
        return text.lines()
                .mapToInt(
                        line -> {
                            int i = 0;
                            while (i < line.length() && " -?".indexOf(line.charAt(i)) >= 0) {
                                i++;
                            }
                            int dashes =
                                    (int)
                                            line.substring(0, i)
                                                    .chars()
                                                    .filter(c -> c != ' ')
                                                    .count();
                            return dashes + (i - dashes) / 2;
                        })
                .max()
                .orElse(0);
    }
}
