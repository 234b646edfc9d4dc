package constat.web;

import constat.edition.EntityTag;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * A ready answer: everything about it is known before anybody asks.
 *
 * @param always on every answer, a 304 included
 * @param ofBody what describes the body; not on a 304
 * @param tag null if the answer has no conditional form
 */
record Answer(
        int status, HeaderSet always, HeaderSet ofBody, @Nullable EntityTag tag, Buffer body) {

    private static final int NOT_MODIFIED = 304;

    Future<Void> send(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        MultiMap headers = response.headers();
        always.sendTo(headers);
        if (tag != null && holds(request.headers(), tag)) {
            return response.setStatusCode(NOT_MODIFIED).end();
        }
        ofBody.sendTo(headers);
        response.setStatusCode(status);
        return request.method().equals(HttpMethod.HEAD) ? response.end() : response.end(body);
    }

    private static boolean holds(MultiMap headers, EntityTag tag) {
        String header = RequestHeaders.joined(headers, "if-none-match");
        return !header.isEmpty() && IfNoneMatch.holds(header, tag);
    }
}
