package constat.format;

import constat.fact.About;
import constat.fact.Actor;
import constat.fact.Caveat;
import constat.fact.Question;
import constat.fact.Revision;
import constat.fact.Source;
import constat.fact.SourceReference;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that records have in common: who, when, from where, with which caveat. */
final class SharedTables {

    private final Perspective seen;

    SharedTables(Perspective seen) {
        this.seen = seen;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Table<Actor> actor() {
        return Table.<Actor>of()
                .field("id", Actor::id)
                .field("name", a -> seen.words(a.label()))
                .field("type", Actor::type);
    }

    /** What stands beside a value wherever it goes. */
    Table<Caveat> caveat() {
        return Table.<Caveat>of()
                .field("text", c -> seen.words(c.brief()))
                .field("speaker", c -> seen.words(c.speaker().label()))
                .field("claim", Caveat::claim)
                .field("relation", c -> word(c.relation()))
                .field("url", this::url);
    }

    private @Nullable String url(Caveat caveat) {
        return seen.state()
                .question(caveat.question())
                .map(q -> seen.addresses())
                .map(a -> a.statement(question(caveat.question()), caveat.claim(), seen.language()))
                .map(seen::url)
                .orElse(null);
    }

    private Question question(String id) {
        return seen.state().question(id).orElseThrow().question();
    }

    Table<About> about() {
        return Table.<About>of()
                .field("precision", a -> word(a.precision()))
                .field("earliest", About::earliest)
                .field("latest", About::latest)
                .field("period", About::period)
                .field("words", this::period)
                .field("inferred", About::inferred);
    }

    private @Nullable String period(About about) {
        String period = about.period();
        return Optional.ofNullable(period == null ? null : seen.site().periods().get(period))
                .map(found -> seen.words(found.words()))
                .orElse(null);
    }

    /** A source or one of its versions, with what is needed to find it. */
    Table<SourceReference> source() {
        return Table.<SourceReference>of()
                .field("id", SourceReference::source)
                .field("version", SourceReference::version)
                .field("publisher", r -> source(r).map(Source::publisher).orElse(null))
                .field("title", r -> source(r).map(s -> seen.words(s.title())).orElse(null))
                .field("publishedOn", this::publishedOn)
                .field("address", this::address)
                .field("identifier", this::identifier)
                .field("url", r -> seen.url(seen.addresses().source(r.source(), seen.language())));
    }

    private Optional<Source> source(SourceReference reference) {
        return seen.state().source(reference.source());
    }

    private Optional<Source.Version> version(SourceReference reference) {
        return source(reference).flatMap(s -> s.version(reference.version()));
    }

    private @Nullable LocalDate publishedOn(SourceReference reference) {
        return version(reference)
                .map(Source.Version::publishedOn)
                .or(() -> source(reference).map(Source::publishedOn))
                .orElse(null);
    }

    private @Nullable String address(SourceReference reference) {
        return reference.version() == null
                ? source(reference).map(Source::address).orElse(null)
                : version(reference).map(Source.Version::address).orElse(null);
    }

    private @Nullable String identifier(SourceReference reference) {
        return reference.version() == null
                ? source(reference).map(Source::identifier).orElse(null)
                : version(reference).map(Source.Version::identifier).orElse(null);
    }

    Table<Revision.Correction> correction() {
        return Table.<Revision.Correction>of()
                .field("on", Revision.Correction::on)
                .field("field", Revision.Correction::field)
                .field("was", Revision.Correction::was)
                .field("why", c -> seen.words(c.why()))
                .field("severity", c -> word(c.severity()));
    }
}
