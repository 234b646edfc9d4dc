package constat.page;

import constat.i18n.Language;
import constat.i18n.Messages;
import constat.search.Results;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the answer to one query into the page of results: for readers without script, with the same
 * parts that the browser fills for those who have it.
 */
public final class SearchAnswer {

    private static final Pattern TITLES =
            Pattern.compile("<!--results-->.*?<!--/results-->", Pattern.DOTALL);

    private final Language language;
    private final Messages messages;

    private SearchAnswer(Language language) {
        this.language = language;
        this.messages =
                language == Language.FR
                        ? MessageBundles.get(Messages.class)
                        : MessageBundles.get(Messages.class, Localized.Literal.of(language.tag()));
    }

    /**
     * The page with its answer.
     *
     * @param page the page of results, as the edition holds it
     * @param form what was asked
     * @param results what was found
     */
    public static String of(String page, Language language, SearchForm form, Results results) {
        return new SearchAnswer(language).answer(page, form, results);
    }

    private String answer(String page, SearchForm form, Results results) {
        if (results.words().isEmpty()) {
            return page;
        }
        Found found = Found.of(results, form.kinds(), messages, language);
        String fragment = new SearchResults(found).setLocale(language.tag()).render();
        String answered = TITLES.matcher(page).replaceFirst(Matcher.quoteReplacement(fragment));
        return helped(answered, results)
                .replace("<!--count-->", DirectiveHtml.escape(found.count()))
                .replace("name=\"q\" value=\"\"", "name=\"q\" value=\"" + words(results) + "\"");
    }

    private static String words(Results results) {
        return DirectiveHtml.escape(results.words());
    }

    /** Shows what waits hidden: help for what the query is about, doors if nothing was found. */
    private static String helped(String page, Results results) {
        String shown = page;
        for (String situation : results.situations()) {
            String item = "data-situation=\"" + situation + "\"";
            shown = shown.replace(item + " hidden", item);
        }
        if (!shown.equals(page)) {
            shown = shown.replace("data-help hidden", "data-help");
        }
        return results.hits().isEmpty() ? shown.replace("data-doors hidden", "data-doors") : shown;
    }
}
