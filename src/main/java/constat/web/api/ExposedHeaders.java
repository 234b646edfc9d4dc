package constat.web.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets scripts of other sites read our headers; that they may read the body is room web's word. */
final class ExposedHeaders {

    @ServerResponseFilter
    void expose(ContainerResponseContext response) {
        response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Retry-After");
    }
}
