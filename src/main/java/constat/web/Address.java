package constat.web;

import constat.i18n.Language;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a request, without its query, which pages ignore.
 *
 * @param raw as it was sent
 * @param path percent-decoded; an encoded slash stays encoded, so that it never separates anything
 */
record Address(String raw, String path) {

    private static final String PLAIN = "-._~!$&'()*+,;=:@/";
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#]*");
    private static final Pattern VALID =
            Pattern.compile("/(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*");
    private static final Pattern VALID_QUERY =
            Pattern.compile("(?:[\\x21\\x23\\x24\\x26-;=\\x3f-\\x7e]|%[0-9A-Fa-f]{2})*");

    /**
     * The address of a request target (RFC 9112, 3.2), in origin or absolute form; empty if it is
     * malformed.
     */
    static Optional<Address> of(String target) {
        String local = target;
        Matcher absolute = ABSOLUTE.matcher(target);
        if (absolute.lookingAt()) {
            local = target.substring(absolute.end());
            local = local.startsWith("/") ? local : "/" + local;
        }
        String raw = withoutQuery(local);
        if (!VALID.matcher(raw).matches()) {
            return Optional.empty();
        }
        return decode(raw).map(path -> new Address(raw, path));
    }

    static String withoutQuery(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** Whether it is for programs (or, on their own port, for operators), who may send a query. */
    static boolean readsQuery(String target) {
        return isForPrograms(withoutQuery(target)) || target.startsWith("/q/");
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/openapi.json");
    }

    /** Whether the query, if there is one, can be parsed without error. */
    static boolean hasValidQuery(String target) {
        int query = target.indexOf('?');
        return query < 0 || VALID_QUERY.matcher(target.substring(query + 1)).matches();
    }

    private static Optional<String> decode(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean kept = c != '%' || raw.regionMatches(true, i, "%2F", 0, 3);
            int value = kept ? c : Integer.parseInt(raw, i + 1, i + 3, 16);
            if (value < 0x20 || value == 0x7f) {
                return Optional.empty();
            }
            bytes.put((byte) value);
            i += kept ? 0 : 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The language in whose folder it stands. */
    Optional<Language> language() {
        return Arrays.stream(Language.values())
                .filter(l -> (path + "/").startsWith("/" + l.tag() + "/"))
                .findFirst();
    }

    /** The one way in which this site writes a path. */
    static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * The paths that may have been meant, the likeliest first; all local, none with an empty part.
     */
    Set<String> candidates() {
        String normal = normalized();
        Set<String> all = new LinkedHashSet<>();
        for (String form : List.of(normal, normal.toLowerCase(Locale.ROOT))) {
            all.add(form);
            all.add(form.equals("/") ? form : form + "/");
        }
        return all;
    }

    /** Without doubled slashes, dot segments and slash at the end. */
    private String normalized() {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : Arrays.asList(path.split("/"))) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return "/" + String.join("/", parts);
    }
}
