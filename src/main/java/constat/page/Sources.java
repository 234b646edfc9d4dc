package constat.page;

import constat.fact.Source;
import constat.fact.SourceReference;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Sources as notes name them. */
final class Sources {

    private final PageContext context;

    Sources(PageContext context) {
        this.context = context;
    }

    Part.SourceLine line(SourceReference reference) {
        Source source =
                context.facts()
                        .source(reference.source())
                        .orElseThrow(() -> new IllegalStateException("no source " + reference));
        Optional<Source.Version> version = source.version(reference.version());
        String page = context.addresses().source(source.id(), context.language());
        LocalDate dated = version.map(Source.Version::publishedOn).orElse(source.publishedOn());
        LocalDate seen = version.map(Source.Version::seenOn).orElse(source.seenOn());
        return new Part.SourceLine(
                version.map(v -> page + "#" + v.id()).orElse(page),
                source.publisher()
                        + version.map(Sources::place).map(p -> " (" + p + ")").orElse(""),
                dated == null ? null : context.shortDay(dated),
                context.messages().seenOn(context.shortDay(seen)));
    }

    /** Where a version was seen: its host, or how else it is found. */
    static String place(Source.Version version) {
        return version.address() != null
                ? host(version.address())
                : Objects.requireNonNullElse(version.identifier(), version.id());
    }

    /** The host of an address without {@code www.}. */
    static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? address : host.replaceFirst("^www\\.", "");
    }
}
