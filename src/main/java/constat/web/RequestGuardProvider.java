package constat.web;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts a {@link RequestGuard} into every server connection. Vert.x offers no hook before its own
 * answer to bad requests, but lets its transport be replaced.
 */
public final class RequestGuardProvider implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new GuardedTransport(builder.findTransport()));
    }
}
