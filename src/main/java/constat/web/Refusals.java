package constat.web;

import constat.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/** The small bodies of answers that have no page: in both languages, since none may be known. */
final class Refusals {

    private final Map<Language, ResourceBundle> words = new EnumMap<>(Language.class);

    Refusals() {
        for (Language language : Language.values()) {
            words.put(
                    language,
                    ResourceBundle.getBundle(
                            "refusals.refusals",
                            language.locale(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    /** An HTML page for people. */
    byte[] page(int status) {
        String html =
                "<!doctype html>\n<html lang=\"fr\">\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                        + word(Language.FR, status, "")
                        + "</title>\n<main>\n"
                        + part(Language.FR, status)
                        + "<hr>\n"
                        + part(Language.EN, status)
                        + "</main>\n</html>\n";
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /** Problem details for programs (RFC 9457). */
    byte[] problem(int status) {
        String json =
                "{\"type\":\"about:blank\",\"title\":\""
                        + word(Language.EN, status, "")
                        + "\",\"status\":"
                        + status
                        + "}\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private String part(Language language, int status) {
        String tag = language.tag();
        return "<div lang=\""
                + tag
                + "\">\n<h1>"
                + word(language, status, "")
                + "</h1>\n<p>"
                + word(language, status, ".text")
                + " <a href=\"/"
                + tag
                + "/\">"
                + bundle(language).getString("home")
                + "</a></p>\n</div>\n";
    }

    private String word(Language language, int status, String suffix) {
        ResourceBundle bundle = bundle(language);
        String key = status + suffix;
        return bundle.getString(bundle.containsKey(key) ? key : "400" + suffix);
    }

    private ResourceBundle bundle(Language language) {
        ResourceBundle bundle = words.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return bundle;
    }
}
