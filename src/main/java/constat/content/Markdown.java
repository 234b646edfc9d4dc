package constat.content;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses CommonMark with tables, alerts and directives, and renders it to safe HTML. */
public final class Markdown {

    /** Levels of lists, quotes and directives; what is deeper becomes plain paragraphs. */
    private static final int MAX_BLOCKS = 40;

    /**
     * Characters that may open emphasis or an image between two blank lines. Each could nest one
     * level, and trees are walked by recursion.
     */
    private static final int MAX_MARKS = 1500;

    private Markdown() {}

    /**
     * Parses the text of a page.
     *
     * @param origin where the first character of the text stands in its file
     */
    public static Prose parse(String text, Location origin, Diagnostics diagnostics) {
        Parser parser =
                builder()
                        .extensions(List.of(TablesExtension.create()))
                        .customBlockParserFactory(new BlockDirectives())
                        .postProcessor(new Alerts())
                        .build();
        return parse(parser, text, origin, diagnostics);
    }

    /** Parses a text of a record, a title or a description: no headings, lists or tables. */
    public static Prose parseInline(String text, Location origin, Diagnostics diagnostics) {
        return parse(builder().enabledBlockTypes(Set.of()).build(), text, origin, diagnostics);
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .maxOpenBlockParsers(MAX_BLOCKS)
                .customInlineContentParserFactory(new InlineDirectives())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    private static Prose parse(
            Parser parser, String text, Location origin, Diagnostics diagnostics) {
        Node root;
        if (tooManyMarks(text)) {
            diagnostics.add(Code.MARKDOWN_TOO_DEEP, origin, String.valueOf(MAX_MARKS));
            root = asText(text);
        } else {
            root = parser.parse(text);
        }
        ProseReader reader = new ProseReader(origin, diagnostics);
        root.accept(reader);
        return new Prose(root, reader);
    }

    private static boolean tooManyMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                marks = 0;
            } else if ("*_[~".indexOf(c) >= 0 && ++marks > MAX_MARKS) {
                return true;
            }
        }
        return false;
    }

    private static Node asText(String text) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        Document document = new Document();
        document.appendChild(paragraph);
        return document;
    }

    /** The HTML of a page's text, with typography put right. */
    public static String html(Prose prose, Language language, DirectiveRenderer directives) {
        return render(prose, new HtmlOutput.Settings(prose, language, directives, false));
    }

    /** The same without {@code <p>}, to stand inside a paragraph or a cell. */
    public static String inlineHtml(Prose prose, Language language, DirectiveRenderer directives) {
        return render(prose, new HtmlOutput.Settings(prose, language, directives, true));
    }

    private static String render(Prose prose, HtmlOutput.Settings settings) {
        return new HtmlText(prose, settings).render(prose.root()).strip();
    }
}
