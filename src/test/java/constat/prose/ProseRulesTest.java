package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProseRulesTest {

    private static final Location PLACE = new Location("content/facts/x.yaml", 3, 10);

    private final Diagnostics diagnostics = new Diagnostics();

    private ProseRulesTest check(Language language, String title, String body) {
        String path = language.tag() + "/page.md";
        String file =
                "---\nid: P\ntitle: \"%s\"\ndescription: \"d\"\naudience: editor\nupdated: 2019-07-01\n"
                                .formatted(title)
                        + "verified-on: 2019-07-01\n---\n"
                        + body;
        ContentFolder folder =
                new ContentFolder(List.of(new TextFile(path, "content/" + path, file)));
        List<Document> documents = new DocumentReader().read(folder, new Diagnostics());
        Corpus corpus =
                new Corpus(
                        documents,
                        List.of(),
                        Set.of("/fr/page", "/en/page", "/en/other"),
                        Map.of("/en/page", Set.of("top"), "/en/other", Set.of("below")));
        new ProseRules().check(corpus, InventedState.state(), diagnostics);
        return this;
    }

    private ProseRulesTest english(String body) {
        return check(Language.EN, "t", body);
    }

    private ProseRulesTest french(String body) {
        return check(Language.FR, "t", body);
    }

    private ProseRulesTest text(String record, String text) {
        Corpus corpus =
                new Corpus(
                        List.of(),
                        List.of(new LocatedText(record, Language.EN, text, PLACE)),
                        Set.of(),
                        Map.of());
        new ProseRules().check(corpus, InventedState.state(), diagnostics);
        return this;
    }

    /** Line, column and code of all that was found; the body begins on line 9. */
    private void found(String... places) {
        assertEquals(
                List.of(places),
                diagnostics.sorted().stream()
                        .map(
                                d ->
                                        d.location().line()
                                                + ":"
                                                + d.location().column()
                                                + " "
                                                + d.code().id())
                        .toList());
    }

    private void says(String line) {
        assertEquals(line, new DiagnosticSentences(Language.EN).line(diagnostics.sorted().get(0)));
    }

    @Test
    void a_typed_number_of_the_case_is_refused_with_the_directive_to_write() {
        english("Some 12,500 notes leaked.").found("9:6 number-bare");
        says(
                "content/en/page.md:9:6: error[number-bare]: “12,500” is the value of one of the"
                        + " case’s figures; write :fact[notes]{form=value} so that the number"
                        + " follows corrections, or :literal[12,500]{why=\"…\"} if it is something"
                        + " else");
    }

    @Test
    void numbers_are_found_however_they_are_written() {
        french("Il y a 12\u202f500 notes.\n\nIl y a 12.500 notes.\n\nDouze mille cinq cents notes.")
                .found("9:8 number-bare", "11:8 number-bare", "13:1 number-bare");
    }

    @Test
    void both_ends_of_a_range_are_bound() {
        french("De 1 à 2 millions de lecteurs.").found("9:4 number-bare", "9:8 number-bare");
    }

    @Test
    void a_large_number_is_bound_in_its_clause_and_a_small_one_beside_its_unit() {
        english("The notes that leaked are 12,500 in all.").found("9:27 number-bare");
    }

    @Test
    void a_number_of_something_else_is_not_bound() {
        english("All notes. In all 12,500 books; 4 shelves and 42 chairs, per cent.").found();
    }

    @Test
    void a_small_number_is_bound_beside_its_unit() {
        english("Only 4% left.\n\nOnly four per cent.")
                .found("9:6 number-bare", "11:6 number-bare");
    }

    @Test
    void a_derived_value_is_bound_like_any_other() {
        french("Soit 42 jours, ou 0,63\u202f%.").found("9:6 number-bare", "9:19 number-bare");
    }

    @Test
    void an_amount_or_an_age_on_a_page_is_pointed_out() {
        english("At 18 years, €500 or 300 euros. One year, 7 chairs.")
                .found("9:4 number-unbound", "9:15 number-unbound", "9:22 number-unbound");
        says(
                "content/en/page.md:9:4: warning[number-unbound]: nothing keeps “18” up to date;"
                        + " bind it to a record, or put it in :literal[18]{why=\"…\"}");
    }

    @Test
    void a_literal_is_the_way_out_and_is_listed() {
        english(":literal[12,500 notes]{why=\"another town’s\"}").found("9:1 literal-used");
        says(
                "content/en/page.md:9:1: note[literal-used]: “12,500 notes” is typed by hand:"
                        + " another town’s");
    }

    @Test
    void a_text_of_the_base_obeys_the_same_rules() {
        text("event/leak", "Some 12,500 notes leaked.").found("3:15 number-bare");
    }

    @Test
    void unknown_ids_are_refused_with_the_nearest_one() {
        english(":fact[reader]{form=value} :claim[watchdog]{form=short} :term[x] :helpline[y]")
                .found(
                        "9:1 fact-unknown",
                        "9:27 reference-unknown",
                        "9:56 reference-unknown",
                        "9:65 reference-unknown");
        says(
                "content/en/page.md:9:1: error[fact-unknown]: no fact “reader”; did you mean"
                        + " “readers”?");
    }

    @Test
    void a_drawing_that_does_not_exist_is_refused() {
        english(":::drawing{kind=amount}\n:::").found("9:1 drawing-unknown");
        says(
                "content/en/page.md:9:1: error[drawing-unknown]: there is no drawing “amount”; did"
                        + " you mean “amounts”?");
    }

    @Test
    void a_drawing_names_what_exists() {
        english(":::drawing{of=readers}\n:::").found("9:1 drawing-missing");
        says(
                "content/en/page.md:9:1: error[drawing-missing]: the question “readers” has no"
                        + " drawing; give the question “drawing: part”, “nested” or “counts”, and an"
                        + " answer");
    }

    @Test
    void a_page_has_one_drawing_at_its_address() {
        english(":::drawing{kind=amounts}\n:::\n\n:::drawing{kind=amounts}\n:::")
                .found("12:1 drawing-repeated");
        says(
                "content/en/page.md:12:1: error[drawing-repeated]: the page already has a drawing"
                        + " at its address; a page holds one drawing with “kind=…”; put the other on"
                        + " another page");
    }

    @Test
    void a_drawing_of_nothing_known_is_refused() {
        english(
                        ":::drawing{of=reader}\n:::\n\n:::drawing{kind=knowledge"
                                + " events=nothing}\n:::\n\n:::drawing{kind=amounts body=x}\n:::")
                .found(
                        "9:1 fact-unknown",
                        "12:1 reference-unknown",
                        "15:1 reference-unknown",
                        "15:1 drawing-repeated");
    }

    @Test
    void a_form_must_be_named_and_exist() {
        english(":fact[notes] :fact[notes]{form=exact} :claim[library-notes]{form=short}")
                .found("9:1 form-unknown", "9:14 form-unknown", "9:39 form-unknown");
    }

    @Test
    void a_question_that_nobody_answered_has_nothing_to_print() {
        english(":fact[motive]{form=value}").found("9:1 fact-unanswered");
    }

    @Test
    void a_bare_value_needs_its_caveat_in_the_same_paragraph() {
        english("It has :fact[readers]{form=value} readers.\n\n:claim[watchdog-unsure]{form=short}")
                .found("9:8 caveat-missing");
        says(
                "content/en/page.md:9:8: error[caveat-missing]: “readers” is written without the"
                        + " caveat “watchdog-unsure”; add :claim[watchdog-unsure]{form=short} in the"
                        + " same paragraph, or use form=sentence");
    }

    @Test
    void a_caveat_may_stand_in_the_paragraph_the_row_or_a_whole_sentence() {
        english(
                        """
                        :fact[readers]{form=value}; :claim[watchdog-unsure]{form=short}

                        | a | b |
                        |---|---|
                        | :fact[readers]{form=value} | :claim[watchdog-unsure]{form=short} |

                        :fact[readers]{form=sentence}

                        - :fact[share-of-notes]{form=value}: :fact[readers]{form=sentence}
                        """)
                .found();
    }

    @Test
    void a_caveat_in_another_row_does_not_count() {
        english(
                        """
                        | a | b |
                        |---|---|
                        | :fact[readers]{form=value} | c |
                        | d | :claim[watchdog-unsure]{form=short} |
                        """)
                .found("11:3 caveat-missing");
    }

    @Test
    void a_quotation_that_gives_a_qualified_value_needs_its_caveat_too() {
        english(":claim[library-two-million]{form=quote}").found("9:1 caveat-missing");
    }

    @Test
    void titles_headings_and_links_take_no_qualified_figure() {
        check(
                        Language.EN,
                        "Is it :fact[readers]{form=value}?",
                        "## :fact[readers]{form=value}\n\n[:fact[readers]{form=value}](/en/other)"
                                + " :fact[notes]{form=value}")
                .found("3:14 fact-in-title", "9:4 fact-in-title", "11:2 fact-in-title");
    }

    @Test
    void a_known_error_is_refused_even_when_a_directive_prints_half_of_it() {
        english("There are :fact[notes]{form=value} secrets.").found("9:11 misreading-found");
        says(
                "content/en/page.md:9:11: error[misreading-found]: “12,500 secr” repeats the error"
                        + " “every-note-secret”; mend the sentence; if you quote the error, put it"
                        + " in :literal[…]{why=\"…\"}");
    }

    @Test
    void the_record_of_an_error_may_quote_it() {
        text("misreading/every-note-secret", ":fact[notes]{form=value} secrets").found();
    }

    @Test
    void links_lead_to_pages_and_places_that_exist() {
        english(
                        "[a](/en/other#below) [b](#top) [c](https://x.test/y) [d](tel:15)"
                                + " [e](/en/othr) [f](/en/other#belo) [g](page.md)")
                .found("9:66 page-unknown", "9:80 anchor-unknown", "9:100 page-unknown");
        says(
                "content/en/page.md:9:66: error[page-unknown]: no page at the address “/en/othr”;"
                        + " did you mean “/en/other”?");
    }

    @Test
    void typography_put_right_is_counted_once_for_a_file() {
        french("L'été : \"oui\" !").found("1:1 typography-corrected");
        says(
                "content/fr/page.md:1:1: note[typography-corrected]: typography put right when shown: 5");
    }
}
