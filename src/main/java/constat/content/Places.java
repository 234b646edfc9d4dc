package constat.content;

import constat.diagnostic.Location;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where nodes stand in their file.
 *
 * @param origin where the first character of the parsed text stands
 */
record Places(Location origin) {

    /** The node's first character, or its parent's if it has no place of its own. */
    Location of(Node node) {
        Node at = node;
        while (at != null && at.getSourceSpans().isEmpty()) {
            at = at.getParent();
        }
        if (at == null) {
            return origin;
        }
        SourceSpan span = at.getSourceSpans().get(0);
        int column =
                span.getLineIndex() == 0
                        ? origin.column() + span.getColumnIndex()
                        : 1 + span.getColumnIndex();
        return new Location(origin.file(), origin.line() + span.getLineIndex(), column);
    }

    /** Characters that a node takes on its first line. */
    static int width(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLength();
    }
}
