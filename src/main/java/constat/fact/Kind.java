package constat.fact;

import java.util.Locale;

/** The kinds of records in the fact base. */
public enum Kind {
    SOURCE("sources"),
    ACTOR("actors"),
    QUESTION("questions"),
    CLAIM("claims"),
    EVENT("events"),
    READING("readings"),
    PRECEDENT("precedents"),
    MISREADING("misreadings"),
    HELPLINE("helplines"),
    DERIVED("derived"),
    TERM("terms");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The word in {@code /id/{kind}/{id}} and in data files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in folder names under {@code content/facts/} and in API addresses. */
    public String plural() {
        return plural;
    }
}
