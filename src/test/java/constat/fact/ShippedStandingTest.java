package constat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.Diagnostics;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Site;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hard records of the case, as a journalist would have found them on three evenings. */
@QuarkusTest
class ShippedStandingTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 2, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 28);
    private static final @Nullable LocalDate NOW = null;

    private static final String CNIL =
            "the CNIL said on 27 February it could not confirm the scale";

    @Inject FactBase base;

    private final List<FactState> states = new ArrayList<>();

    @BeforeEach
    void the_shipped_facts_are_imported() {
        Diagnostics diagnostics = new Diagnostics();
        ContentFolder folder = ContentFolder.read(Path.of("content"), diagnostics);
        Site site = Site.read(folder, diagnostics).orElseThrow();
        FactSet facts = FactSet.read(folder, diagnostics);
        base.importing(
                facts,
                site,
                imported -> {
                    for (LocalDate day : new LocalDate[] {THURSDAY, FRIDAY, SATURDAY, NOW}) {
                        states.add(imported.state(day));
                    }
                    return states;
                },
                built -> false);
    }

    @Test
    void how_many_people() {
        assertEquals(
                "answered: france-2 says 11000000 to 15000000",
                standing(THURSDAY, "patients-concernes"));
        assertEquals(
                "qualified: ministere-sante says 15000000; " + CNIL,
                standing(FRIDAY, "patients-concernes"));
        assertEquals(
                standing(FRIDAY, "patients-concernes"), standing(SATURDAY, "patients-concernes"));
        assertEquals(standing(FRIDAY, "patients-concernes"), standing(NOW, "patients-concernes"));
    }

    @Test
    void on_thursday_the_television_range_stands_alone() {
        assertEquals(
                List.of("france-2-fourchette"),
                ids(question(THURSDAY, "patients-concernes").statements()));
        assertEquals(
                List.of(
                        "france-2-fourchette",
                        "ministere-quinze-millions",
                        "cnil-ampleur",
                        "cegedim-sans-nombre"),
                ids(question(FRIDAY, "patients-concernes").statements()));
    }

    @Test
    void the_cnil_caution_travels_with_the_range_of_france_2_too() {
        Statement range =
                question(FRIDAY, "patients-concernes")
                        .statement("france-2-fourchette")
                        .orElseThrow();
        assertEquals(List.of(CNIL), briefs(range));
    }

    @Test
    void rows_of_the_database_explain_people_and_do_not_compete() {
        assertTrue(state(FRIDAY).question("lignes-de-la-base").isEmpty());
        assertEquals(
                "answered: ministere-sante says 19000000", standing(SATURDAY, "lignes-de-la-base"));
        assertEquals(Standing.QUALIFIED, question(SATURDAY, "patients-concernes").standing());
    }

    @Test
    void notes_carry_what_the_ministry_and_the_company_say_of_them() {
        assertTrue(state(THURSDAY).question("notes-libres").isEmpty());
        Statement notes = question(FRIDAY, "notes-libres").preferred();
        assertEquals(
                List.of("cegedim-tres-limite", "ministere-certaines-sensibles"),
                notes.carried().stream().map(Caveat::claim).sorted().toList());
    }

    @Test
    void whether_the_hacker_made_contact_is_disputed_from_friday() {
        assertTrue(state(THURSDAY).question("contact-du-pirate").isEmpty());
        QuestionState contact = question(FRIDAY, "contact-du-pirate");
        assertEquals(Standing.DISPUTED, contact.standing());
        Statement emails = contact.statement("courriels-d-extorsion").orElseThrow();
        assertEquals("auteurs-des-courriels", emails.speaker().id());
        assertEquals(
                List.of("salaries", "ministere-public", "afp"),
                emails.via().stream().map(Actor::id).toList());
        assertTrue(
                contact.statement("cegedim-refute").orElseThrow().carried().stream()
                        .anyMatch(c -> c.claim().equals("courriels-d-extorsion")));
    }

    @Test
    void what_is_only_reported_is_vouched_for_by_the_last_of_its_chain() {
        QuestionState appeals = question(NOW, "appel-2024");
        Statement outcome = appeals.statement("issue-rapportee").orElseThrow();
        assertEquals("conseil-d-etat", outcome.speaker().id());
        assertEquals("exadvize", outcome.reporter().id());
        Statement emails =
                question(NOW, "contact-du-pirate").statement("courriels-d-extorsion").orElseThrow();
        assertEquals("auteurs-des-courriels", emails.reporter().id());
    }

    @Test
    void who_is_the_controller_is_disputed() {
        assertEquals(Standing.DISPUTED, question(FRIDAY, "responsable-de-traitement").standing());
    }

    @Test
    void only_two_readings_are_disputes() {
        assertEquals(
                List.of("t7-contact", "t8-responsable"),
                state(NOW).readings().stream()
                        .filter(Reading::dispute)
                        .map(Reading::id)
                        .sorted()
                        .toList());
        assertEquals(12, state(NOW).readings().size());
    }

    @Test
    void the_appeal_against_the_fine_is_only_reported() {
        Precedent council =
                state(NOW).precedents().stream()
                        .filter(p -> p.id().equals("conseil-d-etat-2026"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Stance.REPORTED, council.appeal().stance());
    }

    @Test
    void derived_values_are_computed_and_carry_the_caveats_of_what_they_rest_on() {
        assertEquals("1.13", value("part-des-notes"));
        assertEquals("39.5", value("part-des-medecins"));
        assertEquals("10000", value("patients-par-medecin"));
        assertEquals("122", value("plainte-reportage"));
        assertEquals("13", value("conseil-etat-reportage"));
        Derived share = state(NOW).derived("part-des-notes").orElseThrow();
        assertTrue(share.carried().stream().anyMatch(c -> c.brief().en().equals(CNIL)));
        assertEquals(FRIDAY, share.known());
    }

    @Test
    void the_past_holds_no_prose_of_ours() {
        FactState thursday = state(THURSDAY);
        assertEquals(List.of(), thursday.readings());
        assertEquals(List.of(), thursday.misreadings());
        assertTrue(thursday.events().stream().noneMatch(e -> e.known().isAfter(THURSDAY)));
    }

    private String value(String derived) {
        return state(NOW).derived(derived).orElseThrow().value().toPlainString();
    }

    private String standing(@Nullable LocalDate day, String question) {
        QuestionState state = question(day, question);
        Statement preferred = state.preferred();
        String caveats =
                briefs(preferred).stream().map(brief -> "; " + brief).collect(Collectors.joining());
        return state.standing().word()
                + ": "
                + preferred.speaker().id()
                + " says "
                + says(preferred.answer())
                + caveats;
    }

    private static String says(Answer answer) {
        if (answer instanceof Answer.Range range) {
            return range.low() + " to " + range.high();
        }
        return String.valueOf(((Answer.Value) answer).value());
    }

    private static List<String> briefs(Statement statement) {
        return statement.carried().stream().map(c -> c.brief().in(Language.EN)).toList();
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    private QuestionState question(@Nullable LocalDate day, String question) {
        return state(day).question(question).orElseThrow();
    }

    private FactState state(@Nullable LocalDate day) {
        return states.stream()
                .filter(s -> day == null ? s.asOf() == null : day.equals(s.asOf()))
                .findFirst()
                .orElseThrow();
    }
}
