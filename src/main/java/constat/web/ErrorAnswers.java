package constat.web;

import constat.edition.Policy;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;

/** Answers to requests for which the edition has no page. */
@Singleton
public class ErrorAnswers {

    private static final HeaderSet PAGE =
            Policies.security(Policy.PAGE).with("cache-control", "no-store");
    private static final HeaderSet PROBLEM =
            Policies.security(Policy.DATA).with("cache-control", "no-store");

    private final Refusals refusals = new Refusals();

    /** A small page for people. */
    Answer page(int status) {
        return answer(status, PAGE, "text/html; charset=utf-8", refusals.page(status));
    }

    /** Problem details for programs. */
    Answer problem(int status) {
        return answer(status, PROBLEM, "application/problem+json", refusals.problem(status));
    }

    private static Answer answer(int status, HeaderSet common, String mediaType, byte[] body) {
        HeaderSet headers =
                HeaderSet.NONE
                        .with("content-type", mediaType)
                        .with("content-length", Integer.toString(body.length));
        return new Answer(status, advice(status, common), headers, null, Buffer.buffer(body));
    }

    private static HeaderSet advice(int status, HeaderSet headers) {
        return switch (status) {
            case 405 -> headers.with("allow", "GET, HEAD");
            case 503 -> headers.with("retry-after", "5");
            default -> headers;
        };
    }
}
