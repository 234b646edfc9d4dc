package constat.prose;

import constat.content.Document;
import constat.content.FrontMatter.Audience;
import constat.content.FrontMatter.View;
import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.fact.FactState;
import constat.i18n.Formats;
import constat.i18n.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page is read without effort, its directives printed; headings and pages for editors are left
 * alone.
 */
final class ReadabilityRule {

    /** With fewer words a score says nothing. */
    private static final int FEW = 50;

    /** Characters of a long sentence that are shown. */
    private static final int SHOWN = 80;

    private static final Set<ProseBlock.Kind> UNREAD =
            EnumSet.of(ProseBlock.Kind.HEADING, ProseBlock.Kind.CODE);

    private final DirectiveText text;
    private final Diagnostics diagnostics;

    ReadabilityRule(FactState state, Diagnostics diagnostics) {
        this.text = new DirectiveText(state);
        this.diagnostics = diagnostics;
    }

    void check(Document document) {
        if (document.matter().audience() == Audience.EDITOR
                || document.matter().view() == View.NOT_FOUND) {
            return;
        }
        ReadingLimits limits = ReadingLimits.of(document.matter());
        List<ProseBlock> blocks =
                document.body().blocks().stream()
                        .filter(block -> !UNREAD.contains(block.kind()))
                        .toList();
        blocks.forEach(block -> sentences(document, block, limits));
        page(document, blocks, limits);
    }

    private void page(Document document, List<ProseBlock> blocks, ReadingLimits limits) {
        Language language = document.language();
        List<String> printed = blocks.stream().map(b -> text.plain(b, language)).toList();
        Readability read = Readability.of(printed, language);
        double wanted = limits.score(language);
        if (read.words() < FEW) {
            return;
        }
        measured(document, read);
        if (read.score() < wanted || read.meanSentence() > limits.mean()) {
            diagnostics.add(
                    Code.READABILITY_LOW,
                    document.start(),
                    number(read.score(), 0, language),
                    number(wanted, 0, language),
                    number(read.meanSentence(), 1, language),
                    number(limits.mean(), 0, language),
                    start(read.longest().get(0)));
        }
    }

    /** For editors who compare pages: how much stands there, how it is bound and how it reads. */
    private void measured(Document document, Readability read) {
        Language language = document.language();
        long facts =
                document.body().directives().stream()
                        .filter(d -> d.name().equals("fact") || d.name().equals("claim"))
                        .count();
        diagnostics.add(
                Code.READABILITY_MEASURED,
                document.start(),
                String.valueOf(read.words()),
                String.valueOf(facts),
                String.valueOf(document.body().links().size()),
                number(read.score(), 0, language),
                number(read.meanSentence(), 1, language),
                read.longest().stream()
                        .map(s -> s.words() + " (" + start(s) + ")")
                        .collect(Collectors.joining(" · ")));
    }

    private void sentences(Document document, ProseBlock block, ReadingLimits limits) {
        for (Readability.Sentence sentence :
                Readability.sentences(text.plain(block, document.language()))) {
            if (sentence.words() > limits.longest()) {
                diagnostics.add(
                        Code.SENTENCE_LONG,
                        block.locate(0),
                        start(sentence),
                        String.valueOf(sentence.words()),
                        String.valueOf(limits.longest()));
            }
        }
    }

    private static String start(Readability.Sentence sentence) {
        String text = sentence.text();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }

    private static String number(double value, int places, Language language) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        return Formats.decimal(rounded, language);
    }
}
