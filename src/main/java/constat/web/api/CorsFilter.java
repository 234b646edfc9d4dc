package constat.web.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets every site read the API, problems included; there is nothing personal to protect. */
final class CorsFilter {

    @ServerResponseFilter
    void open(ContainerResponseContext response) {
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Retry-After");
    }
}
