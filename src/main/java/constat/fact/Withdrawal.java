package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A record that had to be taken away, with the reason; its text is stored nowhere.
 *
 * @param limited the claims that it qualified or disputed, which must say that a caveat is gone
 */
public record Withdrawal(RecordKey key, LocalDate on, Text reason, List<String> limited) {

    public Withdrawal {
        limited = List.copyOf(limited);
    }
}
