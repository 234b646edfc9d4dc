package constat.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import constat.diagnostic.Location;
import constat.input.YamlNode;

/**
 * A record as it was written: its keys and values, untyped.
 *
 * @param body without {@code id}; a claim's holds the key {@code question}
 * @param location where it begins in its file
 */
record FactRecord(RecordKey key, YamlNode.Mapping body, Location location) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper SORTED =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

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
        return write(JSON);
    }

    /** SHA-256 of the body, the same whatever the order of its keys; 64 hexadecimal digits. */
    String digest() {
        return Digest.sha256(write(SORTED));
    }

    private String write(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(body.plain());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists and strings are always JSON", e);
        }
    }
}
