package constat.fact;

import java.util.Locale;

/** What a question or an event is about. */
public enum Theme {
    PEOPLE,
    DATA,
    DOCTORS,
    RESPONSIBILITY,
    INQUIRY,
    TIMELINE,
    PRECEDENT,
    ATTACKER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
