package constat.page;

import constat.content.DirectiveRenderer;
import constat.content.Document;
import constat.content.HeadingUse;
import constat.content.Markdown;
import constat.content.Prose;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.i18n.Text;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place where words of editors become HTML, and the only one that makes a {@link
 * RawString}.
 */
final class ProseHtml {

    private static final Location NOWHERE = Location.start("?");
    private static final Pattern HEADING =
            Pattern.compile(
                    "<h2(?: id=\"([^\"]*)\"(?: data-other=\"([^\"]*)\")?)?>(.*?)</h2>",
                    Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("<(h[23]) id=\"([^\"]*)\">(.*?)</h[23]>", Pattern.DOTALL);

    /** « A-t-il », outside a tag. */
    private static final Pattern INVERTED =
            Pattern.compile(
                    "(?U)(?:\\b[Yy] )?\\w+-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)\\b(?![^<]*>)");

    /** What a reader completes: words in square brackets, without marks of their own. */
    private static final Pattern BLANK = Pattern.compile("\\[[^\\]<]+\\]");

    private final PageContext context;
    private final DirectiveRenderer directives;
    private final Map<String, RawString> seen = new HashMap<>();

    ProseHtml(PageContext context, DirectiveRenderer directives) {
        this.context = context;
        this.directives = directives;
    }

    /** A text of a record, to stand inside a paragraph. */
    RawString inline(Text text) {
        return inline(text.in(context.language()));
    }

    /** A title or a description, to stand inside a paragraph. */
    RawString inline(String markdown) {
        return seen.computeIfAbsent(markdown, this::read);
    }

    private RawString read(String markdown) {
        return inline(markdown, context.language());
    }

    /** Words in a language that need not be the page's. */
    RawString inline(String markdown, Language language) {
        Prose prose = Markdown.parseInline(markdown, NOWHERE, new Diagnostics());
        return new RawString(Markdown.inlineHtml(prose, language, directives));
    }

    /** A title in large letters. */
    RawString heading(String markdown) {
        return new RawString(whole(inline(markdown).getValue()));
    }

    /** A French verb and the pronoun after it stay on one line. */
    private static String whole(String html) {
        return INVERTED.matcher(html).replaceAll("<span class=\"nb\">$0</span>");
    }

    /** A paragraph of a French letter, its blanks marked. */
    RawString letter(String markdown) {
        String html = inline(markdown, Language.FR).getValue();
        return new RawString(BLANK.matcher(html).replaceAll("<mark class=\"blank\">$0</mark>"));
    }

    /** The words of a title or a description without their marks, for attributes. */
    String plain(String markdown) {
        return text(inline(markdown));
    }

    /** The words of HTML, for attributes and drawings. */
    static String text(RawString html) {
        return text(html.getValue());
    }

    static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    /** Words that are no Markdown, such as a former value. */
    RawString escaped(String words) {
        return words(words);
    }

    static RawString words(String words) {
        return new RawString(DirectiveHtml.escape(words));
    }

    /** What stands before a document's first heading, and its sections. */
    List<Part.Section> sections(Document document) {
        return sections(
                named(
                        scoped(Markdown.html(document.body(), context.language(), directives)),
                        counterparts(document)));
    }

    /** Of a text that is no page's. */
    static List<Part.Section> sections(Prose prose, Language language, DirectiveRenderer renderer) {
        return sections(named(scoped(Markdown.html(prose, language, renderer)), Map.of()));
    }

    private static List<Part.Section> sections(String html) {
        List<Part.Section> sections = new ArrayList<>();
        Matcher heading = HEADING.matcher(html);
        Part.Section open = new Part.Section(null, "", null, List.of());
        int from = 0;
        while (heading.find()) {
            sections.add(open.with(chunks(html.substring(from, heading.start()))));
            open =
                    new Part.Section(
                            new RawString(whole(heading.group(3))),
                            heading.group(1) == null ? "" : heading.group(1),
                            heading.group(2),
                            List.of());
            from = heading.end();
        }
        sections.add(open.with(chunks(html.substring(from))));
        return sections;
    }

    /** Each heading is the link to itself, and knows its name in the other language. */
    private static String named(String html, Map<String, String> counterparts) {
        return NAMED.matcher(html)
                .replaceAll(
                        heading -> {
                            String anchor = heading.group(2);
                            String words = heading.group(3);
                            String other = counterparts.getOrDefault(anchor, anchor);
                            String open =
                                    "<"
                                            + heading.group(1)
                                            + " id=\""
                                            + anchor
                                            + (other.equals(anchor)
                                                    ? "\">"
                                                    : "\" data-other=\"" + other + "\">");
                            String inside =
                                    words.contains("<a ")
                                            ? words
                                            : "<a class=\"an\" href=\"#"
                                                    + anchor
                                                    + "\">"
                                                    + words
                                                    + "</a>";
                            return Matcher.quoteReplacement(
                                    open + inside + "</" + heading.group(1) + ">");
                        });
    }

    /** By anchor, that of the heading in the same place of the other language's page. */
    private Map<String, String> counterparts(Document document) {
        List<HeadingUse> ours = document.body().headings();
        List<HeadingUse> theirs =
                context.input().documents().stream()
                        .filter(d -> d.id().equals(document.id()))
                        .filter(d -> d.language() != document.language())
                        .findFirst()
                        .map(d -> d.body().headings())
                        .orElse(List.of());
        Map<String, String> anchors = new HashMap<>();
        if (levels(ours).equals(levels(theirs))) {
            for (int i = 0; i < ours.size(); i++) {
                anchors.put(ours.get(i).anchor(), theirs.get(i).anchor());
            }
        }
        return anchors;
    }

    private static List<Integer> levels(List<HeadingUse> headings) {
        return headings.stream().map(HeadingUse::level).toList();
    }

    /** Markdown's tables have headers of columns only. */
    private static String scoped(String html) {
        return html.replaceAll("<th(?= |>)", "<th scope=\"col\"");
    }

    /** Help boxes are wider than prose and leave its column. */
    private static List<Part.Chunk> chunks(String html) {
        List<Part.Chunk> chunks = new ArrayList<>();
        for (String piece : html.split(DirectiveHtml.HELP_EDGE, -1)) {
            if (piece.startsWith(DirectiveHtml.DRAWING)) {
                String caption = piece.substring(DirectiveHtml.DRAWING.length()).strip();
                chunks.add(new Part.Chunk(false, true, new RawString(caption), null));
            } else if (!piece.isBlank()) {
                boolean help = piece.stripLeading().startsWith("<aside class=\"help\"");
                chunks.add(new Part.Chunk(help, new RawString(piece.strip())));
            }
        }
        return chunks;
    }
}
