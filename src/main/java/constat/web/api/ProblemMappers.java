package constat.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives every error of the API one shape, and keeps what is ours to know out of it. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** Seconds. */
    private static final int RETRY_AFTER = 30;

    private static final int UNAVAILABLE = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        Response.ResponseBuilder response = e.problem().response();
        return e.problem().status() == UNAVAILABLE
                ? response.header("Retry-After", RETRY_AFTER).build()
                : response.build();
    }

    /** Errors that the REST layer finds: no such address, no such method, no such media type. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        String detail = "See /openapi.json for the addresses and parameters that exist.";
        return new Problem(status.getStatusCode(), status.getReasonPhrase(), detail, null)
                .response()
                .build();
    }

    /** Our own mistakes: logged here, once. */
    @ServerExceptionMapper
    Response ours(RuntimeException e) {
        LOG.error("the API failed", e);
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "The fault is ours. The pages and their data files are not affected.")
                .response()
                .build();
    }
}
