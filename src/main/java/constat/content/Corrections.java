package constat.content;

import constat.i18n.Language;
import constat.i18n.Typography;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Text;

/** Typography over whole blocks, brought back to the text nodes they were read from. */
final class Corrections {

    private final IdentityHashMap<Text, String> words = new IdentityHashMap<>();
    private int count;

    Corrections(List<ProseBlock> blocks, List<Prose.TextRun> runs, Language language) {
        List<List<Prose.TextRun>> byBlock = new ArrayList<>();
        blocks.forEach(block -> byBlock.add(new ArrayList<>()));
        runs.forEach(run -> byBlock.get(run.block()).add(run));
        for (int i = 0; i < blocks.size(); i++) {
            List<Typography.Edit> edits = edits(blocks.get(i), language);
            for (Prose.TextRun run : byBlock.get(i)) {
                correct(run, edits);
            }
        }
    }

    int count() {
        return count;
    }

    Map<Text, String> words() {
        return words;
    }

    private static List<Typography.Edit> edits(ProseBlock block, Language language) {
        BitSet frozen = new BitSet();
        block.codes().forEach(code -> frozen.set(code.start(), code.end()));
        return Typography.edits(block.text(), language, frozen);
    }

    /** Makes the edits that lie within one node; the space of a line break is none's. */
    private void correct(Prose.TextRun run, List<Typography.Edit> edits) {
        String literal = run.node().getLiteral();
        int end = run.offset() + literal.length();
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Typography.Edit edit : edits) {
            boolean insertion = edit.start() == edit.end();
            if (edit.start() < run.offset()
                    || edit.end() > end
                    || (insertion && edit.start() == end)) {
                continue;
            }
            out.append(literal, copied, edit.start() - run.offset()).append(edit.replacement());
            copied = edit.end() - run.offset();
            count++;
        }
        if (copied > 0 || !out.isEmpty()) {
            words.put(run.node(), out.append(literal.substring(copied)).toString());
        }
    }
}
