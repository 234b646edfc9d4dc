package constat.web;

import constat.edition.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares {@code If-None-Match} with an entity tag, weakly (RFC 9110, 13.1.2). */
final class IfNoneMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7e]*)\"");

    private IfNoneMatch() {}

    /** Whether the reader already has what the tag stands for. */
    static boolean holds(String header, EntityTag tag) {
        if (header.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (tags.group(1).equals(tag.opaque())) {
                return true;
            }
        }
        return false;
    }
}
