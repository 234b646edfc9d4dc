package constat.search;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Fields;
import constat.input.YamlNode;
import constat.input.YamlReader;
import constat.search.SynonymGroups.Asked;
import constat.search.SynonymGroups.Group;
import constat.search.SynonymGroups.Help;
import constat.search.SynonymGroups.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What editors wrote for search, in {@code content/search/}: the files {@code synonyms.fr.yaml} and
 * {@code questions.fr.yaml}, and those of the other language.
 */
public final class SiteSynonyms {

    /** A site whose editors wrote none. */
    public static final SiteSynonyms NONE = new SiteSynonyms(Map.of());

    private final Map<Language, SynonymGroups> groups;

    private SiteSynonyms(Map<Language, SynonymGroups> groups) {
        this.groups = groups;
    }

    /** Reads the files; one that is absent is empty, what is wrong in one is reported. */
    public static SiteSynonyms read(ContentFolder folder, Diagnostics diagnostics) {
        Map<Language, SynonymGroups> groups = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SynonymGroups words =
                    file("synonyms", language, folder, diagnostics)
                            .map(node -> groups(node, diagnostics))
                            .orElse(SynonymGroups.NONE);
            List<Asked> asked =
                    file("questions", language, folder, diagnostics)
                            .map(node -> asked(node, diagnostics))
                            .orElse(List.of());
            groups.put(language, new SynonymGroups(words.groups(), words.help(), asked));
        }
        return new SiteSynonyms(groups);
    }

    private static Optional<YamlNode> file(
            String name, Language language, ContentFolder folder, Diagnostics diagnostics) {
        return folder.file("search/" + name + "." + language.tag() + ".yaml")
                .flatMap(file -> new YamlReader(diagnostics).read(file));
    }

    private static List<Asked> asked(YamlNode node, Diagnostics diagnostics) {
        Fields fields = Fields.of(node, diagnostics);
        List<Asked> asked = new ArrayList<>();
        for (Fields each : fields.list("asked")) {
            String of = each.string("of");
            List<Phrase> phrases = new ArrayList<>();
            each.node("words").ifPresent(words -> phrases.addAll(phrases(words, 1, diagnostics)));
            phrases.stream().findFirst().ifPresent(f -> asked.add(new Asked(of, f.at(), phrases)));
            each.end();
        }
        fields.end();
        return asked;
    }

    private static SynonymGroups groups(YamlNode node, Diagnostics diagnostics) {
        Fields fields = Fields.of(node, diagnostics);
        List<Group> groups = new ArrayList<>();
        for (YamlNode group : fields.nodes("groups")) {
            groups.add(new Group(phrases(group, 2, diagnostics)));
        }
        List<Help> help = new ArrayList<>();
        for (Fields each : fields.list("help")) {
            List<Phrase> phrases = new ArrayList<>();
            each.node("words").ifPresent(words -> phrases.addAll(phrases(words, 1, diagnostics)));
            help.add(new Help(each.string("situation"), phrases));
            each.end();
        }
        fields.end();
        return new SynonymGroups(groups, help, List.of());
    }

    private static List<Phrase> phrases(YamlNode node, int least, Diagnostics diagnostics) {
        List<YamlNode> items =
                node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of();
        List<Phrase> phrases = new ArrayList<>();
        for (YamlNode item : items) {
            String words = Fields.scalarOrNull(item);
            if (words != null && !words.isEmpty()) {
                phrases.add(new Phrase(words, item.location()));
            }
        }
        if (phrases.size() < least || phrases.size() < items.size()) {
            diagnostics.add(Code.TYPE_WRONG, node.location(), "list");
        }
        return phrases;
    }

    /** What was written for a language. */
    public SynonymGroups in(Language language) {
        return groups.getOrDefault(language, SynonymGroups.NONE);
    }

    /**
     * Warns of a group of which no phrase has a word that the site has, and of a phrase that stands
     * in two groups; refuses help for a situation for which no helpline is kept, and phrases for a
     * record that does not exist.
     */
    public void check(IndexedSite site, Set<String> situations, Diagnostics diagnostics) {
        Tables tables = Tables.load();
        groups.forEach(
                (language, all) -> {
                    Analyzer analyzer = new Analyzer(language, tables);
                    Set<String> known = site.inverted(language).postings().keySet();
                    all.groups().forEach(group -> checkKnown(group, analyzer, known, diagnostics));
                    checkOnce(all.groups(), analyzer, diagnostics);
                    all.help().forEach(help -> checkSituation(help, situations, diagnostics));
                    Set<String> keys = site.keys(language).keySet();
                    all.asked().forEach(asked -> checkRecord(asked, keys, diagnostics));
                });
    }

    private static void checkKnown(
            Group group, Analyzer analyzer, Set<String> known, Diagnostics diagnostics) {
        boolean any =
                group.phrases().stream()
                        .map(phrase -> terms(phrase, analyzer))
                        .anyMatch(known::containsAll);
        if (!any && !group.phrases().isEmpty()) {
            Phrase first = group.phrases().get(0);
            diagnostics.add(Code.SYNONYM_UNKNOWN, first.at(), first.words());
        }
    }

    private static void checkOnce(List<Group> groups, Analyzer analyzer, Diagnostics diagnostics) {
        Map<List<String>, Phrase> seen = new HashMap<>();
        for (Group group : groups) {
            for (Phrase phrase : group.phrases()) {
                List<String> terms = terms(phrase, analyzer);
                Phrase before = seen.putIfAbsent(terms, phrase);
                if (before != null && !group.phrases().contains(before)) {
                    diagnostics.add(
                            Code.SYNONYM_DUPLICATE,
                            phrase.at(),
                            phrase.words(),
                            String.valueOf(before.at().line()));
                }
            }
        }
    }

    private static List<String> terms(Phrase phrase, Analyzer analyzer) {
        return Analyzer.telling(analyzer.tokens(phrase.words())).stream().map(Token::term).toList();
    }

    private static void checkSituation(Help help, Set<String> situations, Diagnostics diagnostics) {
        if (!situations.contains(help.situation()) && !help.phrases().isEmpty()) {
            diagnostics.addUnknown(
                    Code.VALUE_UNKNOWN,
                    help.phrases().get(0).at(),
                    help.situation(),
                    new TreeSet<>(situations));
        }
    }

    private static void checkRecord(Asked asked, Set<String> keys, Diagnostics diagnostics) {
        if (!keys.contains(asked.of())) {
            diagnostics.addUnknown(Code.VALUE_UNKNOWN, asked.at(), asked.of(), new TreeSet<>(keys));
        }
    }
}
