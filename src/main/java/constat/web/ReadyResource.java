package constat.web;

import constat.edition.ContentCoding;
import constat.i18n.Language;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/**
 * The answers at one address.
 *
 * @param negotiated whether the reader's language decides between the two
 */
record ReadyResource(
        boolean negotiated, Map<ContentCoding, Answer> french, Map<ContentCoding, Answer> english) {

    static ReadyResource sameForAll(Map<ContentCoding, Answer> answers) {
        return new ReadyResource(false, answers, answers);
    }

    Future<Void> send(HttpServerRequest request) {
        Map<ContentCoding, Answer> answers =
                negotiated && language(request) == Language.EN ? english : french;
        Answer answer = answers.get(coding(request, answers));
        if (answer == null) {
            throw new IllegalStateException("no answer was made ready");
        }
        return answer.send(request);
    }

    private static Language language(HttpServerRequest request) {
        return ReaderLanguage.choose(RequestHeaders.joined(request.headers(), "accept-language"));
    }

    private static ContentCoding coding(
            HttpServerRequest request, Map<ContentCoding, Answer> answers) {
        return answers.size() == 1
                ? ContentCoding.IDENTITY
                : ContentCodings.choose(
                        RequestHeaders.joined(request.headers(), "accept-encoding"),
                        answers.keySet());
    }
}
