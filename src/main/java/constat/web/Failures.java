package constat.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Reports our own faults once, at the rim: their kind and where they happened. No message, for it
 * might repeat what a reader asked for.
 */
@Singleton
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int SERVER_ERROR = 500;

    /** The status with which a failed request is answered. */
    static int status(RoutingContext context) {
        int status = context.statusCode();
        return status < 400 ? SERVER_ERROR : status;
    }

    void report(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure != null && status(context) >= SERVER_ERROR) {
            LOG.error(words(failure));
        }
    }

    static String words(Throwable failure) {
        StringBuilder words = new StringBuilder("A request could not be answered");
        for (Throwable t = failure; t != null; t = t.getCause()) {
            words.append("\n").append(t.getClass().getName());
            for (StackTraceElement place : t.getStackTrace()) {
                words.append("\n    at ").append(place);
            }
        }
        return words.toString();
    }
}
