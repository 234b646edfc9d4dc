package constat.content;

import constat.diagnostic.Location;
import java.util.Map;
import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** A directive with a body, in the tree. */
final class DirectiveBlock extends CustomBlock {

    private final String name;
    private final Map<String, String> attributes;
    private @Nullable Directive directive;
    private boolean closed;

    DirectiveBlock(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    /** The directive, whose place the first caller gives. */
    Directive directive(Location at) {
        if (directive == null) {
            directive = new Directive(name, "", attributes, true, at);
        }
        return directive;
    }

    /** Whether its closing fence was found. */
    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
