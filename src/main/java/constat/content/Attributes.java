package constat.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The braces of a directive: {@code {form=value why="two words"}}. */
final class Attributes {

    private static final Pattern PAIR =
            Pattern.compile("([a-z][a-z0-9-]*+)(?:=(?:[\"“”]([^\"“”]*+)[\"“”]|([^\\s\"{}]++)))?+");

    private Attributes() {}

    /** The pairs between the braces; a key alone has the value {@code true}. */
    static Map<String, String> parse(String inside) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(inside);
        while (pair.find()) {
            String value = pair.group(2) != null ? pair.group(2) : pair.group(3);
            attributes.putIfAbsent(pair.group(1), value == null ? "true" : value);
        }
        return attributes;
    }
}
