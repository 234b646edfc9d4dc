package constat.content;

import constat.diagnostic.Location;
import java.util.Map;

/**
 * A generic directive: {@code :fact[id]{form=value}} in a line, {@code :::steps} as a block.
 *
 * @param name such as {@code fact}
 * @param label what stands in the brackets, or an empty string
 * @param attributes what stands in the braces
 * @param block whether it is a block with a body
 */
public record Directive(
        String name,
        String label,
        Map<String, String> attributes,
        boolean block,
        Location location) {

    public Directive {
        attributes = Map.copyOf(attributes);
    }

    /** An attribute, or the given value if it is absent. */
    public String attribute(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }
}
