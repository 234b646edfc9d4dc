package constat.web.api;

import constat.format.JsonFormat;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request has no answer, in the one shape that programs get (RFC 9457).
 *
 * @param detail a sentence that says what to send instead; holds nothing that the reader sent
 * @param parameter the parameter at fault, or null
 */
record Problem(int status, String title, String detail, @Nullable String parameter) {

    private static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Response.Status status, String detail) {
        return new Problem(status.getStatusCode(), status.getReasonPhrase(), detail, null);
    }

    static Problem parameter(String parameter, String detail) {
        Response.Status status = Response.Status.BAD_REQUEST;
        return new Problem(status.getStatusCode(), status.getReasonPhrase(), detail, parameter);
    }

    Response.ResponseBuilder response() {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        if (parameter != null) {
            body.put("parameter", parameter);
        }
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(JsonFormat.write(body));
    }
}
