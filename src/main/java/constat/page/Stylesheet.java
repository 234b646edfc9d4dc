package constat.page;

import java.util.List;

/**
 * The one style sheet of the site, joined from its layers and parts.
 *
 * @param path its address, which changes with its text
 * @param text without comments and indentation
 */
public record Stylesheet(String path, String text) {

    private static final List<String> FILES =
            List.of(
                    "layers",
                    "tokens",
                    "base",
                    "layout",
                    "part/masthead",
                    "part/trait",
                    "part/statement",
                    "part/figure",
                    "part/timeline",
                    "part/filters",
                    "part/reading",
                    "part/prose",
                    "part/guidance",
                    "part/letter",
                    "part/table",
                    "part/register",
                    "part/home",
                    "part/search",
                    "media");

    /** Joins the files of the class path. */
    public static Stylesheet load() {
        StringBuilder joined = new StringBuilder();
        FILES.forEach(file -> joined.append(Assets.read("css/" + file + ".css")));
        String text = squeeze(joined.toString());
        return new Stylesheet(Assets.address("constat", text, "css"), text);
    }

    /** Comments and white space that no rule needs; strings in this sheet hold no braces. */
    private static String squeeze(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};]) ?", "$1")
                .replaceAll("([a-z-]): ", "$1:")
                .replace(";}", "}")
                .strip();
    }
}
