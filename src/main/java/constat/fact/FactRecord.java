package constat.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
