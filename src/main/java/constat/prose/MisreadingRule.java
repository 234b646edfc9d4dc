package constat.prose;

import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.fact.FactState;
import constat.fact.Misreading;
import constat.i18n.Typography;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No page repeats an error that the base describes, except as a marked literal. */
final class MisreadingRule {

    private final FactState state;
    private final DirectiveText text;
    private final Diagnostics diagnostics;

    MisreadingRule(FactState state, Diagnostics diagnostics) {
        this.state = state;
        this.diagnostics = diagnostics;
        this.text = new DirectiveText(state);
    }

    void check(Passage passage) {
        if (passage.searched()) {
            passage.prose().blocks().forEach(block -> check(passage, block));
        }
    }

    private void check(Passage passage, ProseBlock block) {
        PrintedBlock printed = new PrintedBlock(text, block, passage.language());
        for (Misreading misreading : state.misreadings()) {
            for (Pattern pattern : misreading.patterns()) {
                Matcher match = pattern.matcher(printed.text());
                if (match.find()) {
                    diagnostics.add(
                            Code.MISREADING_FOUND,
                            block.locate(printed.offset(match.start())),
                            match.group().replace(Typography.OBJECT, '…'),
                            misreading.id());
                }
            }
        }
    }
}
