package constat;

import constat.edition.Edition;
import constat.edition.EditionBuilder;
import constat.publish.CurrentEdition;
import constat.publish.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * The edition of the shipped content, published once for all tests in a row that change neither the
 * base nor the edition: it takes seconds to build, and each takes a hundred megabytes.
 */
@ApplicationScoped
public class ShippedEdition {

    private final CleanBase base;
    private final Publisher publisher;
    private final CurrentEdition current;
    private @Nullable Edition edition;
    private int wipes;

    ShippedEdition(CleanBase base, Publisher publisher, CurrentEdition current) {
        this.base = base;
        this.publisher = publisher;
        this.current = current;
    }

    /** What is served now, on a base that holds nothing else. */
    public Edition published() {
        Edition last = edition;
        if (last == null || wipes != base.wipes() || current.get().orElse(null) != last) {
            base.wipe();
            EditionBuilder.Outcome outcome = publisher.publish();
            if (!(outcome instanceof EditionBuilder.Built built)) {
                throw new AssertionError(outcome.diagnostics().toString());
            }
            last = built.edition();
            edition = last;
            wipes = base.wipes();
        }
        return last;
    }
}
