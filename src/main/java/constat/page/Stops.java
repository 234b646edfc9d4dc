package constat.page;

import constat.content.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which something of the case became public, as links from one to the next. */
final class Stops {

    private final PageContext context;

    Stops(PageContext context) {
        this.context = context;
    }

    /**
     * The page at every stop and now; empty if there is no stop.
     *
     * @param shown the stop that the page is at, or null for now
     */
    List<Part.Stop> of(Document live, @Nullable LocalDate shown) {
        List<LocalDate> days = days();
        if (days.isEmpty()) {
            return List.of();
        }
        List<Part.Stop> stops = new ArrayList<>();
        for (LocalDate day : days) {
            String href = context.addresses().asOf(day, live.address(), context.language());
            stops.add(new Part.Stop(context.shortDay(day), day.equals(shown) ? null : href));
        }
        String now = shown == null ? null : live.address();
        stops.add(new Part.Stop(context.press().stopNow(), now));
        return stops;
    }

    /** Oldest first. */
    List<LocalDate> days() {
        return context.input().now().stops(context.site().sourcesUntil());
    }
}
