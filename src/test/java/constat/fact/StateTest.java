package constat.fact;

import static constat.fact.FactsInText.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from claims at a date. */
class StateTest {

    private static final LocalDate FOURTH = LocalDate.of(2019, 5, 4);
    private static final LocalDate FIFTH = LocalDate.of(2019, 5, 5);
    private static final LocalDate SIXTH = LocalDate.of(2019, 5, 6);

    private static final FactSet SUPERSEDED =
            question(
                    "preferred: [{ from: 2019-05-04, claim: a }, { from: 2019-05-05, claim: b }]",
                    """
                    { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 } },
                    { id: b, $says, known: 2019-05-05, source: paper, answer: { value: 6 }, links: [{ supersedes: a }] }
                    """);

    private static final FactSet QUALIFIED =
            question(
                    "preferred: [{ from: 2019-05-04, claim: a }]",
                    """
                    { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 } },
                    { id: doubt, speaker: ombudsman, stance: claimed, known: 2019-05-05, source: paper, answer: { none: unable }, short: $t, links: [{ qualifies: a }] },
                    { id: doubt-of-doubt, speaker: gazette, stance: opinion, known: 2019-05-06, source: paper, answer: { none: unknown }, short: $t, links: [{ qualifies: doubt }] }
                    """);

    private static final FactSet DISPUTED =
            question(
                    "preferred: [{ from: 2019-05-04, claim: a }]",
                    """
                    { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 }, short: { fr: cinq, en: five } },
                    { id: b, speaker: gazette, stance: claimed, known: 2019-05-05, source: paper, answer: { value: 6 }, short: { fr: six, en: six }, links: [{ disputes: a }] }
                    """);

    // claims

    @Test
    void a_claim_is_current_until_the_day_it_is_superseded() {
        assertEquals(ClaimStatus.CURRENT, at(FOURTH, SUPERSEDED, "a").status());
        assertEquals(ClaimStatus.SUPERSEDED, at(FIFTH, SUPERSEDED, "a").status());
        assertEquals(ClaimStatus.CURRENT, at(FIFTH, SUPERSEDED, "b").status());
        assertEquals(ClaimStatus.SUPERSEDED, now(SUPERSEDED, "a").status());
    }

    @Test
    void a_retracted_claim_answers_nothing_any_more() {
        FactSet retracted =
                question(
                        "$open, preferred: [{ from: 2019-05-04, claim: a }]",
                        """
                        { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 } },
                        { id: b, $says, known: 2019-05-05, source: paper, answer: { none: unknown }, links: [{ retracts: a }] }
                        """);
        assertEquals("answered a", standing(States.at(FOURTH, retracted)));
        assertEquals("unknown none", standing(States.at(FIFTH, retracted)));
        assertEquals(ClaimStatus.RETRACTED, at(FIFTH, retracted, "a").status());
    }

    @Test
    void a_claim_both_superseded_and_retracted_is_retracted() {
        FactSet both =
                question(
                        "$open",
                        """
                        { id: a, $says, $known, answer: { none: unable } },
                        { id: b, $says, $known, answer: { none: unable }, links: [{ supersedes: a }, { retracts: a }] }
                        """);
        assertEquals(ClaimStatus.RETRACTED, now(both, "a").status());
    }

    // caveats

    @Test
    void a_caveat_travels_from_the_day_it_was_known() {
        assertEquals(List.of(), carried(at(FOURTH, QUALIFIED, "a")));
        assertEquals(List.of("doubt"), carried(at(FIFTH, QUALIFIED, "a")));
        assertEquals("answered a", standing(States.at(FOURTH, QUALIFIED)));
        assertEquals("qualified a", standing(States.at(FIFTH, QUALIFIED)));
    }

    @Test
    void caveats_of_caveats_stay_where_they_are() {
        assertEquals(List.of("doubt"), carried(at(SIXTH, QUALIFIED, "a")));
        assertEquals(List.of("doubt-of-doubt"), carried(at(SIXTH, QUALIFIED, "doubt")));
    }

    @Test
    void a_caveat_names_its_speaker_and_its_question() {
        Caveat caveat = now(QUALIFIED, "a").caveat(Link.Relation.QUALIFIES).orElseThrow();
        assertEquals("ombudsman", caveat.speaker().id());
        assertEquals("q", caveat.question());
        assertEquals("one", caveat.brief().en());
    }

    @Test
    void the_caveat_of_a_superseded_qualifier_is_not_carried() {
        FactSet lifted =
                question(
                        "preferred: [{ from: 2019-05-04, claim: a }]",
                        """
                        { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 } },
                        { id: doubt, speaker: ombudsman, stance: claimed, known: 2019-05-05, source: paper, answer: { none: unable }, short: $t, links: [{ qualifies: a }] },
                        { id: relief, speaker: ombudsman, stance: claimed, known: 2019-05-06, source: paper, answer: { value: 5 }, links: [{ supersedes: doubt }] }
                        """);
        assertEquals(List.of("doubt"), carried(at(FIFTH, lifted, "a")));
        assertEquals(List.of(), carried(at(SIXTH, lifted, "a")));
        assertEquals("answered a", standing(States.at(SIXTH, lifted)));
    }

    @Test
    void a_dispute_carries_both_ways() {
        assertEquals(List.of("b"), carried(now(DISPUTED, "a")));
        assertEquals(List.of("a"), carried(now(DISPUTED, "b")));
        assertEquals("five", now(DISPUTED, "b").carried().get(0).brief().en());
        assertEquals("disputed a", standing(States.now(DISPUTED)));
    }

    @Test
    void before_the_second_voice_there_is_no_dispute() {
        assertEquals(List.of(), carried(at(FOURTH, DISPUTED, "a")));
        assertEquals("answered a", standing(States.at(FOURTH, DISPUTED)));
    }

    @Test
    void a_dispute_with_a_superseded_claim_is_over() {
        FactSet over =
                question(
                        "preferred: [{ from: 2019-05-04, claim: a }]",
                        """
                        { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 }, short: $t },
                        { id: b, speaker: gazette, stance: claimed, known: 2019-05-05, source: paper, answer: { value: 6 }, short: $t, links: [{ disputes: a }] },
                        { id: c, speaker: gazette, stance: claimed, known: 2019-05-06, source: paper, answer: { value: 5 }, links: [{ supersedes: b }] }
                        """);
        assertEquals("disputed a", standing(States.at(FIFTH, over)));
        assertEquals("answered a", standing(States.at(SIXTH, over)));
        assertEquals(List.of(), carried(at(SIXTH, over, "a")));
        assertEquals(List.of("a"), carried(at(SIXTH, over, "b")));
    }

    @Test
    void a_claim_that_limits_and_disputes_is_carried_once() {
        FactSet twice =
                question(
                        "preferred: [{ from: 2019-05-04, claim: a }]",
                        """
                        { id: a, $says, $known, answer: { value: 5 }, short: $t },
                        { id: b, $says, $known, answer: { value: 6 }, short: $t, links: [{ disputes: a }, { qualifies: a }] }
                        """);
        assertEquals(List.of("b"), carried(now(twice, "a")));
    }

    // questions

    @Test
    void our_wording_prefers_by_date() {
        FactSet two =
                question(
                        "preferred: [{ from: 2019-05-04, claim: a }, { from: 2019-05-06, claim: b"
                                + " }]",
                        """
                        { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 } },
                        { id: b, $says, known: 2019-05-05, source: paper, answer: { value: 5 } }
                        """);
        assertEquals("answered a", standing(States.at(FOURTH, two)));
        assertEquals("answered a", standing(States.at(FIFTH, two)));
        assertEquals("answered b", standing(States.at(SIXTH, two)));
        assertEquals("answered b", standing(States.now(two)));
    }

    @Test
    void a_superseded_claim_is_preferred_no_more() {
        assertEquals("answered a", standing(States.at(FOURTH, SUPERSEDED)));
        assertEquals("answered b", standing(States.at(FIFTH, SUPERSEDED)));
    }

    @Test
    void statements_stand_by_the_day_they_were_known_then_as_in_the_file() {
        FactSet mixed =
                question(
                        "$open",
                        """
                        { id: undated, $says, known: unknown, source: leaflet, answer: { none: unable } },
                        { id: late, $says, known: 2019-05-06, source: paper, answer: { none: unable } },
                        { id: early, $says, known: 2019-05-04, source: paper, answer: { none: unable } },
                        { id: also-late, $says, known: 2019-05-06, source: paper, answer: { none: unable } }
                        """);
        assertEquals(
                List.of("early", "late", "also-late", "undated"),
                States.now(mixed).statements().map(Statement::id).toList());
    }

    @Test
    void an_undated_claim_is_known_only_in_the_present() {
        FactSet undated =
                question(
                        "preferred: [{ from: 2019-05-04, claim: a }]",
                        "{ id: a, $says, known: unknown, source: leaflet, answer: { value: 5 } }");
        assertEquals(List.of(), States.at(LocalDate.of(2999, 1, 1), undated).questions());
        assertEquals("answered a", standing(States.now(undated)));
    }

    @Test
    void a_question_of_the_past_is_there_once_somebody_spoke() {
        FactSet open = question("$open", "");
        assertEquals("unknown none", standing(States.now(open)));
        assertEquals(List.of(), States.at(SIXTH, open).questions());
    }

    // events and derived values

    @Test
    void an_event_is_known_from_the_earliest_day_of_its_claims() {
        FactSet set =
                question(
                        "preferred: [{ from: 2019-05-04, claim: a }]",
                        """
                        { id: b, $says, known: 2019-05-05, source: paper, answer: { value: 5 } },
                        { id: undated, $says, known: unknown, source: leaflet, answer: { value: 5 } },
                        { id: a, $says, known: 2019-05-04, source: paper, answer: { value: 5 } }
                        """,
                        """
                        == events
                        - { id: e, title: $t, text: $t, about: unknown, theme: data, scope: case, actors: [], claims: [b, undated, a], $printed }
                        - { id: f, title: $t, text: $t, about: unknown, theme: data, scope: case, actors: [], claims: [b], $printed }
                        - { id: g, title: $t, text: $t, about: unknown, theme: data, scope: case, actors: [], claims: [undated], $printed }
                        """);
        assertEquals(
                List.of("e 2019-05-04", "f 2019-05-05", "g null"),
                States.now(set).events().stream().map(e -> e.id() + " " + e.known()).toList());
        assertEquals(
                List.of("e"), States.at(FOURTH, set).events().stream().map(Event::id).toList());
    }

    @Test
    void a_derived_value_is_known_with_its_last_operand_and_carries_what_both_carry() {
        FactSet set =
                facts(
                                """
                                == questions
                                - { id: part, $number, preferred: [{ from: 2019-05-04, claim: p }], claims: [
                                    { id: p, $says, known: 2019-05-04, source: paper, answer: { value: 1 } },
                                    { id: p-doubt, $says, known: 2019-05-06, source: paper, answer: { none: unable }, short: $t, links: [{ qualifies: p }] } ] }
                                - { id: whole, $number, preferred: [{ from: 2019-05-05, claim: w }], claims: [
                                    { id: w, $says, known: 2019-05-05, source: paper, answer: { value: 8 } },
                                    { id: w-doubt, $says, known: 2019-05-05, source: paper, answer: { none: unable }, short: $t, links: [{ qualifies: w }, { qualifies: p }] } ] }
                                == derived
                                - { id: share, title: $t, formula: part / whole, form: percent-1, beside: [p-doubt], $printed }
                                """)
                        .rightSet();
        assertEquals(List.of(), States.at(FOURTH, set).derived());
        Derived fifth = States.at(FIFTH, set).derived("share").orElseThrow();
        assertEquals("12.5", fifth.value().toPlainString());
        assertEquals(FIFTH, fifth.known());
        assertEquals(List.of("w-doubt"), fifth.carried().stream().map(Caveat::claim).toList());
        assertEquals(List.of(), fifth.beside());
        Derived sixth = States.at(SIXTH, set).derived("share").orElseThrow();
        assertEquals(
                List.of("p-doubt", "w-doubt"),
                sixth.carried().stream().map(Caveat::claim).toList());
        assertEquals(List.of("p-doubt"), sixth.beside().stream().map(Statement::id).toList());
    }

    @Test
    void derived_values_round_half_up_at_their_scale() {
        assertEquals("13", derived("1", "8", "percent-0"));
        assertEquals("12.5", derived("1", "8", "percent-1"));
        assertEquals("0.01", derived("1", "19999", "percent-2"));
        assertEquals("3", derived("5", "2", "count"));
    }

    private static String derived(String part, String whole, String form) {
        FactSet set =
                facts(
                                """
                                == questions
                                - { id: part, $number, preferred: [{ from: 2019-05-04, claim: p }], claims: [
                                    { id: p, $says, $known, answer: { value: %s } } ] }
                                - { id: whole, $number, preferred: [{ from: 2019-05-04, claim: w }], claims: [
                                    { id: w, $says, $known, answer: { value: %s } } ] }
                                == derived
                                - { id: x, title: $t, formula: part / whole, form: %s, $printed }
                                """
                                        .formatted(part, whole, form))
                        .rightSet();
        return States.now(set).derived("x").orElseThrow().value().toPlainString();
    }

    @Test
    void days_between_two_dates_are_counted() {
        FactSet set =
                facts(
                                """
                                == questions
                                - { id: first, $date, preferred: [{ from: 2019-05-04, claim: p }], claims: [
                                    { id: p, $says, $known, answer: { date: 2019-02-27 } } ] }
                                - { id: last, $date, preferred: [{ from: 2019-05-04, claim: w }], claims: [
                                    { id: w, $says, $known, answer: { date: 2019-03-01 } } ] }
                                == derived
                                - { id: x, title: $t, formula: last - first, form: days, $printed }
                                """)
                        .rightSet();
        assertEquals("2", States.now(set).derived("x").orElseThrow().value().toPlainString());
    }

    // the past

    @Test
    void the_past_holds_nothing_that_we_wrote_ourselves() {
        FactState past = States.at(LocalDate.of(2019, 6, 12), InventedSite.facts());
        assertTrue(
                past.readings().isEmpty()
                        && past.misreadings().isEmpty()
                        && past.precedents().isEmpty()
                        && past.helplines().isEmpty()
                        && past.terms().isEmpty()
                        && past.withdrawals().isEmpty());
        assertEquals(2, past.events().size());
    }

    @Test
    void a_reading_is_a_dispute_only_if_its_claims_dispute_each_other() {
        FactSet set =
                question(
                        "preferred: [{ from: 2019-05-04, claim: a }]",
                        """
                        { id: a, $says, $known, answer: { value: 5 }, short: $t },
                        { id: b, $says, $known, answer: { value: 6 }, short: $t, links: [{ disputes: a }] },
                        { id: c, $says, $known, answer: { none: unable } }
                        """,
                        """
                        == readings
                        - { id: r, title: $t, text: $t, claims: [a, b], $printed }
                        - { id: s, title: $t, text: $t, claims: [a, c], $printed }
                        """);
        assertEquals(
                List.of("r true", "s false"),
                States.now(set).readings().stream().map(r -> r.id() + " " + r.dispute()).toList());
    }

    private static FactSet question(String keys, String claims) {
        return question(keys, claims, "");
    }

    private static FactSet question(String keys, String claims, String more) {
        String list = claims.strip().replace("\n", "\n    ");
        return facts(
                        "== questions\n- { id: q, $number, "
                                + keys
                                + ", claims: [\n    "
                                + list
                                + " ] }\n"
                                + more)
                .rightSet();
    }

    private static Statement at(LocalDate day, FactSet set, String claim) {
        return States.at(day, set).statement(claim).orElseThrow();
    }

    private static Statement now(FactSet set, String claim) {
        return States.now(set).statement(claim).orElseThrow();
    }

    private static List<String> carried(Statement statement) {
        return statement.carried().stream().map(Caveat::claim).toList();
    }

    private static String standing(FactState state) {
        QuestionState question = state.question("q").orElseThrow();
        Statement preferred = question.preferred();
        return question.standing().word() + " " + (preferred == null ? "none" : preferred.id());
    }
}
