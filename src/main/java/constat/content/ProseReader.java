package constat.content;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a tree once: its blocks, links, headings and directives, and what is wrong with them. */
final class ProseReader extends AbstractVisitor {

    private final Places places;
    private final Faults faults;
    private final List<ProseBlock> blocks = new ArrayList<>();
    private final List<LinkUse> links = new ArrayList<>();
    private final List<HeadingUse> headings = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<Prose.TextRun> runs = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private final IdentityHashMap<Node, String> anchorOf = new IdentityHashMap<>();
    private int group;

    ProseReader(Location origin, Diagnostics diagnostics) {
        this.places = new Places(origin);
        this.faults = new Faults(places, diagnostics);
    }

    List<ProseBlock> blocks() {
        return blocks;
    }

    List<LinkUse> links() {
        return links;
    }

    List<HeadingUse> headings() {
        return headings;
    }

    List<Directive> directives() {
        return directives;
    }

    Map<Node, String> anchorOf() {
        return anchorOf;
    }

    List<Prose.TextRun> runs() {
        return runs;
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean item = paragraph.getParent() instanceof ListItem;
        group++;
        block(paragraph, item ? ProseBlock.Kind.LIST_ITEM : ProseBlock.Kind.PARAGRAPH);
    }

    @Override
    public void visit(Heading heading) {
        group++;
        ProseBlock block = block(heading, ProseBlock.Kind.HEADING);
        String text = block.text().replace("\ufffc", "").strip();
        String anchor = anchors.of(text);
        anchorOf.put(heading, anchor);
        headings.add(new HeadingUse(heading.getLevel(), text, anchor, places.of(heading)));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            if (cell.getPrevious() == null) {
                group++;
            }
            block(cell, ProseBlock.Kind.TABLE_CELL);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof DirectiveBlock directive) {
            faults.blockDirective(directive);
            directives.add(directive.directive(places.of(directive)));
        }
        visitChildren(node);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code, code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        faults.html(html);
        code(html, html.getLiteral());
    }

    private void code(Node node, String literal) {
        BlockBuilder builder = new BlockBuilder(blocks.size(), ProseBlock.Kind.CODE, ++group);
        builder.code(literal, places.of(node), 1);
        blocks.add(builder.build(places.of(node)));
    }

    private ProseBlock block(Node node, ProseBlock.Kind kind) {
        BlockBuilder builder = new BlockBuilder(blocks.size(), kind, group);
        new InlineReader(builder, places, faults, this).read(node);
        runs.addAll(builder.runs());
        ProseBlock block = builder.build(places.of(node));
        blocks.add(block);
        return block;
    }
}
