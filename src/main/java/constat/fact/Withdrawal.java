package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;

/** A record that had to be taken away, with the reason; its text is stored nowhere. */
public record Withdrawal(RecordKey key, LocalDate on, Text reason) {}
