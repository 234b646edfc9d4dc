package constat.content;

import constat.i18n.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A parsed text: a tree to render, and what rules need to know of it. Immutable from outside. */
public final class Prose {

    private final Node root;
    private final List<ProseBlock> blocks;
    private final List<LinkUse> links;
    private final List<HeadingUse> headings;
    private final List<Directive> directives;
    private final List<TextRun> runs;
    private final Map<Node, String> anchors;

    /**
     * A text node and where its characters stand in the text of a block.
     *
     * @param block index in the list of blocks
     * @param offset of its first character
     */
    record TextRun(Text node, int block, int offset) {}

    Prose(Node root, ProseReader read) {
        this.root = root;
        this.blocks = List.copyOf(read.blocks());
        this.links = List.copyOf(read.links());
        this.headings = List.copyOf(read.headings());
        this.directives = List.copyOf(read.directives());
        this.runs = List.copyOf(read.runs());
        this.anchors = read.anchorOf();
    }

    Node root() {
        return root;
    }

    /** The anchor of a node that is a heading. */
    Optional<String> anchor(Node node) {
        return Optional.ofNullable(anchors.get(node));
    }

    public List<ProseBlock> blocks() {
        return blocks;
    }

    public List<LinkUse> links() {
        return links;
    }

    public List<HeadingUse> headings() {
        return headings;
    }

    /** All directives in the order of the text, blocks before what they hold. */
    public List<Directive> directives() {
        return directives;
    }

    /** The whole text as read, one line for each block; directives are U+FFFC. */
    public String plain() {
        return blocks.stream().map(ProseBlock::text).collect(Collectors.joining("\n"));
    }

    /** How many places of typography rendering puts right. */
    public int corrections(Language language) {
        return new Corrections(blocks, runs, language).count();
    }

    /** The words of every text node that rendering must change. */
    Map<Text, String> corrected(Language language) {
        return new Corrections(blocks, runs, language).words();
    }
}
