package constat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostic;
import constat.diagnostic.Location;
import constat.edition.SmallEdition;
import constat.publish.CurrentEdition;
import constat.publish.PublisherStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class EditionHealthTest {

    private final CurrentEdition current = new CurrentEdition();

    @Test
    void without_an_edition_nothing_is_ready() {
        assertEquals(Status.DOWN, health(null).getStatus());
    }

    @Test
    void a_refused_change_is_told_and_the_last_edition_stays_ready() {
        current.swap(SmallEdition.create());
        HealthCheckResponse health =
                health(
                        List.of(
                                new Diagnostic(
                                        Code.FACT_UNKNOWN,
                                        new Location("content/fr/a.md", 3, 9),
                                        List.of("x"),
                                        null)));

        assertEquals(Status.UP, health.getStatus());
        assertEquals(
                Map.of(
                        "id",
                        SmallEdition.create().id(),
                        "last-change-refused",
                        true,
                        "diagnostics",
                        "content/fr/a.md:3:9: error[fact-unknown]"),
                health.getData().orElseThrow());
    }

    private HealthCheckResponse health(List<Diagnostic> refusal) {
        PublisherStatus status =
                new PublisherStatus() {
                    @Override
                    public Optional<String> editionId() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<List<Diagnostic>> refusal() {
                        return Optional.ofNullable(refusal);
                    }
                };
        return EditionHealth.response(current.get(), Optional.of(status));
    }
}
