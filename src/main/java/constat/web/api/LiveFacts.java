package constat.web.api;

import constat.fact.Corrected;
import constat.fact.FactBase;
import constat.fact.FactState;
import constat.fact.Kind;
import constat.fact.RecordQuery;
import constat.fact.Statement;
import constat.format.Perspective;
import constat.input.Site;
import constat.publish.CurrentSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks the base, and says so as a problem if it does not answer. */
@ApplicationScoped
class LiveFacts {

    private static final Logger LOG = Logger.getLogger(LiveFacts.class);

    private final FactBase base;
    private final CurrentSite site;
    private final String publicUrl;

    LiveFacts(
            FactBase base,
            CurrentSite site,
            @ConfigProperty(name = "constat.public-url") String publicUrl) {
        this.base = base;
        this.site = site;
        this.publicUrl = publicUrl;
    }

    /**
     * The facts in a query's language at its day, once its parameters are known to fit them.
     *
     * @throws ProblemException if they do not fit, or if the base is gone
     */
    Perspective seen(ListQuery query, Listed.Shape shape) {
        Site current = site.get().orElseThrow(LiveFacts::unavailable);
        FactState now = state(current, null);
        for (Filter filter : shape.filters()) {
            String id = query.filters().get(filter.name());
            Kind kind = filter.ids();
            if (id != null && kind != null) {
                exists(filter.name(), kind, id, now);
            }
        }
        String id = query.filters().get(ListQuery.ID);
        if (id != null) {
            exists(shape, id, now);
        }
        LocalDate day = query.asOf();
        if (day != null) {
            check(day, now, current);
        }
        FactState state = day == null ? now : state(current, day);
        return new Perspective(state, current, query.language(), publicUrl);
    }

    /**
     * A part of a list.
     *
     * @throws ProblemException if the base is gone
     */
    RecordQuery.Page page(RecordQuery query) {
        return asked(() -> base.page(query));
    }

    private static void exists(Listed.Shape shape, String id, FactState now) {
        Stream<String> ids =
                Catalogue.named(shape.name())
                        .map(list -> ids(list, now))
                        .orElseGet(() -> now.corrections().stream().map(Corrected::id));
        exists(ListQuery.ID, shape.name(), ids, id);
    }

    private static void exists(String parameter, Kind kind, String id, FactState now) {
        Listed<?> list = Catalogue.named(kind.plural()).orElseThrow();
        exists(parameter, kind.plural(), ids(list, now), id);
    }

    private static void exists(String parameter, String list, Stream<String> ids, String id) {
        if (ids.noneMatch(id::equals)) {
            throw ListQuery.refused(
                    parameter, "Nothing has this id; /api/v1/" + list + " lists those that exist.");
        }
    }

    private static <T> Stream<String> ids(Listed<T> list, FactState now) {
        return list.all().apply(now).stream().map(list.id());
    }

    private FactState state(Site current, @Nullable LocalDate asOf) {
        return asked(() -> base.served(current, asOf)).orElseThrow(LiveFacts::unavailable);
    }

    private static <A> A asked(Supplier<A> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            LOG.errorf("the base does not answer: %s", e);
            throw unavailable();
        }
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                Problem.of(
                        Response.Status.SERVICE_UNAVAILABLE,
                        "Lists cannot be filtered now. The data files beside the pages are there."));
    }

    private static void check(LocalDate day, FactState now, Site site) {
        if (day.isAfter(site.sourcesUntil())) {
            throw ListQuery.refused(
                    ListQuery.AS_OF, "Our sources stop at " + site.sourcesUntil() + ".");
        }
        Optional<LocalDate> first =
                now.statements()
                        .map(Statement::known)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo);
        if (first.isEmpty() || day.isBefore(first.get())) {
            throw ListQuery.refused(
                    ListQuery.AS_OF,
                    first.map(f -> "The first thing we know of was public on " + f + ".")
                            .orElse("Nothing that we know of has a day."));
        }
    }
}
