package constat.web;

import constat.edition.Edition;
import constat.edition.Policy;
import constat.edition.Resource;
import constat.i18n.Language;
import constat.page.SearchAnswer;
import constat.page.SearchForm;
import constat.search.Results;
import constat.search.Search;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Answers the form of the page of results, for readers without script. What they asked is in no
 * address, no log and no cache.
 */
@Singleton
public class SearchRoute {

    /** Bytes: 200 characters, each percent-encoded in four bytes, and the other fields. */
    private static final int MOST_BYTES = 4096;

    private static final int MOST_FIELDS = 20;

    /** Queries answered at once; whoever comes then is asked to come again. */
    private static final int MOST_AT_ONCE = 16;

    /** Milliseconds for the whole body, which an idle timeout would let drip for ever. */
    private static final long PATIENCE = 10_000;

    private final Searches searches;
    private final ErrorAnswers errors;
    private final Vertx vertx;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    SearchRoute(Searches searches, ErrorAnswers errors, Vertx vertx) {
        this.searches = searches;
        this.errors = errors;
        this.vertx = vertx;
    }

    /** Whether an address takes a query by POST. */
    static boolean takes(Edition edition, String path) {
        return page(edition, path).isPresent();
    }

    private static Optional<Resource> page(Edition edition, String path) {
        return edition.at(path).filter(resource -> resource.policy() == Policy.SEARCH);
    }

    void answer(HttpServerRequest request, Edition edition, String path) {
        String type = RequestHeaders.joined(request.headers(), "content-type");
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            refuse(request, 415);
            return;
        }
        Resource page = page(edition, path).orElseThrow();
        long timer = vertx.setTimer(PATIENCE, late -> request.connection().close());
        Buffer body = Buffer.buffer();
        request.handler(
                chunk -> {
                    body.appendBuffer(chunk);
                    if (body.length() > MOST_BYTES) {
                        vertx.cancelTimer(timer);
                        request.handler(rest -> {}).endHandler(end -> {});
                        refuse(request, 413);
                    }
                });
        request.endHandler(
                end -> {
                    vertx.cancelTimer(timer);
                    search(request, edition, page, body.toString(StandardCharsets.UTF_8));
                });
    }

    private void search(HttpServerRequest request, Edition edition, Resource page, String body) {
        SearchForm form;
        try {
            QueryStringDecoder fields =
                    new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS);
            form = SearchForm.of(fields.parameters());
        } catch (IllegalArgumentException e) {
            refuse(request, 400); // an encoding that is none
            return;
        }
        if (!free.tryAcquire()) {
            refuse(request, 503);
            return;
        }
        vertx.executeBlocking(() -> html(edition, page, form), false)
                .onComplete(done -> free.release())
                .onSuccess(html -> send(request, edition, page, html))
                .onFailure(fault -> refuse(request, 500));
    }

    private String html(Edition edition, Resource page, SearchForm form) {
        Language language = page.language() == null ? Language.FR : page.language();
        String html = new String(page.identityBody(), StandardCharsets.UTF_8);
        Search.Reading reading =
                form.asWritten() ? Search.Reading.AS_WRITTEN : Search.Reading.CORRECTED;
        Optional<Results> results =
                searches.of(edition, language).map(s -> s.query(form.words(), reading));
        return results.map(found -> SearchAnswer.of(html, language, form, found)).orElse(html);
    }

    private static void send(
            HttpServerRequest request, Edition edition, Resource page, String html) {
        Buffer body = Buffer.buffer(html);
        HeaderSet headers =
                Policies.security(Policy.SEARCH)
                        .with("constat-edition", edition.id())
                        .with("cache-control", "no-store")
                        .with("x-robots-tag", "noindex")
                        .with("content-type", page.mediaType())
                        .with("content-length", Integer.toString(body.length()));
        Language language = page.language();
        HeaderSet all =
                language == null ? headers : headers.with("content-language", language.tag());
        new Answer(200, all, HeaderSet.NONE, null, body).send(request);
    }

    private void refuse(HttpServerRequest request, int status) {
        request.response().headers().set("connection", "close");
        errors.page(status).send(request).onComplete(done -> request.connection().close());
    }
}
