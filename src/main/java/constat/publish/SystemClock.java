package constat.publish;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock. It reads the day in Paris; content, not the clock, says when things happened. */
final class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
