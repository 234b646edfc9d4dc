package constat.web.api;

import constat.edition.ContentHash;
import constat.edition.Edition;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.format.Items;
import constat.format.JsonFormat;
import constat.format.Perspective;
import constat.format.StatementRow;
import constat.publish.CurrentEdition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filtered lists, live from the base. */
@Path("/api/v1")
@Produces(JsonFormat.MEDIA_TYPE)
public class Lists {

    private static final int TAG_DIGITS = 32;

    private final LiveFacts facts;
    private final CurrentEdition edition;

    Lists(LiveFacts facts, CurrentEdition edition) {
        this.facts = facts;
        this.edition = edition;
    }

    /** Questions, each with all that was said about it; kept if one statement fits the filters. */
    @GET
    @Path("questions")
    public Response questions(@Context UriInfo uri, @Context Request request) {
        ListQuery query = ListQuery.of(uri.getQueryParameters());
        Perspective seen = facts.seen(query);
        boolean all = query.speaker() == null && query.stance() == null;
        List<QuestionState> found =
                seen.state().questions().stream()
                        .filter(q -> fits(q, query))
                        .filter(q -> all || q.statements().stream().anyMatch(s -> fits(s, query)))
                        .toList();
        return answer(seen, new Items(seen).questions(found), request);
    }

    /** Claims, each with the caveats that travel with it. */
    @GET
    @Path("claims")
    public Response claims(@Context UriInfo uri, @Context Request request) {
        ListQuery query = ListQuery.of(uri.getQueryParameters());
        Perspective seen = facts.seen(query);
        List<StatementRow> found =
                seen.state().questions().stream()
                        .filter(q -> fits(q, query))
                        .flatMap(StatementRow::said)
                        .filter(row -> Boolean.TRUE.equals(row.said(s -> fits(s, query))))
                        .toList();
        return answer(seen, new Items(seen).claims(found), request);
    }

    private static boolean fits(QuestionState question, ListQuery query) {
        return query.question() == null || query.question().equals(question.id());
    }

    private static boolean fits(Statement statement, ListQuery query) {
        boolean said = query.speaker() == null || query.speaker().equals(statement.speaker().id());
        return said && (query.stance() == null || query.stance() == statement.stance());
    }

    private Response answer(
            Perspective seen, List<Map<String, @Nullable Object>> items, Request request) {
        Map<String, @Nullable Object> body = new Items(seen).envelope();
        body.put("edition", edition.get().map(Edition::id).orElse(null));
        body.put("items", items);
        body.put("next", null);
        byte[] bytes = JsonFormat.write(body);
        EntityTag tag = new EntityTag(ContentHash.of(bytes).shortened(TAG_DIGITS));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(bytes) : unchanged;
        return response.tag(tag).header("Cache-Control", "public, max-age=60").build();
    }
}
