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
        this.text = new DirectiveText(state);
        this.diagnostics = diagnostics;
    }

    void check(Passage passage) {
        if (!passage.searched()) {
            return;
        }
        for (ProseBlock block : passage.prose().blocks()) {
            PrintedBlock printed = new PrintedBlock(text, block, passage.language());
            for (Misreading misreading : state.misreadings()) {
                for (Pattern pattern : misreading.patterns()) {
                    search(misreading, pattern, block, printed);
                }
            }
        }
    }

    private void search(
            Misreading misreading, Pattern pattern, ProseBlock block, PrintedBlock printed) {
        Matcher matcher = pattern.matcher(printed.text());
        if (matcher.find()) {
            diagnostics.add(
                    Code.MISREADING_FOUND,
                    block.locate(printed.offset(matcher.start())),
                    matcher.group().replace(Typography.OBJECT, '…'),
                    misreading.id());
        }
    }
}
