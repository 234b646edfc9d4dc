package constat.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page that keeps somebody out. */
final class Barriers {

    private Barriers() {}

    /** A line for each violated rule, with the first place. */
    static List<String> of(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey())); // others take long
        return new AxeBuilder(page)
                        .setLegacyMode(true) // no page has frames; a third of the time
                        .options(options)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " at " + rule.getNodes().get(0).getTarget())
                        .toList();
    }
}
