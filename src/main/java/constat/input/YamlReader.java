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
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 (and so JSON) into nodes that know their place. */
public final class YamlReader {

    /** Levels of nesting; the composer is recursive, so depth is measured before it runs. */
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
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(origin.file())
                        .setAllowNonScalarKeys(true) // reported below, with their place
                        .setCodePointLimit(1024 * 1024)
                        .build();
        try {
            return harmless(text, origin, settings)
                    ? new Compose(settings)
                            .composeString(text)
                            .flatMap(node -> convert(node, origin))
                    : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            Location at = e.getProblemMark().map(mark -> at(mark, origin)).orElse(origin);
            diagnostics.add(Code.YAML_SYNTAX, at, String.valueOf(e.getProblem()));
        } catch (ReaderException e) {
            String character = "U+%04X cannot be printed".formatted(e.getCodePoint());
            diagnostics.add(Code.YAML_SYNTAX, at(text, e.getPosition(), origin), character);
        } catch (YamlEngineException e) {
            diagnostics.add(Code.YAML_SYNTAX, origin, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /**
     * Whether no nesting is too deep and nothing refers to another place; the events stop at the
     * first that is or does, so that no hostile text costs more than its length.
     */
    private boolean harmless(String text, Location origin, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            Location at = event.getStartMark().map(mark -> at(mark, origin)).orElse(origin);
            if (event instanceof AliasEvent) {
                diagnostics.add(Code.YAML_SYNTAX, at, "an alias (*)");
                return false;
            }
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                diagnostics.add(Code.YAML_TOO_DEEP, at, String.valueOf(MAX_DEPTH));
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return true;
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
        throw new IllegalStateException("no such node: " + node.getNodeType());
    }

    private YamlNode convert(MappingNode mapping, Location at, Location origin) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Location keyAt = tuple.getKeyNode().getStartMark().map(m -> at(m, origin)).orElse(at);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.add(Code.YAML_SYNTAX, keyAt, "a key that is no word");
                continue;
            }
            if (entries.containsKey(key.getValue())) {
                diagnostics.add(
                        Code.YAML_SYNTAX,
                        keyAt,
                        "the key “" + key.getValue() + "” stands here twice");
            }
            convert(tuple.getValueNode(), origin)
                    .ifPresent(value -> entries.put(key.getValue(), value));
        }
        return new YamlNode.Mapping(entries, at);
    }

    /** The place of a character, counted from 0. */
    private static Location at(String text, int position, Location origin) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') - 1;
        return new Location(
                origin.file(),
                origin.line() + line,
                line == 0 ? origin.column() + column : column + 1);
    }

    private static Location at(Mark mark, Location origin) {
        int column =
                mark.getLine() == 0 ? mark.getColumn() + origin.column() : mark.getColumn() + 1;
        return new Location(origin.file(), mark.getLine() + origin.line(), column);
    }
}
