package constat.web;

import constat.diagnostic.Diagnostic;
import constat.edition.Edition;
import constat.publish.CurrentEdition;
import constat.publish.PublisherStatus;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as there is an edition to serve. A refused change of content does not make it
 * unready, for readers have the last good edition; but it is told, with its diagnostics.
 */
@Readiness
@Singleton
public class EditionHealth implements HealthCheck {

    private static final int MOST = 20;

    private final CurrentEdition current;
    private final Instance<PublisherStatus> publisher;

    EditionHealth(CurrentEdition current, Instance<PublisherStatus> publisher) {
        this.current = current;
        this.publisher = publisher;
    }

    @Override
    public HealthCheckResponse call() {
        return response(current.get(), publisher.stream().findFirst());
    }

    static HealthCheckResponse response(
            Optional<Edition> edition, Optional<PublisherStatus> publisher) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("edition");
        edition.ifPresent(e -> response.withData("id", e.id()));
        Optional<List<Diagnostic>> refusal = publisher.flatMap(PublisherStatus::refusal);
        response.withData("last-change-refused", refusal.isPresent());
        refusal.ifPresent(all -> response.withData("diagnostics", words(all)));
        return response.status(edition.isPresent()).build();
    }

    private static String words(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .limit(MOST)
                .map(d -> d.location() + ": " + d.severity().label() + "[" + d.code().id() + "]")
                .collect(Collectors.joining("; "));
    }
}
