package constat.page;

import java.util.List;

/**
 * A style sheet, joined from layers and parts.
 *
 * @param path its address, which changes with its text
 * @param text without comments and indentation
 */
public record Stylesheet(String path, String text) {

    private static final List<String> CORE =
            List.of(
                    "layers",
                    "tokens",
                    "base",
                    "layout",
                    "part/masthead",
                    "part/trait",
                    "part/statement",
                    "part/figure",
                    "part/reading",
                    "part/prose",
                    "part/guidance",
                    "part/letter",
                    "part/home",
                    "part/search",
                    "media");

    /** What only pages with lists of records need; the core's first line orders its layer. */
    private static final List<String> RECORDS =
            List.of(
                    "part/drawing",
                    "part/timeline",
                    "part/filters",
                    "part/table",
                    "part/register",
                    "part/asof");

    /** Of every page. */
    static Stylesheet core() {
        return load("constat", CORE);
    }

    /** Of pages with lists of records, after the core. */
    static Stylesheet records() {
        return load("records", RECORDS);
    }

    /** Joins files of the class path. */
    private static Stylesheet load(String name, List<String> files) {
        StringBuilder joined = new StringBuilder();
        files.forEach(file -> joined.append(Assets.read("css/" + file + ".css")));
        String text = squeeze(joined.toString());
        return new Stylesheet(Assets.address(name, text, "css"), text);
    }

    Assets.Asset asset() {
        return new Assets.Asset(path, "text/css; charset=utf-8", text);
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
