package constat.page;

import constat.content.DirectiveRenderer;
import constat.content.Document;
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
            Pattern.compile("<h2(?: id=\"([^\"]*)\")?>(.*?)</h2>", Pattern.DOTALL);

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

    /** A paragraph of a French letter, its blanks marked. */
    RawString letter(String markdown) {
        String html = inline(markdown, Language.FR).getValue();
        return new RawString(BLANK.matcher(html).replaceAll("<mark class=\"blank\">$0</mark>"));
    }

    /** The words of a title or a description without their marks, for attributes. */
    String plain(String markdown) {
        return inline(markdown)
                .getValue()
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Words that are no Markdown, such as a former value. */
    RawString escaped(String words) {
        return new RawString(DirectiveHtml.escape(words));
    }

    /** What stands before a document's first heading, and its sections. */
    List<Part.Section> sections(Document document) {
        String html = roles(Markdown.html(document.body(), context.language(), directives));
        List<Part.Section> sections = new ArrayList<>();
        Matcher heading = HEADING.matcher(html);
        String anchor = "";
        RawString title = null;
        int from = 0;
        while (heading.find()) {
            sections.add(
                    new Part.Section(title, anchor, chunks(html.substring(from, heading.start()))));
            anchor = heading.group(1) == null ? "" : heading.group(1);
            title = new RawString(heading.group(2));
            from = heading.end();
        }
        sections.add(new Part.Section(title, anchor, chunks(html.substring(from))));
        return sections;
    }

    /** Tables that become cards on phones stay tables for who listens. */
    private static String roles(String html) {
        return html.replace("<table>", "<table role=\"table\">")
                .replace("<thead>", "<thead role=\"rowgroup\">")
                .replace("<tbody>", "<tbody role=\"rowgroup\">")
                .replace("<tr>", "<tr role=\"row\">")
                .replaceAll("<th(?= |>)", "<th role=\"columnheader\" scope=\"col\"")
                .replaceAll("<td(?= |>)", "<td role=\"cell\"");
    }

    /** Help boxes are wider than prose and leave its column. */
    private static List<Part.Chunk> chunks(String html) {
        List<Part.Chunk> chunks = new ArrayList<>();
        for (String piece : html.split(DirectiveHtml.HELP_EDGE)) {
            if (!piece.isBlank()) {
                boolean help = piece.stripLeading().startsWith("<aside class=\"help\"");
                chunks.add(new Part.Chunk(help, new RawString(piece.strip())));
            }
        }
        return chunks;
    }
}
