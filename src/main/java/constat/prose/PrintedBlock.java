package constat.prose;

import constat.content.ProseBlock;
import constat.i18n.Language;
import java.util.Map;
import java.util.TreeMap;

/** A block with its directives printed, literals left out, and the way back to its offsets. */
final class PrintedBlock {

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Integer> offsets = new TreeMap<>();

    PrintedBlock(DirectiveText directives, ProseBlock block, Language language) {
        int from = 0;
        for (ProseBlock.Placed placed : block.directives()) {
            append(block.text().substring(from, placed.offset()), from);
            boolean literal = placed.directive().name().equals("literal");
            append(
                    literal ? "\ufffc" : directives.plain(placed.directive(), language),
                    placed.offset());
            from = placed.offset() + 1;
        }
        append(block.text().substring(from), from);
    }

    private void append(String piece, int offset) {
        offsets.put(text.length(), offset);
        text.append(piece);
    }

    String text() {
        return text.toString();
    }

    /** The block's offset of a character; of what a directive printed, the directive's. */
    int offset(int at) {
        Map.Entry<Integer, Integer> piece = offsets.floorEntry(at);
        return piece.getValue() + (at - piece.getKey());
    }
}
