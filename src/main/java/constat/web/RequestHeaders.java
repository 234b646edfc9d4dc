package constat.web;

import io.vertx.core.MultiMap;
import java.util.List;

/** Reads header fields that may come in several lines. */
final class RequestHeaders {

    private RequestHeaders() {}

    /** The field's value, its lines joined by commas (RFC 9110, 5.3); empty if there is none. */
    static String joined(MultiMap headers, String name) {
        List<String> lines = headers.getAll(name);
        return lines.size() == 1 ? lines.get(0) : String.join(",", lines);
    }
}
