package constat.web;

import constat.edition.Policy;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Serves the current edition from memory, ahead of everything else on the public port. Only what
 * stands under {@code /api/}, and {@code /openapi.json}, is left to other routes.
 */
@Singleton
public class EditionRoute {

    /** After Quarkus' own live reload, before all that answers. */
    private static final int FIRST = -1000;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ReadyEditions editions;
    private final SearchRoute searches;
    private final ErrorAnswers errors;
    private final Failures failures;
    private final LaunchMode mode;
    private final DateHeader date = new DateHeader(Clock.systemUTC());

    EditionRoute(
            ReadyEditions editions,
            SearchRoute searches,
            ErrorAnswers errors,
            Failures failures,
            LaunchMode mode) {
        this.editions = editions;
        this.searches = searches;
        this.errors = errors;
        this.failures = failures;
        this.mode = mode;
    }

    void routes(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle).failureHandler(this::fail);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.response().headers().set(DateHeader.NAME, date.value());
        String path = Address.withoutQuery(request.uri());
        if (isForDevelopers(path)) {
            context.next();
        } else if (request.method().equals(HttpMethod.POST)) {
            post(request, path);
        } else if (READING.contains(request.method())) {
            read(context, path);
        } else {
            refuse(request, 405);
        }
    }

    private void post(HttpServerRequest request, String path) {
        ReadyEdition edition = editions.get();
        if (edition != null && SearchRoute.takes(edition.edition(), path)) {
            searches.answer(request, edition.edition(), path);
        } else {
            refuse(request, 405);
        }
    }

    private void read(RoutingContext context, String path) {
        ReadyEdition edition = editions.get();
        ReadyResource found = edition == null ? null : edition.at(path);
        if (found != null) {
            found.send(context.request());
        } else if (Address.isForPrograms(path)) {
            pass(context, edition);
        } else {
            missing(context.request(), edition);
        }
    }

    private void missing(HttpServerRequest request, @Nullable ReadyEdition edition) {
        Optional<Address> address = Address.of(request.uri());
        if (address.isEmpty()) {
            refuse(request, 400);
        } else if (edition == null) {
            errors.page(503).send(request);
        } else {
            search(request, edition, address.get());
        }
    }

    private void search(HttpServerRequest request, ReadyEdition edition, Address address) {
        ReadyResource exact = edition.at(address.raw());
        Optional<Answer> canonical = edition.canonical(address);
        if (exact != null) {
            exact.send(request);
        } else if (canonical.isPresent()) {
            canonical.get().send(request);
        } else {
            notFound(request, edition, address);
        }
    }

    private void notFound(HttpServerRequest request, ReadyEdition edition, Address address) {
        Optional<ReadyResource> page = edition.notFound(address);
        if (page.isPresent()) {
            page.get().send(request);
        } else {
            errors.page(404).send(request);
        }
    }

    /** To the API, with the headers that every answer has; its routes may parse the query. */
    private void pass(RoutingContext context, @Nullable ReadyEdition edition) {
        HttpServerRequest request = context.request();
        if (Address.of(request.uri()).isEmpty() || !Address.hasValidQuery(request.uri())) {
            refuse(request, 400);
            return;
        }
        Policies.security(Policy.DATA).sendTo(request.response().headers());
        if (edition != null) {
            request.response().headers().set("constat-edition", edition.edition().id());
        }
        context.next();
    }

    private void fail(RoutingContext context) {
        failures.report(context);
        HttpServerRequest request = context.request();
        if (request.response().headWritten()) {
            request.connection().close();
        } else {
            request.response().headers().clear();
            refuse(request, Failures.status(context));
        }
    }

    /** Answers and closes: what follows on such a connection is not read. */
    private void refuse(HttpServerRequest request, int status) {
        request.response().headers().set("connection", "close").set(DateHeader.NAME, date.value());
        ReadyEdition edition = editions.get();
        if (edition != null) {
            request.response().headers().set("constat-edition", edition.edition().id());
        }
        String path = Address.withoutQuery(request.uri());
        Answer answer = Address.isForPrograms(path) ? errors.problem(status) : errors.page(status);
        answer.send(request).onComplete(done -> request.connection().close());
    }

    private boolean isForDevelopers(String path) {
        return mode == LaunchMode.DEVELOPMENT && path.startsWith("/q/");
    }
}
