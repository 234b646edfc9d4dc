package constat.i18n;

import java.util.Locale;

/** The two languages in which the whole site exists. */
public enum Language {
    FR,
    EN;

    /** The BCP 47 tag, as in addresses, {@code lang} attributes and {@code hreflang}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return this == FR ? Locale.FRANCE : Locale.UK;
    }

    public Language other() {
        return this == FR ? EN : FR;
    }

    /**
     * The language of a tag.
     *
     * @throws IllegalArgumentException if the tag is neither {@code fr} nor {@code en}
     */
    public static Language of(String tag) {
        return switch (tag) {
            case "fr" -> FR;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("no language \"" + tag + "\"");
        };
    }
}
