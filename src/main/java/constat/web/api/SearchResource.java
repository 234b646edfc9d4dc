package constat.web.api;

import constat.edition.Edition;
import constat.format.JsonFormat;
import constat.publish.CurrentEdition;
import constat.search.Hit;
import constat.search.Piece;
import constat.search.Search;
import constat.web.Searches;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Search for programs; what they ask reaches the server, unlike what readers type. */
@Path("/api/v1/search")
@Produces(JsonFormat.MEDIA_TYPE)
public class SearchResource {

    private final Searches searches;
    private final CurrentEdition current;
    private final String publicUrl;

    SearchResource(
            Searches searches,
            CurrentEdition current,
            @ConfigProperty(name = "constat.public-url") String publicUrl) {
        this.searches = searches;
        this.current = current;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @GET
    public Response search(@Context UriInfo uri) {
        SearchQuery query = SearchQuery.of(uri.getQueryParameters());
        Edition edition = current.get().orElseThrow(SearchResource::unavailable);
        Search search =
                searches.of(edition, query.language()).orElseThrow(SearchResource::unavailable);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("query", query.words());
        body.put("lang", query.language().tag());
        body.put("edition", edition.id());
        body.put(
                "hits",
                search.query(query.words()).hits().stream()
                        .limit(query.limit())
                        .map(this::hit)
                        .toList());
        return Response.ok(JsonFormat.write(body)).header("Cache-Control", "no-store").build();
    }

    /** A figure comes with its whole sentence: a value never goes out without its caveats. */
    private Map<String, @Nullable Object> hit(Hit hit) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("url", publicUrl + hit.address());
        one.put("title", hit.plainTitle());
        one.put("kind", hit.kind().word());
        one.put("snippet", hit.answer() == null ? plain(hit.snippet()) : hit.answer());
        one.put("score", hit.score());
        return one;
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                Problem.of(
                        Response.Status.SERVICE_UNAVAILABLE,
                        "There is nothing to search in now. Try again in a few seconds."));
    }
}
