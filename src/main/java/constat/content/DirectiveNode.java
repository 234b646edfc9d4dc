package constat.content;

import constat.diagnostic.Location;
import java.util.Map;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** A directive in a line, in the tree. */
final class DirectiveNode extends CustomNode {

    private final String name;
    private final String label;
    private final Map<String, String> attributes;
    private @Nullable Directive directive;

    DirectiveNode(String name, String label, Map<String, String> attributes) {
        this.name = name;
        this.label = label;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    String label() {
        return label;
    }

    /** The directive, whose place the first caller gives. */
    Directive directive(Location at) {
        if (directive == null) {
            directive = new Directive(name, label, attributes, false, at);
        }
        return directive;
    }
}
