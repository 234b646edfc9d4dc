package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone to call.
 *
 * @param contact the ways to reach it, in this order: {@code tel}, {@code sms}, {@code text},
 *     {@code web}, {@code from-abroad}
 * @param hours null if not verified
 * @param cost null if not verified
 */
public record Helpline(
        String id,
        Text name,
        Map<String, String> contact,
        Text whom,
        @Nullable Text hours,
        @Nullable Text cost,
        List<String> situations,
        SourceReference source,
        LocalDate verifiedOn,
        LocalDate reviewBy,
        Revision revision) {

    public Helpline {
        contact = Collections.unmodifiableMap(new LinkedHashMap<>(contact));
        situations = List.copyOf(situations);
    }
}
