package constat.content;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders a tree or a part of it. */
final class HtmlText {

    private final HtmlRenderer renderer;

    HtmlText(Prose prose, HtmlOutput.Settings settings) {
        this.renderer =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .urlSanitizer(Faults.SAFE)
                        .nodeRendererFactory(
                                context -> new HtmlOutput(context, settings, this::children))
                        .extensions(List.of(TablesExtension.create()))
                        .attributeProviderFactory(context -> attributes(prose))
                        .build();
    }

    /** Anchors for headings; {@code rel=nofollow}, which comes with sanitizing, goes. */
    private static AttributeProvider attributes(Prose prose) {
        return (node, tag, attributes) -> {
            prose.anchor(node).ifPresent(id -> attributes.put("id", id));
            attributes.remove("rel");
        };
    }

    String render(Node node) {
        return renderer.render(node);
    }

    private String children(Node node) {
        StringBuilder html = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            html.append(render(child));
        }
        return html.toString();
    }
}
