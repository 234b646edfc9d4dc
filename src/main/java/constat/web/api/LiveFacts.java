package constat.web.api;

import constat.fact.FactBase;
import constat.fact.FactState;
import constat.fact.Statement;
import constat.format.Perspective;
import constat.input.Site;
import constat.publish.CurrentSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
    Perspective seen(ListQuery query) {
        Site current = site.get().orElseThrow(LiveFacts::unavailable);
        FactState now = state(current, null);
        check(query, now, current);
        FactState state = query.asOf() == null ? now : state(current, query.asOf());
        return new Perspective(state, current, query.language(), publicUrl);
    }

    private FactState state(Site current, @Nullable LocalDate asOf) {
        Optional<FactState> state;
        try {
            state = base.served(current, asOf);
        } catch (RuntimeException e) {
            LOG.errorf("the base does not answer: %s", e);
            throw unavailable();
        }
        return state.orElseThrow(LiveFacts::unavailable);
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                Problem.of(
                        Response.Status.SERVICE_UNAVAILABLE,
                        "Lists cannot be filtered now. The data files beside the pages are there."));
    }

    private static void check(ListQuery query, FactState now, Site site) {
        String question = query.question();
        if (question != null && now.question(question).isEmpty()) {
            throw ListQuery.refused(
                    ListQuery.QUESTION, "No question has this id; /api/v1/questions lists them.");
        }
        String speaker = query.speaker();
        if (speaker != null && now.actor(speaker).isEmpty()) {
            throw ListQuery.refused(
                    ListQuery.SPEAKER, "No actor has this id; /api/v1/claims names speakers.");
        }
        LocalDate day = query.asOf();
        if (day != null) {
            check(day, now, site);
        }
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
