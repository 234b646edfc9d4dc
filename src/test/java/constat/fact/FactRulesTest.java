package constat.fact;

import static constat.fact.FactsInText.facts;

import org.junit.jupiter.api.Test;

/** Each rule over facts, with the exact line an editor reads. */
class FactRulesTest {

    @Test
    void what_the_tests_take_for_granted_is_right() {
        facts("").areRight();
    }

    // what is no record

    @Test
    void a_folder_of_no_kind() {
        facts("== claims\n- { id: a }")
                .are(
                        "content/facts/claims.yaml:1:1: error[value-unknown]: there is no value"
                                + " “claims” here; the values are listed in docs/records.md");
        facts("== event\n- { id: a }")
                .are(
                        "content/facts/event.yaml:1:1: error[value-unknown]: there is no value"
                                + " “event” here; did you mean “events”?");
    }

    @Test
    void a_record_that_is_no_mapping() {
        facts("== terms\n- catalogue")
                .are(
                        "content/facts/terms.yaml:1:3: error[type-wrong]: the value is not of the"
                                + " expected type (mapping)");
    }

    @Test
    void a_record_without_id() {
        facts("== terms\n- { name: $t, definition: $t, $printed }")
                .are(
                        "content/facts/terms.yaml:1:3: error[key-missing]: the key “id” is"
                                + " missing");
    }

    @Test
    void an_id_that_cannot_stand_in_an_address() {
        String hint =
                "” cannot be an id; use lower-case letters without accents, digits and hyphens, at"
                        + " most 120";
        for (String id : new String[] {"Été", "a_b", "-a", "a--b", "x".repeat(121)}) {
            facts("== terms\n- { id: " + id + ", name: $t, definition: $t, $printed }")
                    .are("content/facts/terms.yaml:1:9: error[id-invalid]: “" + id + hint);
        }
        facts("== terms\n- { id: a" + "-a".repeat(10_000) + ", name: $t, definition: $t }")
                .are(
                        "content/facts/terms.yaml:1:9: error[id-invalid]: “a"
                                + "-a".repeat(10_000)
                                + hint);
    }

    @Test
    void an_id_used_twice() {
        facts(
                        """
                        == terms
                        - { id: catalogue, name: $t, definition: $t, $printed }
                        - { id: catalogue, name: $t, definition: $t, $printed }
                        """)
                .are(
                        "content/facts/terms.yaml:2:9: error[id-duplicate]: the id “catalogue”"
                                + " exists already (content/facts/terms.yaml:1:3); give one of the two"
                                + " records another id");
    }

    @Test
    void two_claims_of_two_questions_with_one_id() {
        facts(
                        """
                        == questions
                        - { id: one, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { value: 5 } } ] }
                        - { id: two, $number, $open, claims: [
                            { id: a, $says, $known, answer: { value: 5 } } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:4:11: error[id-duplicate]: the id “a” exists"
                                + " already (content/facts/questions.yaml:2:5); give one of the two"
                                + " records another id");
    }

    // YAML and types

    @Test
    void yaml_that_cannot_be_read() {
        facts("== terms\n- { id: a, name: [ }")
                .are(
                        "content/facts/terms.yaml:1:20: error[yaml-syntax]: this YAML cannot be"
                                + " read: expected the node content, but found '}'; check the"
                                + " quotes, the colons and the indentation of the line");
    }

    @Test
    void yaml_that_is_too_deep() {
        facts("== terms\n- " + "[".repeat(60))
                .are(
                        "content/facts/terms.yaml:1:52: error[yaml-too-deep]: the nesting is deeper"
                                + " than 50 levels; flatten the structure");
    }

    @Test
    void an_unknown_key() {
        facts("== terms\n- { id: a, nom: $t, name: $t, definition: $t, $printed }")
                .are(
                        "content/facts/terms.yaml:1:17: error[key-unknown]: there is no key “nom”"
                                + " here; the keys are listed in docs/records.md");
        facts("== terms\n- { id: a, names: $t, name: $t, definition: $t, $printed }")
                .are(
                        "content/facts/terms.yaml:1:19: error[key-unknown]: there is no key “names”"
                                + " here; did you mean “name”?");
    }

    @Test
    void a_missing_key() {
        facts("== terms\n- { id: a, name: $t, $printed }")
                .are(
                        "content/facts/terms.yaml:1:3: error[key-missing]: the key “definition” is"
                                + " missing");
    }

    @Test
    void the_keys_that_each_kind_requires() {
        facts("== sources\n- { id: a }")
                .are(missing("sources", "address language published publisher seen-on title type"));
        facts("== actors\n- { id: a }").are(missing("actors", "label name published role type"));
        facts("== questions\n- { id: a, $open, answer: number }")
                .are(missing("questions", "of-what published scope text theme unit"));
        facts("== questions\n- { id: a, $open, answer: choice }")
                .are(missing("questions", "options published scope text theme"));
        facts("== events\n- { id: a }")
                .are(missing("events", "about claims published scope text theme title"));
        facts("== readings\n- { id: a }").are(missing("readings", "claims published text title"));
        facts("== precedents\n- { id: a }")
                .are(
                        missing(
                                "precedents",
                                "about-leak amount appeal body decided grounds made-public number"
                                        + " people published summary title"));
        facts("== misreadings\n- { id: a }").are(missing("misreadings", "published right wrong"));
        facts("== helplines\n- { id: a }")
                .are(
                        missing(
                                "helplines",
                                "contact cost for hours name published review-by source"
                                        + " verified-on"));
        facts("== terms\n- { id: a }").are(missing("terms", "definition name published"));
    }

    @Test
    void the_keys_that_a_claim_requires() {
        facts("== questions\n- { id: q, $number, $open, claims: [ { id: a } ] }")
                .are(
                        missing("questions", "answer known source speaker stance")
                                .replace(":1:3:", ":1:%d:".formatted(column())));
    }

    /** Where the claim of the test above begins, once its question is written out. */
    private static int column() {
        String line =
                facts("== questions\n- { id: q, $number, $open, claims: [ { id: a } ] }")
                        .set()
                        .location(new RecordKey(Kind.CLAIM, "a"))
                        .orElseThrow()
                        .toString();
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    private static String missing(String kind, String keys) {
        StringBuilder lines = new StringBuilder();
        for (String key : keys.split(" ")) {
            lines.append(
                    "content/facts/%s.yaml:1:3: error[key-missing]: the key “%s” is missing\n"
                            .formatted(kind, key));
        }
        return lines.toString();
    }

    @Test
    void a_value_of_another_type() {
        facts("== terms\n- { id: a, name: $t, definition: $t, published: yesterday }")
                .are(
                        "content/facts/terms.yaml:1:83: error[type-wrong]: the value is not of the"
                                + " expected type (day)");
    }

    @Test
    void a_missing_translation() {
        facts("== terms\n- { id: a, name: { fr: un }, definition: $t, $printed }")
                .are(
                        "content/facts/terms.yaml:1:18: error[translation-missing]: the text is"
                                + " missing in “en”; write both languages: {fr: …, en: …}");
    }

    @Test
    void a_word_that_a_key_does_not_take() {
        facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, speaker: library, stance: confirmed, $known, answer: { value: 5 } } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:2:40: error[value-unknown]: there is no value"
                                + " “confirmed” here; the values are listed in docs/records.md");
    }

    @Test
    void a_link_of_no_kind() {
        one("{ value: 5 }", "links: [{ supersede: a }]")
                .are(
                        "content/facts/questions.yaml:2:126: error[value-unknown]: there is no value"
                                + " “supersede” here; did you mean “supersedes”?");
    }

    @Test
    void a_situation_of_no_kind() {
        facts(
                        "== helplines\n- { id: a, name: $t, contact: { tel: x }, for: $t, hours:"
                                + " $t, cost: $t, source: paper, verified-on: 2019-07-01, review-by:"
                                + " 2019-07-01, $printed,\n    situations: [scams] }")
                .are(
                        "content/facts/helplines.yaml:2:17: error[value-unknown]: there is no value"
                                + " “scams” here; did you mean “scam”?");
    }

    @Test
    void an_option_that_the_question_does_not_give() {
        facts(
                        """
                        == questions
                        - { id: q, $choice, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { choice: perhaps } } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:2:5: error[value-unknown]: there is no value"
                                + " “perhaps” here; the values are listed in docs/records.md");
    }

    @Test
    void an_answer_of_another_type_than_the_question() {
        one("{ choice: \"yes\" }", "")
                .are(
                        "content/facts/questions.yaml:2:5: error[value-unknown]: there is no value"
                                + " “yes” here; the values are listed in docs/records.md");
        one("{ date: 2019-05-04 }", "")
                .are(
                        "content/facts/questions.yaml:2:5: error[type-wrong]: the value is not of"
                                + " the expected type (number)");
        one("{ text: $t }", "").areRight();
    }

    @Test
    void a_range_that_runs_backwards() {
        one("{ low: 15, high: 11 }", "")
                .are(
                        "content/facts/questions.yaml:2:108: error[type-wrong]: the value is not of"
                                + " the expected type (low ≤ high)");
    }

    @Test
    void a_pattern_that_is_no_regular_expression() {
        facts("== misreadings\n- { id: a, wrong: $t, right: $t, $printed,\n  patterns: ['(a'] }")
                .are(
                        "content/facts/misreadings.yaml:2:14: error[pattern-invalid]: this pattern"
                                + " is no regular expression: Unclosed group");
    }

    // references

    @Test
    void a_reference_to_nothing() {
        facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, speaker: librarian, stance: claimed, $known, answer: { value: 5 } } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:2:23: error[reference-unknown]: no record"
                                + " “librarian”; did you mean “library”?");
        facts("== readings\n- { id: r, title: $t, text: $t, $printed,\n  claims: [zzz] }")
                .are(
                        "content/facts/readings.yaml:2:12: error[reference-unknown]: no record"
                                + " “zzz”; create the record, or correct the id");
    }

    @Test
    void a_version_that_the_source_does_not_have() {
        facts(
                        """
                        == actors
                        - { id: a, name: $t, label: $t, role: $t, type: media, $printed,
                            sources: [wire@late, wire@latte, paper@late] }
                        """)
                .are(
                        """
                        content/facts/actors.yaml:2:26: error[reference-unknown]: no record “wire@latte”; did you mean “wire@late”?
                        content/facts/actors.yaml:2:38: error[reference-unknown]: no record “paper@late”; create the record, or correct the id
                        """);
    }

    @Test
    void a_reference_to_a_withdrawn_record() {
        facts(
                        """
                        == questions
                        - { id: q, $number, $open, claims: [
                            { id: a, withdrawn: { on: 2019-07-02, reason: $t } } ] }
                        == readings
                        - { id: r, title: $t, text: $t, $printed,
                            claims: [a] }
                        """)
                .are(
                        "content/facts/readings.yaml:2:14: error[withdrawn-linked]: “a” is"
                                + " withdrawn, but “r” still refers to it; remove that reference");
    }

    @Test
    void a_withdrawn_record_that_still_says_something() {
        facts(
                        "== terms\n- { id: a, withdrawn: { on: 2019-07-02, reason: $t },"
                                + " definition: $t }")
                .are(
                        "content/facts/terms.yaml:1:84: error[key-unknown]: there is no key"
                                + " “definition” here; the keys are listed in docs/records.md");
    }

    // when it was known

    @Test
    void a_claim_known_before_its_source() {
        dated("known: 2019-05-03, source: paper")
                .are(
                        "content/facts/questions.yaml:2:5: error[known-too-early]: “2019-05-03” is"
                                + " earlier than the day of the source (2019-05-04); correct the date,"
                                + " or explain it with known-basis");
        dated("known: 2019-05-05, source: wire@late")
                .are(
                        "content/facts/questions.yaml:2:5: error[known-too-early]: “2019-05-05” is"
                                + " earlier than the day of the source (2019-05-06); correct the date,"
                                + " or explain it with known-basis");
        dated("known: 2019-05-03, source: paper, known-basis: $t").areRight();
        dated("known: 2019-05-04, source: wire").areRight();
    }

    @Test
    void a_dated_claim_from_an_undated_source() {
        dated("known: 2019-05-03, source: leaflet")
                .are(
                        "content/facts/questions.yaml:2:5: error[known-undated]: “known:"
                                + " 2019-05-03” but the source is undated; write known: unknown, or"
                                + " explain the date with known-basis");
        dated("known: unknown, source: leaflet").areRight();
        dated("known: 2019-05-03, source: leaflet, known-basis: $t").areRight();
    }

    private static FactsInText dated(String known) {
        return facts(
                """
                == questions
                - { id: q, $number, preferred: [{ from: 2019-05-06, claim: a }], claims: [
                    { id: a, $says, answer: { value: 5 }, %s } ] }
                """
                        .formatted(known));
    }

    // contradictions and caveats

    @Test
    void two_answers_that_differ_without_a_link() {
        two("{ value: 5 }", "{ value: 6 }", "").are(unlinked());
        two("{ value: 5 }", "{ low: 4, high: 6 }", "").are(unlinked());
        two("{ low: 4, high: 6 }", "{ low: 4, high: 7 }", "").are(unlinked());
        two("{ value: 5 }", "{ more-than: 8 }", "").are(unlinked());
        two("{ value: 5 }", "{ value: 5 }", "").areRight();
        two("{ value: 5 }", "{ none: unable }", "").areRight();
        two("{ value: 5 }", "{ text: $t }", "").areRight();
    }

    @Test
    void every_link_settles_a_contradiction() {
        for (String link : new String[] {"compatible", "explains"}) {
            two("{ value: 5 }", "{ value: 6 }", "links: [{ " + link + ": a }]").areRight();
        }
        for (String link : new String[] {"disputes", "qualifies"}) {
            two("{ value: 5 }", "{ value: 6 }", "short: $t, links: [{ " + link + ": a }]")
                    .areRight();
        }
    }

    @Test
    void a_day_and_a_month_differ() {
        facts(
                        """
                        == questions
                        - { id: q, $date, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { date: 2019-05-04 } },
                            { id: b, $says, $known, answer: { date: 2019-05 } } ] }
                        """)
                .are(unlinked());
    }

    private static String unlinked() {
        return "content/facts/questions.yaml:3:5: error[contradiction-unlinked]: “a” and “b” answer"
                + " the same question differently, and no link says how; give one of them a link"
                + " disputes, qualifies, supersedes, explains or compatible to the other";
    }

    @Test
    void a_new_claim_that_drops_the_caveat_of_the_old_one() {
        superseding("")
                .are(
                        "content/facts/questions.yaml:4:5: error[caveat-dropped]: “new” supersedes"
                                + " “old”, which “doubt” qualifies, and drops that caveat; link a"
                                + " caveat to the new claim, or write caveat-lifted with the reason");
        superseding(", caveat-lifted: $t").areRight();
    }

    @Test
    void a_caveat_linked_to_the_new_claim_is_not_dropped() {
        facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-04, claim: new }], claims: [
                            { id: old, $says, $known, answer: { value: 5 } },
                            { id: doubt, $says, $known, answer: { none: unable }, short: $t, links: [{ qualifies: old }, { qualifies: new }] },
                            { id: new, $says, $known, answer: { value: 6 }, links: [{ supersedes: old }] } ] }
                        """)
                .areRight();
    }

    private static FactsInText superseding(String more) {
        return facts(
                """
                == questions
                - { id: q, $number, preferred: [{ from: 2019-05-04, claim: new }], claims: [
                    { id: old, $says, $known, answer: { value: 5 } },
                    { id: doubt, $says, $known, answer: { none: unable }, short: $t, links: [{ qualifies: old }] },
                    { id: new, $says, $known, answer: { value: 6 }, links: [{ supersedes: old }]%s } ] }
                """
                        .formatted(more));
    }

    @Test
    void a_claim_that_limits_another_without_words_for_it() {
        two("{ value: 5 }", "{ none: unable }", "links: [{ qualifies: a }]")
                .are(
                        "content/facts/questions.yaml:3:5: error[short-missing]: “b” qualifies or"
                                + " disputes another claim and has no “short”; write a clause of at"
                                + " most 90 characters that names its speaker");
    }

    @Test
    void a_disputed_claim_lends_its_words_too() {
        facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { value: 5 } },
                            { id: b, $says, $known, answer: { value: 6 }, short: $t, links: [{ disputes: a }] } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:2:5: error[short-missing]: “a” qualifies or"
                                + " disputes another claim and has no “short”; write a clause of at"
                                + " most 90 characters that names its speaker");
    }

    @Test
    void words_that_would_not_fit_beside_a_value() {
        String ninety = "x".repeat(90);
        one("{ value: 5 }", "short: { fr: " + ninety + ", en: one }").areRight();
        one("{ value: 5 }", "short: { fr: un, en: x" + ninety + " }")
                .are(
                        "content/facts/questions.yaml:2:5: error[short-too-long]: this “short” has"
                                + " 91 characters, more than the 90 allowed; shorten it without losing"
                                + " its speaker’s name");
    }

    @Test
    void a_directive_counts_as_the_words_it_shows() {
        String words = "x".repeat(80);
        one(
                        "{ value: 5 }",
                        "short: { fr: \"%s :literal[7]{why=\\\"a reason that is not printed\\\"}\","
                                        .formatted(words)
                                + " en: one }")
                .areRight();
    }

    // preferences and open questions

    @Test
    void a_question_with_an_answer_and_no_preference() {
        facts(
                        """
                        == questions
                        - { id: q, $number, claims: [
                            { id: a, $says, $known, answer: { value: 5 } } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:1:3: error[preferred-missing]: the question"
                                + " has an answer but no preferred claim; add preferred: [{from:"
                                + " 2019-05-04, claim: a}]");
    }

    @Test
    void a_question_whose_only_preference_has_ended() {
        facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { value: 5 } },
                            { id: b, $says, $known, answer: { value: 6 }, links: [{ supersedes: a }] } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:1:3: error[preferred-missing]: the question"
                                + " has an answer but no preferred claim; add preferred: [{from:"
                                + " 2019-05-04, claim: b}]");
    }

    @Test
    void an_undated_answer_is_preferred_from_the_day_we_printed_it() {
        facts(
                        """
                        == questions
                        - { id: q, $number, claims: [
                            { id: a, $says, known: unknown, source: leaflet, answer: { value: 5 } } ] }
                        """)
                .are(
                        "content/facts/questions.yaml:1:3: error[preferred-missing]: the question"
                                + " has an answer but no preferred claim; add preferred: [{from:"
                                + " 2019-07-01, claim: a}]");
    }

    @Test
    void a_preference_for_a_claim_that_does_not_answer() {
        facts(
                        """
                        == questions
                        - { id: q, $number, $open, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { none: unknown } } ] }
                        """)
                .are(invalid("a"));
    }

    @Test
    void a_preference_before_the_claim_was_known() {
        facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-03, claim: a }], claims: [
                            { id: a, $says, $known, answer: { value: 5 } } ] }
                        """)
                .are(invalid("a"));
    }

    @Test
    void a_preference_for_a_claim_of_another_question() {
        facts(
                        """
                        == questions
                        - { id: q, $number, $open, preferred: [{ from: 2019-05-04, claim: a }] }
                        - { id: r, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { value: 5 } } ] }
                        """)
                .are(invalid("a"));
    }

    private static String invalid(String claim) {
        return "content/facts/questions.yaml:1:3: error[preferred-invalid]: “"
                + claim
                + "” cannot be the preferred claim of this question; name a claim of this question"
                + " that answers and was known on the day “from”";
    }

    @Test
    void an_open_question_that_does_not_say_when_an_answer_was_looked_for() {
        facts("== questions\n- { id: q, $number }")
                .are(
                        "content/facts/questions.yaml:1:3: error[looked-for-missing]: this question"
                                + " has no answer and does not say when and how one was looked for; add"
                                + " looked-for with the day and the words searched");
        facts("== questions\n- { id: q, $number, $open }").areRight();
    }

    // formulas

    @Test
    void a_formula_that_is_none() {
        formula("q times q").are(notComputed("q times q", 2, 12));
        formula("/ q").are(notComputed("/ q", 2, 12));
    }

    @Test
    void a_formula_over_other_kinds_of_answers() {
        formula("q - q").are(notComputed("q - q", 1, 3));
        formula("q / d").are(notComputed("q / d", 1, 3));
        formula("d - q").are(notComputed("d - q", 1, 3));
        formula("q / zero").are(notComputed("q / zero", 1, 3));
        formula("q / q").areRight();
        formula("d - d").areRight();
    }

    @Test
    void a_formula_over_a_question_that_does_not_exist() {
        formula("q / nothing")
                .are(
                        "content/facts/derived.yaml:2:12: error[reference-unknown]: no record"
                                + " “nothing”; create the record, or correct the id");
    }

    @Test
    void a_drawing_needs_a_number_and_a_part_needs_its_whole() {
        facts("== questions\n- { id: q, $date, $open, drawing: counts }")
                .are(
                        "content/facts/questions.yaml:1:3: error[drawing-numberless]: the question"
                                + " “q” has no number to draw; remove “drawing”, or give the"
                                + " question “answer: number”");
        facts("== questions\n- { id: q, $number, $open, drawing: part }")
                .are(
                        "content/facts/questions.yaml:1:3: error[drawing-whole-missing]: the"
                                + " question “q” is drawn as a part, and nothing says of which"
                                + " whole; add “out-of:” with the question that gives the whole, or"
                                + " write “drawing: counts”");
        facts("== questions\n- { id: q, $number, $open, drawing: counts }").areRight();
    }

    @Test
    void a_drawing_of_another_kind() {
        facts("== questions\n- { id: q, $number, $open, out-of: q, drawing: pie }")
                .are(
                        "content/facts/questions.yaml:1:253: error[value-unknown]: there is no"
                                + " value “pie” here; the values are listed in docs/records.md");
    }

    private static FactsInText formula(String formula) {
        return facts(
                """
                == questions
                - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                    { id: a, $says, $known, answer: { value: 5 } } ] }
                - { id: zero, $number, preferred: [{ from: 2019-05-04, claim: z }], claims: [
                    { id: z, $says, $known, answer: { value: 0 } } ] }
                - { id: d, $date, preferred: [{ from: 2019-05-04, claim: b }], claims: [
                    { id: b, $says, $known, answer: { date: 2019-05-02 } } ] }
                == derived
                - { id: x, title: $t, form: count, $printed,
                  formula: %s }
                """
                        .formatted(formula));
    }

    private static String notComputed(String formula, int line, int column) {
        return "content/facts/derived.yaml:%d:%d: error[formula-invalid]: the formula “%s” cannot be computed; write “a / b” with two number questions, or “b - a” with two date questions"
                .formatted(line, column, formula);
    }

    // quotations

    @Test
    void a_quotation_that_is_too_long() {
        quoting("leaflet", "x".repeat(200)).areRight();
        quoting("leaflet", "x".repeat(201))
                .are(
                        "content/facts/questions.yaml:2:5: error[quotation-too-long]: this"
                                + " quotation has 201 characters, more than the 200 allowed; quote"
                                + " less, or paraphrase");
        quoting("ruling", "x".repeat(201)).areRight();
    }

    @Test
    void too_much_quoted_from_one_source() {
        quoting("paper", "x".repeat(100)).areRight();
        quoting("paper", "x".repeat(101))
                .are(
                        "content/facts/questions.yaml:2:5: error[quotation-share]: the quotations"
                                + " from “paper” have 101 characters together, more than the 100"
                                + " allowed; paraphrase one of this source’s quotations");
    }

    @Test
    void words_quoted_twice_count_once() {
        facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: { value: 5 }, quotation: { lang: fr, text: %1$s, translation: { en: x } } },
                            { id: b, $says, $known, answer: { value: 5 }, quotation: { lang: fr, text: %1$s, translation: { en: x } } } ] }
                        """
                                .formatted("x".repeat(60)))
                .areRight();
    }

    @Test
    void a_quotation_without_translation() {
        one("{ value: 5 }", "quotation: { lang: fr, text: mots, translation: { fr: mots } }")
                .are(
                        """
                        content/facts/questions.yaml:2:153: error[key-missing]: the key “en” is missing
                        content/facts/questions.yaml:2:159: error[key-unknown]: there is no key “fr” here; the keys are listed in docs/records.md
                        """);
    }

    private static FactsInText quoting(String source, String words) {
        return facts(
                """
                == questions
                - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                    { id: a, $says, known: unknown, source: %s, answer: { value: 5 }, quotation: { lang: fr, text: %s, translation: { en: x } } } ] }
                """
                        .formatted(source, words));
    }

    // inheritance

    @Test
    void a_claim_has_the_scope_of_its_question_unless_it_names_another() {
        FactState state =
                States.now(
                        facts(
                                        """
                                        == questions
                                        - { id: q, text: $t, scope: context, theme: data, answer: text, $printed, $open, claims: [
                                            { id: a, $says, $known, answer: { none: unknown } },
                                            { id: b, $says, $known, answer: { none: unknown }, scope: case } ] }
                                        """)
                                .rightSet());
        org.junit.jupiter.api.Assertions.assertEquals(
                java.util.List.of(Scope.CONTEXT, Scope.CASE),
                state.statements().map(Statement::scope).toList());
    }

    // in French

    @Test
    void french_editors_read_french() {
        facts("== terms\n- { id: a, nom: $t, name: $t, definition: $t, $printed }")
                .areInFrench(
                        "content/facts/terms.yaml:1:17: erreur[key-unknown] : la clé « nom »"
                                + " n’existe pas ici ; les clés permises sont dans"
                                + " docs/records.md");
        facts("== questions\n- { id: q, $number }")
                .areInFrench(
                        "content/facts/questions.yaml:1:3: erreur[looked-for-missing] : cette"
                                + " question est sans réponse et ne dit pas quand ni comment on l’a"
                                + " cherchée ; ajoutez looked-for avec le jour et les mots cherchés");
        two("{ value: 5 }", "{ value: 6 }", "")
                .areInFrench(
                        "content/facts/questions.yaml:3:5: erreur[contradiction-unlinked] : « a »"
                                + " et « b » répondent différemment à la même question, et aucun lien"
                                + " ne dit comment ; ajoutez à l’une un lien disputes, qualifies,"
                                + " supersedes, explains ou compatible vers l’autre");
        superseding("")
                .areInFrench(
                        "content/facts/questions.yaml:4:5: erreur[caveat-dropped] : « new »"
                                + " remplace « old », que « doubt » nuance, et perd cette réserve ;"
                                + " liez une réserve à la nouvelle déclaration, ou écrivez"
                                + " caveat-lifted avec la raison");
        facts("== event\n- { id: a }")
                .areInFrench(
                        "content/facts/event.yaml:1:1: erreur[value-unknown] : la valeur « event »"
                                + " n’existe pas ici ; vouliez-vous écrire « events » ?");
    }

    /** One answered question with one claim; the claim is on the second line. */
    private static FactsInText one(String answer, String more) {
        return facts(
                """
                == questions
                - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                    { id: a, $says, $known, answer: %s, %s } ] }
                """
                        .formatted(answer, more));
    }

    /** One question with two claims, the second on the third line. */
    private static FactsInText two(String first, String second, String more) {
        return facts(
                """
                == questions
                - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                    { id: a, $says, $known, answer: %s, short: $t },
                    { id: b, $says, $known, answer: %s, %s } ] }
                """
                        .formatted(first, second, more));
    }
}
