package constat.guidance;

import constat.diagnostic.Location;
import constat.i18n.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that a reader completes on their own device.
 *
 * @param page id of the page that shows it
 * @param paragraphs French: the words to send, with blanks in square brackets; English: what they
 *     say
 * @param reviewed which lawyer read it and when, or null if none has
 */
public record Letter(
        String id,
        String page,
        List<Text> paragraphs,
        @Nullable Text reviewed,
        Location location,
        Location pageLocation) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }
}
