package constat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.input.TextFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventedSiteTest {

    private static final List<String> VIEWS =
            List.of(
                    "home",
                    "guidance",
                    "timeline",
                    "figures",
                    "questions",
                    "precedents",
                    "sources",
                    "corrections",
                    "categories",
                    "matrix",
                    "statements",
                    "actors",
                    "misreadings",
                    "glossary",
                    "site-map",
                    "not-found",
                    "article");

    @Test
    void its_facts_obey_every_rule() {
        Diagnostics diagnostics = new Diagnostics();
        FactRules.check(InventedSite.facts(), InventedSite.site(), diagnostics);
        InventedSite.nothingIn(diagnostics);
    }

    @Test
    void it_has_records_of_every_kind() {
        List<Kind> missing =
                Stream.of(Kind.values())
                        .filter(
                                kind ->
                                        InventedSite.facts().records().stream()
                                                .noneMatch(fact -> fact.key().kind() == kind))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void it_has_a_page_for_every_view_in_both_languages() {
        for (String language : List.of("fr", "en")) {
            List<TextFile> pages = InventedSite.folder().under(language, ".md");
            List<String> missing =
                    VIEWS.stream()
                            .filter(
                                    view ->
                                            pages.stream()
                                                    .noneMatch(
                                                            page ->
                                                                    page.text()
                                                                            .contains(
                                                                                    "\nview: "
                                                                                            + view
                                                                                            + "\n")))
                            .toList();
            assertEquals(List.of(), missing, language);
        }
    }

    @Test
    void its_questions_stand_in_every_way() {
        FactSet facts = InventedSite.facts();
        FactState state = States.now(facts);
        assertEquals(
                List.of(
                        "prets-perdus qualified",
                        "prets-en-cours answered",
                        "cause-de-la-panne disputed",
                        "panne-date answered",
                        "sauvegarde-existante unknown"),
                state.questions().stream().map(q -> q.id() + " " + q.standing().word()).toList());
    }
}
