package constat.content;

import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.i18n.Phrases;
import constat.i18n.Typography;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the nodes that are ours, and text with its typography put right. */
final class HtmlOutput implements NodeRenderer {

    private static final Location NOWHERE = Location.start("?");

    /**
     * How one text is written.
     *
     * @param inline whether paragraphs lose their element
     */
    record Settings(
            Map<Text, String> corrected,
            Language language,
            DirectiveRenderer directives,
            boolean inline) {

        Settings(Prose prose, Language language, DirectiveRenderer directives, boolean inline) {
            this(prose.corrected(language), language, directives, inline);
        }
    }

    private final HtmlNodeRendererContext context;
    private final Settings settings;
    private final Function<Node, String> body;
    private final HtmlWriter html;

    /**
     * @param body renders what stands between the fences of a directive
     */
    HtmlOutput(HtmlNodeRendererContext context, Settings settings, Function<Node, String> body) {
        this.context = context;
        this.settings = settings;
        this.body = body;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        Set<Class<? extends Node>> ours =
                Set.of(
                        Text.class,
                        HardLineBreak.class,
                        ThematicBreak.class,
                        DirectiveNode.class,
                        DirectiveBlock.class,
                        Alert.class);
        return settings.inline() ? with(ours, Paragraph.class) : ours;
    }

    private static Set<Class<? extends Node>> with(
            Set<Class<? extends Node>> some, Class<? extends Node> more) {
        Set<Class<? extends Node>> all = new HashSet<>(some);
        all.add(more);
        return all;
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            html.text(settings.corrected().getOrDefault(text, text.getLiteral()));
        } else if (node instanceof HardLineBreak) {
            html.raw("<br>\n"); // commonmark closes it as XHTML did
        } else if (node instanceof ThematicBreak) {
            html.raw("\n<hr>\n");
        } else if (node instanceof DirectiveNode directive) {
            inline(directive);
        } else if (node instanceof DirectiveBlock directive) {
            block(directive);
        } else if (node instanceof Alert alert) {
            alert(alert);
        } else {
            paragraph(node);
        }
    }

    private void inline(DirectiveNode node) {
        boolean known = Faults.INLINE.contains(node.name());
        if (known && !node.name().equals("literal")) {
            html.raw(settings.directives().inline(node.directive(NOWHERE)));
        } else {
            html.text(Typography.correct(node.label(), settings.language()).text());
        }
    }

    private void block(DirectiveBlock node) {
        String inside = body.apply(node);
        html.line();
        html.raw(
                Faults.BLOCKS.contains(node.name())
                        ? settings.directives().block(node.directive(NOWHERE), inside)
                        : inside);
        html.line();
    }

    private void alert(Alert node) {
        html.line();
        html.raw("<aside class=\"alert alert--" + node.type().word() + "\" role=\"note\">");
        html.line();
        String title = Phrases.in(settings.language()).word("alert-" + node.type().word());
        html.raw("<p class=\"alert__t\">" + title + "</p>");
        html.line();
        children(node);
        html.line();
        html.raw("</aside>");
        html.line();
    }

    private void paragraph(Node node) {
        children(node);
        if (node.getNext() != null) {
            html.raw("<br>");
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
