package constat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.search.IndexedDocument.Section;
import constat.search.SynonymGroups.Group;
import constat.search.SynonymGroups.Help;
import constat.search.SynonymGroups.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader gets, on a few pages of an invented incident. */
class SearchTest {

    private static final SynonymGroups SYNONYMS =
            new SynonymGroups(
                    List.of(new Group(phrases("panne", "coupure de courant"))),
                    List.of(new Help("suicide", phrases("en finir", "suicide"))),
                    List.of());

    private static final List<IndexedDocument> PAGES =
            List.of(
                    page("/fr/panne", "La panne de la médiathèque", "Ce que l’on sait.", "outage"),
                    page("/fr/prets", "Vos prêts", "Comment rendre un livre.", "loans borrowing"),
                    page("/fr/qui", "Qui est qui", "La ville, la régie.", "who is who"),
                    new IndexedDocument(
                            HitKind.FIGURE,
                            "/fr/chiffres/prets",
                            "Combien de prêts ont été perdus ?",
                            List.of(),
                            "Selon la ville : 4 200 prêts.",
                            List.of(),
                            "4 200",
                            "Selon la ville : 4 200 prêts ; la médiatrice n’a pas pu les compter.",
                            ""));

    private final Search search = Search.read(SearchFile.write(Language.FR, PAGES, SYNONYMS));

    private static List<Phrase> phrases(String... words) {
        return Stream.of(words).map(w -> new Phrase(w, Location.start("x"))).toList();
    }

    private static IndexedDocument page(String address, String title, String summary, String twin) {
        List<Section> sections =
                List.of(
                        new Section("", "", "Un mot d’abord."),
                        new Section("suite", "Et après ?", "Le serveur a redémarré le 4 mai."));
        return new IndexedDocument(
                HitKind.PAGE, address, title, List.of(), summary, sections, null, null, twin);
    }

    private String first(String query) {
        return search.query(query).hits().get(0).address();
    }

    @Test
    void a_word_is_found_in_any_form() {
        assertEquals("/fr/panne", first("PANNES mediatheque"));
    }

    @Test
    void a_hit_leads_to_the_section_that_has_the_words() {
        Hit hit = search.query("serveur redémarre").hits().get(0);
        assertTrue(hit.address().endsWith("#suite"), hit.address());
        assertEquals("Et après ?", hit.section());
        assertTrue(hit.snippet().contains(new Piece("serveur", true)), hit.snippet().toString());
    }

    @Test
    void a_misspelt_word_is_corrected_and_said_so_as_the_site_spells_it() {
        Results results = search.query("mediatehque");
        assertEquals("/fr/panne", results.hits().get(0).address());
        assertEquals(
                List.of(new Results.Correction("mediatehque", "médiathèque")),
                results.corrections());
        assertEquals(
                List.of(), search.query("mediatehque", Search.Reading.AS_WRITTEN).corrections());
    }

    @Test
    void the_last_word_may_be_unfinished() {
        assertEquals("/fr/panne", first("médiath"));
    }

    @Test
    void a_synonym_of_several_words_leads_to_the_page() {
        assertEquals("/fr/panne", first("coupure de courant"));
    }

    @Test
    void the_other_languages_words_lead_to_the_page() {
        assertEquals("/fr/prets", first("borrowing"));
    }

    @Test
    void a_title_of_stop_words_is_found_by_them() {
        assertEquals("/fr/qui", first("qui est qui"));
    }

    @Test
    void who_and_when_tell_two_questions_about_one_thing_apart() {
        List<IndexedDocument> pages =
                List.of(
                        asked("/fr/jour", "quand la panne a-t-elle eu lieu"),
                        asked("/fr/auteur", "qui a causé la panne"));
        Search among = Search.read(SearchFile.write(Language.FR, pages, SYNONYMS));
        assertEquals("/fr/jour", among.query("quand cette panne").hits().get(0).address());
        assertEquals("/fr/auteur", among.query("la panne, à qui").hits().get(0).address());
    }

    private static IndexedDocument asked(String address, String question) {
        return page(address, "La panne", "Ce que l’on sait.", "outage").asked(List.of(question));
    }

    @Test
    void a_page_that_has_little_of_what_was_asked_is_no_answer() {
        assertEquals(List.of(), search.query("serveur xylophone balalaïka kazoo").hits());
    }

    @Test
    void a_number_is_answered_with_its_figure_and_every_caveat() {
        for (String query : List.of("4 200", "4.200 prêts", "combien de prêts perdus")) {
            Hit figure = search.query(query).figure();
            assertNotNull(figure, query);
            assertTrue(String.valueOf(figure.answer()).contains("médiatrice"), query);
        }
        assertNull(search.query("vos prêts").figure());
    }

    @Test
    void words_of_distress_ask_for_help_first() {
        assertEquals(List.of("suicide"), search.query("je veux en finir").situations());
        assertEquals(List.of("suicide"), search.query("suicides").situations());
        assertEquals(List.of(), search.query("la fin").situations());
    }

    @Test
    void nothing_found_offers_what_resembles() {
        Results results = search.query("regxe", Search.Reading.AS_WRITTEN);
        assertEquals(List.of(), results.hits());
        assertEquals(List.of("régie"), results.near());
    }

    @Test
    void no_word_is_an_operator() {
        assertEquals(first("panne"), first("+panne -mediatheque^9 title:panne~2"));
    }

    @Test
    void only_the_first_characters_count() {
        assertEquals(200, search.query("é".repeat(5000)).words().length());
    }

    @Test
    void groups_come_in_the_order_of_their_best_hit() {
        Results results = search.query("prêts");
        assertEquals(results.hits().get(0).kind(), results.groups().get(0).kind());
        assertEquals(
                results.hits().size(),
                results.groups().stream().mapToInt(group -> group.hits().size()).sum());
    }

    @Test
    void the_same_documents_give_the_same_bytes() {
        assertEquals(
                new String(SearchFile.write(Language.FR, PAGES, SYNONYMS), StandardCharsets.UTF_8),
                new String(SearchFile.write(Language.FR, PAGES, SYNONYMS), StandardCharsets.UTF_8));
    }

    @Test
    void what_is_no_index_file_is_refused() {
        byte[] other = "{\"format\":99}".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> Search.read(other));
        assertThrows(IllegalArgumentException.class, () -> Search.read(new byte[] {'<'}));
    }
}
