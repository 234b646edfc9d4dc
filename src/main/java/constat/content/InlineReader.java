package constat.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads what stands inside one block. */
final class InlineReader extends AbstractVisitor {

    private final BlockBuilder block;
    private final Places places;
    private final Faults faults;
    private final ProseReader page;

    InlineReader(BlockBuilder block, Places places, Faults faults, ProseReader page) {
        this.block = block;
        this.places = places;
        this.faults = faults;
        this.page = page;
    }

    void read(Node node) {
        visitChildren(node);
    }

    @Override
    public void visit(Text text) {
        block.text(text, places.of(text), Places.width(text));
    }

    @Override
    public void visit(Code code) {
        block.code(code.getLiteral(), places.of(code), Places.width(code));
    }

    @Override
    public void visit(HtmlInline html) {
        faults.html(html);
        block.code(html.getLiteral(), places.of(html), Places.width(html));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        block.plain(" ", places.of(lineBreak), 1);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        block.plain("\n", places.of(lineBreak), 1);
    }

    @Override
    public void visit(Link link) {
        link(link, link.getDestination(), false);
    }

    @Override
    public void visit(Image image) {
        link(image, image.getDestination(), true);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof DirectiveNode found) {
            faults.inlineDirective(found);
            Directive directive = found.directive(places.of(found));
            block.directive(directive);
            page.directives().add(directive);
        } else {
            visitChildren(node);
        }
    }

    private void link(Node node, String destination, boolean image) {
        LinkUse use = new LinkUse(destination, image, places.of(node));
        faults.link(use);
        page.links().add(use);
        int start = block.length();
        visitChildren(node);
        block.link(start);
    }
}
