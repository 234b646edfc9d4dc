package constat.web.api;

import constat.edition.ContentHash;
import constat.edition.Edition;
import constat.fact.Corrected;
import constat.fact.RecordQuery;
import constat.fact.RecordQuery.Mark;
import constat.fact.RecordQuery.Page;
import constat.format.Items;
import constat.format.JsonFormat;
import constat.format.Perspective;
import constat.publish.CurrentEdition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Filtered and sorted lists, part by part, live from the base. */
@Path("/api/v1")
@Produces(JsonFormat.MEDIA_TYPE)
public class Lists {

    private static final int TAG_DIGITS = 32;

    private static final Listed.Shape CORRECTIONS =
            new Listed.Shape(
                    "corrections",
                    "A correction is about this site, not about what was public on a day; each"
                            + " says its own day in on.",
                    List.of("on", "id"),
                    List.of(Filter.words("severity", "wording", "figure", "meaning")));

    private final LiveFacts facts;
    private final CurrentEdition edition;

    Lists(LiveFacts facts, CurrentEdition edition) {
        this.facts = facts;
        this.edition = edition;
    }

    /** Records of one kind; a value comes with the caveats that travel with it. */
    @GET
    @Path("{collection}")
    public Response records(
            @PathParam("collection") String collection,
            @Context UriInfo uri,
            @Context Request request) {
        Listed<?> list = Catalogue.named(collection).orElseThrow(NotFoundException::new);
        return records(list, new Asked(list.shape(), uri, request));
    }

    /** Mistakes of ours that were mended. */
    @GET
    @Path("corrections")
    public Response corrections(@Context UriInfo uri, @Context Request request) {
        Asked asked = new Asked(CORRECTIONS, uri, request);
        ListQuery query = asked.query();
        Perspective seen = facts.seen(query, CORRECTIONS);
        Map<String, Corrected> fitting = new LinkedHashMap<>();
        seen.state().corrections().stream()
                .filter(c -> fits(c, query))
                .forEach(c -> fitting.put(c.id(), c));
        Page page = page(fitting, query);
        List<Corrected> found = found(page, fitting);
        return answer(seen, new Items(seen).corrections(found), page.next(), asked);
    }

    private static boolean fits(Corrected corrected, ListQuery query) {
        String severity = Filter.word(corrected.correction().severity());
        return query.filters().getOrDefault("severity", severity).equals(severity)
                && query.filters().getOrDefault("id", corrected.id()).equals(corrected.id());
    }

    /** Corrections are no records of the base; they stand in those that were corrected. */
    private static Page page(Map<String, Corrected> all, ListQuery query) {
        Function<Corrected, String> value =
                c -> query.order().equals("id") ? c.id() : c.correction().on().toString();
        Comparator<Mark> upwards = Comparator.comparing(Mark::value).thenComparing(Mark::id);
        Comparator<Mark> order = query.descending() ? upwards.reversed() : upwards;
        List<Mark> rest =
                all.values().stream()
                        .map(c -> new Mark(value.apply(c), c.id()))
                        .filter(m -> query.after() == null || order.compare(m, query.after()) > 0)
                        .sorted(order)
                        .toList();
        List<Mark> part = rest.subList(0, Math.min(rest.size(), query.limit()));
        return new Page(
                part.stream().map(Mark::id).toList(),
                rest.size() > part.size() ? part.get(part.size() - 1) : null);
    }

    private <T> Response records(Listed<T> list, Asked asked) {
        ListQuery query = asked.query();
        Perspective seen = facts.seen(query, list.shape());
        Map<String, T> fitting =
                list.all().apply(seen.state()).stream()
                        .filter(one -> list.fits().test(one, query.filters()))
                        .collect(Collectors.toMap(list.id(), Function.identity()));
        String id = query.filters().get("id");
        if (id != null) {
            fitting.keySet().retainAll(List.of(id));
        }
        Page page =
                facts.page(
                        new RecordQuery(
                                list.kind(),
                                fitting.keySet(),
                                Namings.of(list.shape(), query),
                                RecordQuery.Order.valueOf(query.order().toUpperCase(Locale.ROOT)),
                                query.descending(),
                                query.after(),
                                query.limit()));
        List<T> found = found(page, fitting);
        return answer(seen, list.items().apply(new Items(seen), found), page.next(), asked);
    }

    private static <T> List<T> found(Page page, Map<String, T> fitting) {
        return page.ids().stream().map(fitting::get).toList();
    }

    private Response answer(
            Perspective seen,
            List<Map<String, @Nullable Object>> items,
            @Nullable Mark next,
            Asked asked) {
        Map<String, @Nullable Object> body = new Items(seen).envelope();
        body.put("edition", edition.get().map(Edition::id).orElse(null));
        body.put("items", items);
        body.put("next", next == null ? null : asked.next(next, seen.publicUrl()));
        byte[] bytes = JsonFormat.write(body);
        EntityTag tag = new EntityTag(ContentHash.of(bytes).shortened(TAG_DIGITS));
        Response.ResponseBuilder unchanged = asked.request().evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(bytes) : unchanged;
        return response.tag(tag).header("Cache-Control", "public, max-age=60").build();
    }
}
