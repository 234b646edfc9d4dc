package constat.input;

import constat.diagnostic.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML value that knows its place. Scalars stay the text that was written. */
public sealed interface YamlNode {

    Location location();

    /** The same value as plain strings, lists and maps, for comparison and storage. */
    Object plain();

    record Scalar(String text, Location location) implements YamlNode {
        @Override
        public Object plain() {
            return text;
        }
    }

    record Sequence(List<YamlNode> items, Location location) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Object plain() {
            return items.stream().map(YamlNode::plain).toList();
        }
    }

    /** Keys in the order of the file; each is unique. */
    record Mapping(Map<String, YamlNode> entries, Location location) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach((key, value) -> plain.put(key, value.plain()));
            return plain;
        }

        /** This mapping with one entry more, or replaced. */
        public Mapping with(String key, YamlNode value) {
            Map<String, YamlNode> more = new LinkedHashMap<>(entries);
            more.put(key, value);
            return new Mapping(more, location);
        }

        /** This mapping without one entry. */
        public Mapping without(String key) {
            Map<String, YamlNode> fewer = new LinkedHashMap<>(entries);
            fewer.remove(key);
            return new Mapping(fewer, location);
        }
    }
}
