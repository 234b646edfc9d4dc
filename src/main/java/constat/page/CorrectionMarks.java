package constat.page;

import constat.fact.Derived;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.i18n.Messages;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says on every page that prints a record with a mended mistake what was mended and when. A page
 * names the records it prints in {@code data-claim} (a statement or our arithmetic) and {@code
 * data-used} ({@code kind/id}).
 */
final class CorrectionMarks {

    private static final Pattern NAMED = Pattern.compile("data-(claim|used)=\"([^\"]+)\"");
    private static final Pattern FRESHNESS = Pattern.compile("<p class=\"fresh\">.*?</p>\n?");

    private final Map<String, List<Part.Fix>> fixes = new LinkedHashMap<>();
    private final Messages messages;

    CorrectionMarks(Desk desk) {
        this.messages = desk.context().messages();
        Revisions revisions = new Revisions(desk);
        for (Revisions.Revised record : revisions.all()) {
            if (!record.revision().corrections().isEmpty()) {
                fixes.put(record.key().toString(), revisions.fixes(record));
            }
        }
        if (!fixes.isEmpty()) {
            desk.context().facts().questions().forEach(this::question);
            desk.context().facts().derived().forEach(this::derived);
        }
    }

    /** A question prints the statement that our wording uses, a statement answers a question. */
    private void question(QuestionState question) {
        List<Part.Fix> own = of("question/" + question.id());
        for (Statement statement : question.statements()) {
            put("claim/" + statement.id(), own);
        }
        Statement preferred = question.preferred();
        if (preferred != null) {
            put("question/" + question.id(), of("claim/" + preferred.id()));
        }
    }

    private void derived(Derived derived) {
        derived.operands().forEach(s -> put("derived/" + derived.id(), of("claim/" + s.id())));
    }

    private List<Part.Fix> of(String key) {
        return fixes.getOrDefault(key, List.of());
    }

    private void put(String key, List<Part.Fix> more) {
        if (!more.isEmpty()) {
            Set<Part.Fix> all = new LinkedHashSet<>(of(key));
            all.addAll(more);
            fixes.put(key, List.copyOf(all));
        }
    }

    /** The page with a mark for each mended mistake that it does not already show. */
    RenderedPage marked(RenderedPage page) {
        if (fixes.isEmpty()) {
            return page;
        }
        String marks =
                shown(page).stream()
                        .filter(fix -> !page.html().contains(mended(fix)))
                        .map(this::html)
                        .collect(Collectors.joining());
        return marks.isEmpty() ? page : page.with(placed(page.html(), marks));
    }

    /** The mended mistakes in what a page shows. */
    List<Part.Fix> shown(RenderedPage page) {
        return fixes.isEmpty()
                ? List.of()
                : used(page.html()).flatMap(key -> of(key).stream()).distinct().toList();
    }

    private static Stream<String> used(String html) {
        Matcher named = NAMED.matcher(html);
        return named.results()
                .flatMap(
                        found ->
                                found.group(1).equals("used")
                                        ? Stream.of(found.group(2))
                                        : Stream.of(
                                                "claim/" + found.group(2),
                                                "derived/" + found.group(2)))
                .distinct();
    }

    /** After the line that says how fresh the page is; at the end of a page without one. */
    private static String placed(String html, String marks) {
        Matcher fresh = FRESHNESS.matcher(html);
        int at = fresh.find() ? fresh.end() : html.indexOf("</main>");
        return html.substring(0, at) + marks + html.substring(at);
    }

    private static String mended(Part.Fix fix) {
        return "<del>" + fix.was().getValue() + "</del>. " + fix.why().getValue();
    }

    /** As {@code part/fixes} prints it. */
    private String html(Part.Fix fix) {
        Part.Anchor where = fix.where();
        return "<p class=\"fix\"><time datetime=\""
                + fix.iso()
                + "\">"
                + messages.correctedOn(fix.on())
                + "</time>"
                + messages.colon()
                + " "
                + messages.weHadWritten()
                + " "
                + mended(fix)
                + (where == null
                        ? ""
                        : " <a href=\""
                                + where.href()
                                + "\">"
                                + Objects.toString(where.text())
                                + "</a>")
                + "</p>\n";
    }
}
