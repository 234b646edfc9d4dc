package constat.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes an {@link Alert} of every block quote that begins with its mark. */
final class Alerts implements PostProcessor {

    @Override
    public Node process(Node document) {
        List<BlockQuote> quotes = new ArrayList<>();
        for (Node node = document; node != null; node = Tree.next(node, document)) {
            if (node instanceof BlockQuote quote) {
                quotes.add(quote);
            }
        }
        quotes.forEach(Alerts::quote);
        return document;
    }

    private static void quote(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof Text mark) {
            type(mark).ifPresent(type -> replace(quote, first, type));
        }
    }

    private static Optional<Alert.Type> type(Text mark) {
        boolean alone = mark.getNext() == null || mark.getNext() instanceof SoftLineBreak;
        return Arrays.stream(Alert.Type.values())
                .filter(type -> alone && mark.getLiteral().strip().equals("[!" + type + "]"))
                .findFirst();
    }

    private static void replace(BlockQuote quote, Paragraph first, Alert.Type type) {
        Alert alert = new Alert(type);
        alert.setSourceSpans(quote.getSourceSpans());
        Node mark = first.getFirstChild();
        if (mark.getNext() != null) {
            mark.getNext().unlink();
        }
        mark.unlink();
        quote.insertBefore(alert);
        Node child = quote.getFirstChild();
        while (child != null) {
            Node following = child.getNext();
            if (child != first || first.getFirstChild() != null) {
                alert.appendChild(child);
            }
            child = following;
        }
        quote.unlink();
    }
}
