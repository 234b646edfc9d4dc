package constat.i18n;

import java.util.ResourceBundle;

/** The words of composed sentences in one language, from {@code i18n/sentences/}. */
public final class Phrases {

    private static final String SPEAKER = "{0}";
    private static final Phrases FRENCH = new Phrases(Language.FR);
    private static final Phrases ENGLISH = new Phrases(Language.EN);

    private final ResourceBundle bundle;

    private Phrases(Language language) {
        this.bundle =
                ResourceBundle.getBundle(
                        "sentences.sentences",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Phrases in(Language language) {
        return language == Language.FR ? FRENCH : ENGLISH;
    }

    /**
     * A word by its key.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String word(String key) {
        return bundle.getString(key);
    }

    /** A word with a number or a name at its place. */
    public String word(String key, String argument) {
        return word(key).replace(SPEAKER, argument);
    }

    /** A word with two at their places. */
    public String word(String key, String first, String second) {
        return word(key, first).replace("{1}", second);
    }

    /** What stands before the speaker. */
    public String before(String key) {
        String words = word(key);
        int at = words.indexOf(SPEAKER);
        return at < 0 ? words : words.substring(0, at);
    }

    /** What stands after the speaker; empty if none is named. */
    public String after(String key) {
        String words = word(key);
        int at = words.indexOf(SPEAKER);
        return at < 0 ? "" : words.substring(at + SPEAKER.length());
    }

    /** Whether the words name a speaker. */
    public boolean namesSpeaker(String key) {
        return word(key).contains(SPEAKER);
    }
}
