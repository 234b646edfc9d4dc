package constat.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Looks for a value in a page and for the clause that must stand in the same block. */
final class CaveatWalk {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "li",
                    "tr",
                    "td",
                    "article",
                    "figure",
                    "aside",
                    "section",
                    "svg",
                    "dd",
                    "dt",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "title",
                    "meta",
                    "header");

    /** How far out a caveat may stand: the block itself, or the record's own frame around it. */
    private static final String FRAME = "data-claim";

    private final Pattern value;
    private final String caveat;

    CaveatWalk(Pattern value, String caveat) {
        this.value = value;
        this.caveat = flat(caveat);
    }

    /** Every place where the value stands without its caveat. */
    List<String> missing(String html) {
        Document page = Jsoup.parse(html);
        List<String> missing = new ArrayList<>();
        NodeTraversor.traverse((node, depth) -> look(node, missing), page);
        return missing;
    }

    private void look(Node node, List<String> missing) {
        if (node instanceof TextNode text
                && value.matcher(flat(text.getWholeText())).find()
                && text.parent() != null
                && text.parent().closest("[data-misreading]") == null) {
            Element block = block(text.parent());
            if (!flat(block.text()).contains(caveat)) {
                missing.add(block.tagName() + ": " + flat(block.text()));
            }
        }
    }

    private static Element block(Element from) {
        Element frame = from.closest("[" + FRAME + "]");
        if (frame != null) {
            return frame;
        }
        Element block = from;
        while (!BLOCKS.contains(block.tagName()) && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    /** One kind of space and apostrophe, so that typography does not matter. */
    static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f\u2009]+", " ").replace('\'', '\u2019').strip();
    }
}
