package constat.fact;

import constat.input.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A base that does not answer. */
public final class AbsentBase extends FactBase {

    public AbsentBase() {
        super(Clock.systemUTC());
    }

    @Override
    public Optional<FactState> served(Site site, @Nullable LocalDate asOf) {
        throw new IllegalStateException("jdbc:h2:secret is gone");
    }
}
