package constat.web.api;

import constat.fact.RecordQuery.Mark;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request for a list, with what it asks for. */
record Asked(Listed.Shape shape, ListQuery query, UriInfo uri, Request request) {

    Asked(Listed.Shape shape, UriInfo uri, Request request) {
        this(shape, ListQuery.of(shape, uri.getQueryParameters()), uri, request);
    }

    /** The address of the next part: the same parameters, and where to go on. */
    String next(Mark mark, String publicUrl) {
        Stream<String> same =
                uri.getQueryParameters().entrySet().stream()
                        .filter(sent -> !sent.getKey().equals(ListQuery.CURSOR))
                        .sorted(Map.Entry.comparingByKey())
                        .map(sent -> parameter(sent.getKey(), sent.getValue().get(0)));
        String cursor = Cursor.of(ListQuery.place(shape, query.sort()), mark);
        return publicUrl
                + "/api/v1/"
                + shape.name()
                + Stream.concat(same, Stream.of(parameter(ListQuery.CURSOR, cursor)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
