package constat.prose;

import constat.content.Document;
import constat.content.FrontMatter;
import constat.content.FrontMatter.Audience;
import constat.content.LinkUse;
import constat.content.ProseBlock;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.fact.Actor;
import constat.fact.FactState;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Typography;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with a number, a date or an actor stands in a block that leads to a source: by a
 * directive or by a link into the site. Questions, words that introduce a list and the day on which
 * our sources stop need none. Guidance, with its letters, and pages for editors and about the site
 * are left alone.
 */
final class SourceRule {

    private static final Set<ProseBlock.Kind> READ =
            Set.of(
                    ProseBlock.Kind.PARAGRAPH,
                    ProseBlock.Kind.LIST_ITEM,
                    ProseBlock.Kind.TABLE_CELL);
    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?…]+(?:[.!?…](?!\\s|$)[^.!?…]*)*[.!?…]?");

    private static final Set<Audience> EXEMPT = EnumSet.of(Audience.EDITOR, Audience.ABOUT);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Fewer words are a label or a number of an article of law. */
    private static final int FEW = 3;

    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:les? |la |l’|the )");
    private static final Set<String> GROUPS = Set.of("group", "person");

    private final Pattern french;
    private final Pattern english;
    private final @Nullable LocalDate sourcesUntil;
    private final Diagnostics diagnostics;

    SourceRule(FactState state, @Nullable LocalDate sourcesUntil, Diagnostics diagnostics) {
        this.sourcesUntil = sourcesUntil;
        this.french = factual(state, Language.FR);
        this.english = factual(state, Language.EN);
        this.diagnostics = diagnostics;
    }

    /** A digit, which every date has, or the name of somebody who speaks or acts. */
    private static Pattern factual(FactState state, Language language) {
        String names =
                state.actors().stream()
                        .map(actor -> name(actor, language))
                        .flatMap(Optional::stream)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                names.isEmpty()
                        ? "\\d"
                        : "(?iu)\\d|(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
    }

    /** Without its article; a group without a proper name, such as employees, is no actor here. */
    private static Optional<String> name(Actor actor, Language language) {
        String name = ARTICLE.matcher(actor.name().in(language)).replaceFirst("");
        boolean proper = !name.equals(name.toLowerCase(language.locale()));
        return proper || !GROUPS.contains(actor.type()) ? Optional.of(name) : Optional.empty();
    }

    void check(Document document) {
        FrontMatter matter = document.matter();
        if (EXEMPT.contains(matter.audience()) || matter.view().guides()) {
            return;
        }
        Set<Integer> sourced = sourced(document);
        Set<Integer> named = new HashSet<>();
        for (ProseBlock block : document.body().blocks()) {
            if (READ.contains(block.kind()) && !sourced.contains(block.group())) {
                search(block, document.language(), named);
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
    private void search(ProseBlock block, Language language, Set<Integer> named) {
        if (block.text().strip().endsWith(":")) {
            return;
        }
        Matcher sentence = SENTENCE.matcher(block.text());
        while (sentence.find()) {
            if (factual(sentence.group(), language) && named.add(block.group())) {
                int start = sentence.start() + indent(sentence.group());
                diagnostics.add(
                        Code.FACT_UNSOURCED,
                        block.locate(start),
                        sentence.group().strip().replace(Typography.OBJECT, '…'));
            }
        }
    }

    private boolean factual(String sentence, Language language) {
        String told =
                sourcesUntil == null
                        ? sentence
                        : plain(sentence).replace(plain(Formats.day(sourcesUntil, language)), "");
        return !told.strip().endsWith("?")
                && WORD.matcher(told).results().count() >= FEW
                && (language == Language.FR ? french : english).matcher(told).find();
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }

    private static int indent(String sentence) {
        return sentence.length() - sentence.stripLeading().length();
    }
}
