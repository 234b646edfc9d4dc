package constat.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ECMAScript modules under {@code assets/js/}, by name. A template names the module that its
 * page loads; a module imports another as {@code "./other.js"}, at once or when it needs it, which
 * becomes the other's address.
 */
public final class Scripts {

    /** All modules, each after those that it imports. */
    private static final List<String> MODULES =
            List.of(
                    "exit",
                    "letter",
                    "copy",
                    "triage",
                    "place",
                    "terms",
                    "overview",
                    "timeline",
                    "search-stemmers",
                    "search-tokens",
                    "search-analyzer",
                    "search-numbers",
                    "search-postings",
                    "search-words",
                    "search-lunr",
                    "search-concept",
                    "search-synonyms",
                    "search-variants",
                    "search-planner",
                    "search-coverage",
                    "search-score",
                    "search-ranker",
                    "search-passages",
                    "search-documents",
                    "search-around",
                    "search-engine",
                    "search-open",
                    "search-groups",
                    "search-text",
                    "search-list",
                    "search-box",
                    "search-parts",
                    "search-page");

    private static final Pattern IMPORT =
            Pattern.compile("(from\\s*|import\\s*\\(?)\"\\./([\\w-]+)\\.js\"");

    /** Whole-line comments and indentation: a module has no template literal of several lines. */
    private static final Pattern UNNEEDED =
            Pattern.compile("(?m)^\\s*(//.*|/\\*(?s:(?:(?!\\*/).)*)\\*/\\s*)$\\n?|^\\s+");

    private final Map<String, Assets.Asset> byName = new LinkedHashMap<>();

    private Scripts() {}

    static Scripts load() {
        return of(MODULES, name -> Assets.read("js/" + name + ".js"));
    }

    /** Where the texts of modules come from. */
    interface Texts {
        /** The module's text as written. */
        String of(String name);
    }

    static Scripts of(List<String> modules, Texts texts) {
        Scripts scripts = new Scripts();
        for (String name : modules) {
            String text = scripts.linked(UNNEEDED.matcher(texts.of(name)).replaceAll(""));
            scripts.byName.put(
                    name,
                    new Assets.Asset(
                            Assets.address(name, text, "js"),
                            "text/javascript; charset=utf-8",
                            text));
        }
        return scripts;
    }

    private String linked(String text) {
        return IMPORT.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) + '"' + path(found.group(2)) + '"'));
    }

    /**
     * The address of a module.
     *
     * @throws IllegalArgumentException if there is no module of this name, or not yet
     */
    public String path(String name) {
        Assets.Asset script = byName.get(name);
        if (script == null) {
            throw new IllegalArgumentException(
                    "no script '" + name + "'; there are " + byName.keySet());
        }
        return script.path();
    }

    /** Every module, in order. */
    List<Assets.Asset> all() {
        return List.copyOf(byName.values());
    }
}
