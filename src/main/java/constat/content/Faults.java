package constat.content;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;

/**
 * Reports what a Markdown text may not hold.
 *
 * @param places of the text's nodes
 */
record Faults(Places places, Diagnostics diagnostics) {

    /** Schemes that a link may have; a link without one stays on the site. */
    static final DefaultUrlSanitizer SAFE =
            new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel", "sms"));

    static final List<String> INLINE =
            List.of("fact", "claim", "term", "helpline", "site", "publisher", "literal");
    static final List<String> BLOCKS = List.of("steps", "help", "copy", "drawing");

    void inlineDirective(DirectiveNode node) {
        if (!INLINE.contains(node.name())) {
            diagnostics.addUnknown(Code.DIRECTIVE_UNKNOWN, places.of(node), node.name(), INLINE);
        }
    }

    void blockDirective(DirectiveBlock node) {
        if (!BLOCKS.contains(node.name())) {
            diagnostics.addUnknown(Code.DIRECTIVE_UNKNOWN, places.of(node), node.name(), BLOCKS);
        }
        if (!node.closed()) {
            diagnostics.add(Code.DIRECTIVE_UNCLOSED, places.of(node), node.name());
        }
    }

    void html(Node node) {
        diagnostics.add(Code.HTML_SHOWN_AS_TEXT, places.of(node));
    }

    void link(LinkUse use) {
        String safe =
                use.image()
                        ? SAFE.sanitizeImageUrl(use.destination())
                        : SAFE.sanitizeLinkUrl(use.destination());
        if (safe.isEmpty() && !use.destination().isEmpty()) {
            diagnostics.add(Code.LINK_UNSAFE, use.location(), use.destination());
        }
    }
}
