package constat.prose;

import constat.content.Document;
import constat.content.FrontMatter.Audience;
import constat.content.LinkUse;
import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.fact.Actor;
import constat.fact.FactState;
import constat.i18n.Language;
import constat.i18n.Typography;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with a number, a date or an actor stands in a block that leads to a source: by a
 * directive or by a link into the site. Pages for editors and about the site are left alone.
 */
final class SourceRule {

    private static final Set<ProseBlock.Kind> READ =
            Set.of(
                    ProseBlock.Kind.PARAGRAPH,
                    ProseBlock.Kind.LIST_ITEM,
                    ProseBlock.Kind.TABLE_CELL);
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+(?:[.!?…](?!\\s|$)[^.!?…]*)*");

    private final Pattern french;
    private final Pattern english;
    private final Diagnostics diagnostics;

    SourceRule(FactState state, Diagnostics diagnostics) {
        this.french = factual(state, Language.FR);
        this.english = factual(state, Language.EN);
        this.diagnostics = diagnostics;
    }

    /** A digit, which every date has, or the name of somebody who speaks or acts. */
    private static Pattern factual(FactState state, Language language) {
        String names =
                state.actors().stream()
                        .map(Actor::label)
                        .map(label -> label.in(language).replaceFirst(" \\(.*", ""))
                        .filter(label -> label.matches(".*\\p{Lu}.*"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        String named =
                names.isEmpty() ? "" : "|(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])";
        return Pattern.compile("\\d" + named);
    }

    void check(Document document) {
        Audience audience = document.matter().audience();
        if (audience == Audience.EDITOR || audience == Audience.ABOUT) {
            return;
        }
        Set<Integer> sourced = sourced(document);
        Set<Integer> named = new HashSet<>();
        for (ProseBlock block : document.body().blocks()) {
            if (READ.contains(block.kind()) && !sourced.contains(block.group())) {
                search(block, document.language() == Language.FR ? french : english, named);
            }
        }
    }

    /** The groups of blocks that lead to a source. */
    private static Set<Integer> sourced(Document document) {
        Iterator<LinkUse> links = document.body().links().iterator();
        Set<Integer> sourced = new HashSet<>();
        for (ProseBlock block : document.body().blocks()) {
            boolean leads =
                    block.directives().stream()
                            .anyMatch(placed -> !placed.directive().name().equals("term"));
            for (int i = 0; i < block.linkTexts().size() && links.hasNext(); i++) {
                leads |= links.next().destination().startsWith("/");
            }
            if (leads) {
                sourced.add(block.group());
            }
        }
        return sourced;
    }

    /** Only the first such sentence of a group is named. */
    private void search(ProseBlock block, Pattern factual, Set<Integer> named) {
        Matcher sentence = SENTENCE.matcher(block.text());
        while (sentence.find()) {
            if (factual.matcher(sentence.group()).find() && named.add(block.group())) {
                int start = sentence.start() + indent(sentence.group());
                diagnostics.add(
                        Code.FACT_UNSOURCED,
                        block.locate(start),
                        sentence.group().strip().replace(Typography.OBJECT, '…'));
            }
        }
    }

    private static int indent(String sentence) {
        return sentence.length() - sentence.stripLeading().length();
    }
}
