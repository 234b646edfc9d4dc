package constat.content;

import constat.diagnostic.Location;
import constat.i18n.Typography;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Text;

/** Gathers the plain text of one block and where its pieces stand. */
final class BlockBuilder {

    private final int index;
    private final ProseBlock.Kind kind;
    private final int group;
    private final StringBuilder text = new StringBuilder();
    private final List<ProseBlock.Placed> directives = new ArrayList<>();
    private final List<Span> links = new ArrayList<>();
    private final List<Span> codes = new ArrayList<>();
    private final List<ProseBlock.Place> places = new ArrayList<>();
    private final List<Prose.TextRun> runs = new ArrayList<>();

    BlockBuilder(int index, ProseBlock.Kind kind, int group) {
        this.index = index;
        this.kind = kind;
        this.group = group;
    }

    int length() {
        return text.length();
    }

    void text(Text node, Location at, int width) {
        runs.add(new Prose.TextRun(node, index, text.length()));
        plain(node.getLiteral(), at, width);
    }

    void plain(String literal, Location at, int width) {
        places.add(new ProseBlock.Place(text.length(), width, at));
        text.append(literal);
    }

    void code(String literal, Location at, int width) {
        codes.add(new Span(text.length(), text.length() + literal.length()));
        plain(literal, at, width);
    }

    void directive(Directive directive) {
        directives.add(new ProseBlock.Placed(text.length(), directive));
        plain(String.valueOf(Typography.OBJECT), directive.location(), 1);
    }

    void link(int start) {
        links.add(new Span(start, text.length()));
    }

    List<Prose.TextRun> runs() {
        return runs;
    }

    ProseBlock build(Location start) {
        if (places.isEmpty()) {
            places.add(new ProseBlock.Place(0, 1, start));
        }
        return new ProseBlock(kind, group, text.toString(), directives, links, codes, places);
    }
}
