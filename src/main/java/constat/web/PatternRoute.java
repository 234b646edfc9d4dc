package constat.web;

import constat.edition.Policy;
import constat.i18n.Language;
import constat.page.Patterns;
import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * {@code /_patterns} and {@code /_patterns/en}: every part in every state, in dev mode and in tests
 * only. It is no page of an edition, and a packaged site does not have this route.
 */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public class PatternRoute {

    /** Before the edition's route. */
    private static final int FIRST = -2000;

    void routes(@Observes Router router) {
        for (Language language : Language.values()) {
            router.get(Patterns.path(language))
                    .order(FIRST)
                    .handler(context -> show(context, language));
        }
    }

    private static void show(RoutingContext context, Language language) {
        HttpServerResponse response = context.response();
        Policies.security(Policy.PAGE).sendTo(response.headers());
        response.putHeader("content-type", "text/html; charset=utf-8").end(Patterns.html(language));
    }
}
