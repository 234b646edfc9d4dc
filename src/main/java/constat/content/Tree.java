package constat.content;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Walks a tree without recursion. */
final class Tree {

    private Tree() {}

    /** The node after one in the order of the text, or null after the last below the root. */
    static @Nullable Node next(Node node, Node root) {
        Node child = node.getFirstChild();
        return child != null ? child : after(node, root);
    }

    /** The node after one and all that it holds, or null. */
    static @Nullable Node after(Node node, Node root) {
        Node at = node;
        while (at != null && at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }
}
