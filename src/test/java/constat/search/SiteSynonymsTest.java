package constat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Diagnostics;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteSynonymsTest {

    private static final String FILE = "search/synonyms.fr.yaml";

    private final Diagnostics found = new Diagnostics();

    private SiteSynonyms given(String yaml) {
        TextFile file = new TextFile(FILE, "content/" + FILE, yaml);
        return SiteSynonyms.read(new ContentFolder(List.of(file)), found);
    }

    private SiteSynonyms asked(String yaml) {
        String name = "search/questions.fr.yaml";
        TextFile file = new TextFile(name, "content/" + name, yaml);
        return SiteSynonyms.read(new ContentFolder(List.of(file)), found);
    }

    private List<String> lines() {
        DiagnosticSentences sentences = new DiagnosticSentences(Language.EN);
        return found.sorted().stream().map(sentences::line).toList();
    }

    private List<String> checked(String yaml) {
        given(yaml).check(ShippedSearch.site(), Set.of("suicide", "violence"), found);
        return lines();
    }

    @Test
    void a_group_is_read_with_the_place_of_each_phrase() {
        SynonymGroups french = given("groups:\n  - [fuite, vol de données]\n").in(Language.FR);
        assertEquals(List.of(), lines());
        SynonymGroups.Phrase second = french.groups().get(0).phrases().get(1);
        assertEquals("vol de données", second.words());
        assertEquals(2, second.at().line());
    }

    @Test
    void a_language_without_a_file_has_none() {
        assertEquals(SynonymGroups.NONE, given("groups: []\n").in(Language.EN));
    }

    @Test
    void a_group_of_one_is_none() {
        given("groups:\n  - [fuite]\n");
        assertEquals(1, lines().size());
        assertEquals(true, lines().get(0).contains("error[type-wrong]"), lines().get(0));
    }

    @Test
    void an_unknown_key_is_named() {
        given("groupes: []\n");
        assertEquals(true, lines().get(0).contains("error[key-unknown]"), lines().get(0));
    }

    @Test
    void a_group_that_can_lead_nowhere_is_pointed_out() {
        assertEquals(
                List.of(
                        "content/search/synonyms.fr.yaml:2:6: warning[synonym-unknown]: the site"
                                + " has none of the words of this group: “xylophone”; add a word"
                                + " that the pages use, or remove the group"),
                checked("groups:\n  - [xylophone, balalaïka]\n"));
    }

    @Test
    void a_phrase_in_two_groups_is_pointed_out_whatever_its_form() {
        assertEquals(
                List.of(
                        "content/search/synonyms.fr.yaml:3:6: warning[synonym-duplicate]:"
                                + " “Fuites” stands in another group already, on line 2; make one"
                                + " group of the two, or keep the word in one only"),
                checked("groups:\n  - [fuite, piratage]\n  - [Fuites, médecin]\n"));
    }

    @Test
    void help_is_promised_only_where_a_helpline_is_kept() {
        List<String> lines = checked("help:\n  - situation: suicid\n    words: [en finir]\n");
        assertEquals(1, lines.size());
        assertEquals(true, lines.get(0).contains("error[value-unknown]"), lines.get(0));
        assertEquals(true, lines.get(0).contains("suicide"), lines.get(0));
    }

    @Test
    void a_record_is_found_by_the_phrases_that_editors_wrote_for_it() {
        SiteSynonyms words = asked("asked:\n  - { of: question/diffusion, words: [xylophone] }\n");
        assertEquals(List.of(), lines());
        IndexedSite site = ShippedSearch.site(words);
        Search search =
                Search.read(
                        SearchFile.write(Language.FR, site.in(Language.FR), words.in(Language.FR)));
        Hit first = search.query("xylophones").hits().get(0);
        assertEquals(
                site.keys(Language.FR).get("question/diffusion"),
                first.address().replaceFirst("#.*", ""));
    }

    @Test
    void phrases_for_a_record_that_does_not_exist_are_refused() {
        SiteSynonyms words = asked("asked:\n  - { of: question/difusion, words: [en ligne] }\n");
        words.check(ShippedSearch.site(), Set.of(), found);
        assertEquals(1, lines().size());
        assertEquals(true, lines().get(0).contains("error[value-unknown]"), lines().get(0));
        assertEquals(true, lines().get(0).contains("question/diffusion"), lines().get(0));
    }

    @Test
    void what_the_site_ships_is_accepted() {
        ShippedSearch.synonyms().check(ShippedSearch.site(), ShippedSearch.situations(), found);
        assertEquals(List.of(), lines());
    }
}
