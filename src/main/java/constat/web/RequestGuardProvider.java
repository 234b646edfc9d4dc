package constat.web;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts a {@link RequestGuard} into every server connection. Vert.x offers no hook before its own
 * answer to bad requests, but lets its transport be replaced.
 */
public final class RequestGuardProvider implements VertxServiceProvider {

    /** Read once, by a class of Vert.x that is not loaded yet. */
    private static final String UNCHECKED = "vertx.disableHttpHeadersValidation";

    /**
     * Puts the guard in place, and spares Vert.x from looking at each character of each header for
     * every answer, a tenth of the whole work: {@link RequestCheck} looks at those that come in,
     * {@link HeaderSet} at those that go out, once (docs/decisions/0010).
     */
    @Override
    public void init(VertxBuilder builder) {
        System.setProperty(UNCHECKED, "true");
        builder.findTransport(new GuardedTransport(builder.findTransport()));
    }
}
