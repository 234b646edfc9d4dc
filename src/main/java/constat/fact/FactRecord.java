package constat.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.diagnostic.Location;
import constat.input.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as it was written: its keys and values, untyped.
 *
 * @param body without {@code id}; a claim's holds the key {@code question}
 * @param location where it begins in its file
 */
record FactRecord(RecordKey key, YamlNode.Mapping body, Location location) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A record whose body was stored as {@link #json()}. */
    static FactRecord of(RecordKey key, String json, Location location) {
        try {
            YamlNode body = node(JSON.readTree(json), location);
            return new FactRecord(key, (YamlNode.Mapping) body, location);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the base holds no JSON for " + key, e);
        }
    }

    private static YamlNode node(JsonNode json, Location location) {
        if (json.isObject()) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            json.properties().forEach(e -> entries.put(e.getKey(), node(e.getValue(), location)));
            return new YamlNode.Mapping(entries, location);
        }
        if (json.isArray()) {
            List<YamlNode> items = new ArrayList<>();
            json.forEach(item -> items.add(node(item, location)));
            return new YamlNode.Sequence(items, location);
        }
        return new YamlNode.Scalar(json.asText(), location);
    }

    boolean withdrawn() {
        return body.entries().containsKey("withdrawn");
    }

    /** 1 for a record never corrected. */
    int revision() {
        return body.entries().get("corrections") instanceof YamlNode.Sequence corrections
                ? 1 + corrections.items().size()
                : 1;
    }

    /** The body as JSON, keys in the order of the file. */
    String json() {
        try {
            return JSON.writeValueAsString(body.plain());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists and strings are always JSON", e);
        }
    }

    /**
     * SHA-256 of the body; the order of keys counts, as that of options does; 64 hexadecimal
     * digits.
     */
    String digest() {
        return Digest.sha256(json());
    }
}
