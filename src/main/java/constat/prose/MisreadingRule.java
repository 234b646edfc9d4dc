package constat.prose;

import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostic;
import constat.fact.FactState;
import constat.fact.Misreading;
import constat.i18n.Typography;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** No page repeats an error that the base describes, except as a marked literal. */
final class MisreadingRule {

    private final FactState state;
    private final DirectiveText text;

    MisreadingRule(FactState state) {
        this.state = state;
        this.text = new DirectiveText(state);
    }

    /** What a passage gets wrong; safe for use by several threads. */
    Stream<Diagnostic> found(Passage passage) {
        return passage.searched()
                ? passage.prose().blocks().stream().flatMap(block -> found(passage, block))
                : Stream.empty();
    }

    private Stream<Diagnostic> found(Passage passage, ProseBlock block) {
        PrintedBlock printed = new PrintedBlock(text, block, passage.language());
        return state.misreadings().stream()
                .flatMap(
                        misreading ->
                                misreading.patterns().stream()
                                        .map(pattern -> pattern.matcher(printed.text()))
                                        .filter(Matcher::find)
                                        .map(
                                                match ->
                                                        diagnostic(
                                                                misreading,
                                                                match,
                                                                block,
                                                                printed)));
    }

    private static Diagnostic diagnostic(
            Misreading misreading, Matcher match, ProseBlock block, PrintedBlock printed) {
        return new Diagnostic(
                Code.MISREADING_FOUND,
                block.locate(printed.offset(match.start())),
                List.of(match.group().replace(Typography.OBJECT, '…'), misreading.id()),
                null);
    }
}
