package constat.fact;

import static constat.fact.FactsInText.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.Diagnostic;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import constat.diagnostic.Location;
import constat.input.YamlNode;
import constat.input.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactGuardTest {

    private static final Location HERE = Location.start("here");

    /** A record of the invented site for each kind, and the fields that must not change unsaid. */
    private static final Map<RecordKey, List<String>> PROTECTED =
            Map.of(
                    new RecordKey(Kind.CLAIM, "mediateur-reserve"),
                    List.of(
                            "question",
                            "speaker",
                            "via",
                            "stance",
                            "answer",
                            "quotation",
                            "short",
                            "about",
                            "known",
                            "known-basis",
                            "source",
                            "links"),
                    new RecordKey(Kind.EVENT, "rapport-rendu"),
                    List.of("about", "claims"),
                    new RecordKey(Kind.PRECEDENT, "panne-de-2015"),
                    List.of(
                            "body",
                            "number",
                            "decided",
                            "made-public",
                            "amount",
                            "grounds",
                            "people",
                            "appeal"),
                    new RecordKey(Kind.DERIVED, "part-perdue"),
                    List.of("formula"),
                    new RecordKey(Kind.SOURCE, "rapport-mediateur"),
                    List.of("publisher", "published-on"));

    @Test
    void the_same_facts_pass() {
        assertEquals("", guard(InventedSite.facts(), InventedSite.facts()));
    }

    @Test
    void an_empty_base_has_nothing_to_guard() {
        assertEquals("", guard(new FactSet(List.of()), InventedSite.facts()));
    }

    @Test
    void a_new_record_passes() {
        assertEquals("", guard(without("accueil", InventedSite.facts()), InventedSite.facts()));
    }

    @Test
    void every_protected_field_needs_a_correction() {
        PROTECTED.forEach(
                (key, fields) -> {
                    for (String field : fields) {
                        List<Diagnostic> found = found(changed(key, field, List.of()));
                        assertEquals(1, found.size(), key + " " + field);
                        assertEquals("change-uncorrected", found.get(0).code().id());
                        assertEquals(
                                List.of(key.id(), field), found.get(0).arguments().subList(0, 2));
                    }
                });
    }

    @Test
    void every_protected_field_may_change_with_its_correction() {
        PROTECTED.forEach(
                (key, fields) -> {
                    for (String field : fields) {
                        YamlNode was = correction(field, former(key, field));
                        assertEquals(List.of(), found(changed(key, field, List.of(was))));
                    }
                });
    }

    @Test
    void the_hint_gives_a_value_that_can_be_pasted() {
        PROTECTED.forEach(
                (key, fields) -> {
                    for (String field : fields) {
                        String hint =
                                found(changed(key, field, List.of())).get(0).arguments().get(2);
                        YamlNode was = correction(field, yaml(hint));
                        assertEquals(
                                List.of(), found(changed(key, field, List.of(was))), field + hint);
                    }
                });
    }

    @Test
    void a_former_value_may_be_named_as_a_text_that_is_yaml() {
        RecordKey key = new RecordKey(Kind.CLAIM, "mediateur-reserve");
        YamlNode was = correction("answer", new YamlNode.Scalar("{ none: unable }", HERE));
        assertEquals(List.of(), found(changed(key, "answer", List.of(was))));
    }

    @Test
    void a_correction_that_names_another_value_does_not_count() {
        PROTECTED.forEach(
                (key, fields) -> {
                    for (String field : fields) {
                        YamlNode was = correction(field, new YamlNode.Scalar("never", HERE));
                        assertEquals(1, found(changed(key, field, List.of(was))).size(), field);
                    }
                });
    }

    @Test
    void a_correction_of_another_field_does_not_count() {
        RecordKey key = new RecordKey(Kind.CLAIM, "mediateur-reserve");
        YamlNode was = correction("known", former(key, "answer"));
        assertEquals(1, found(changed(key, "answer", List.of(was))).size());
    }

    @Test
    void other_fields_may_change() {
        RecordKey claim = new RecordKey(Kind.CLAIM, "mediateur-reserve");
        assertEquals(List.of(), found(changed(claim, "says", List.of())));
        RecordKey question = new RecordKey(Kind.QUESTION, "prets-perdus");
        assertEquals(List.of(), found(changed(question, "note", List.of())));
    }

    @Test
    void the_line_says_what_to_add() {
        assertEquals(
                "content/facts/questions.yaml:2:91: error[change-uncorrected]: “a” changed its"
                        + " “answer” without a correction; add an entry corrections: with field:"
                        + " answer and was: {\"value\":\"5\"}",
                guard(claim("{ value: 5 }", ""), claim("{ value: 6 }", "")));
    }

    @Test
    void a_changed_value_with_its_correction_passes() {
        assertEquals(
                "",
                guard(
                        claim("{ value: 5 }", ""),
                        claim("{ value: 6 }", "corrections: [" + was("5", 2) + "]")));
    }

    @Test
    void a_second_change_needs_a_second_correction() {
        FactSet once = claim("{ value: 6 }", "corrections: [" + was("5", 2) + "]");
        assertEquals(
                "answer",
                fields(guarded(once, claim("{ value: 7 }", "corrections: [" + was("5", 2) + "]"))));
        assertEquals(
                "",
                guard(
                        once,
                        claim(
                                "{ value: 7 }",
                                "corrections: [" + was("5", 2) + ", " + was("6", 3) + "]")));
    }

    @Test
    void a_correction_never_disappears() {
        FactSet once = claim("{ value: 6 }", "corrections: [" + was("5", 2) + "]");
        assertEquals("corrections", fields(guarded(once, claim("{ value: 6 }", ""))));
        assertEquals(
                "corrections",
                fields(guarded(once, claim("{ value: 6 }", "corrections: [" + was("4", 2) + "]"))));
    }

    @Test
    void the_way_back_is_a_correction_too() {
        FactSet once = claim("{ value: 6 }", "corrections: [" + was("5", 2) + "]");
        assertEquals("corrections", fields(guarded(once, claim("{ value: 5 }", ""))));
    }

    @Test
    void a_vanished_record_is_an_error() {
        assertEquals(
                "site/facts/helplines.yaml:1:3: error[record-vanished]: the record"
                        + " “helpline/accueil” has vanished; put it back, or replace it by {id,"
                        + " withdrawn: {on, reason}}",
                guard(InventedSite.facts(), without("accueil", InventedSite.facts())));
    }

    @Test
    void a_record_of_another_kind_with_the_same_id_does_not_stand_in() {
        FactSet renamed =
                map(
                        InventedSite.facts(),
                        fact ->
                                fact.key().id().equals("sauvegarde")
                                        ? new FactRecord(
                                                new RecordKey(Kind.READING, "sauvegarde"),
                                                fact.body(),
                                                fact.location())
                                        : fact);
        assertTrue(guard(InventedSite.facts(), renamed).contains("“term/sauvegarde” has vanished"));
    }

    @Test
    void a_caveat_cannot_be_unlinked_in_silence() {
        RecordKey key = new RecordKey(Kind.CLAIM, "mediateur-reserve");
        FactSet unlinked =
                map(
                        InventedSite.facts(),
                        fact ->
                                fact.key().equals(key)
                                        ? with(fact, fact.body().without("links"))
                                        : fact);
        List<Diagnostic> found = guarded(InventedSite.facts(), unlinked);
        assertEquals(
                List.of(
                        "mediateur-reserve",
                        "links",
                        "[{\"qualifies\":\"mediatheque-prets-perdus\"}]"),
                found.get(0).arguments());
        assertEquals(1, found.size());
    }

    @Test
    void a_record_may_be_withdrawn() {
        assertEquals(
                "",
                guard(
                        claim("{ value: 5 }", ""),
                        facts(
                                        """
                                        == questions
                                        - { id: q, $number, $open, claims: [
                                            { id: a, withdrawn: { on: 2019-07-02, reason: $t } } ] }
                                        """)
                                .rightSet()));
    }

    @Test
    void a_withdrawn_record_does_not_come_back() {
        FactSet withdrawn =
                facts(
                                """
                                == questions
                                - { id: q, $number, $open, claims: [
                                    { id: a, withdrawn: { on: 2019-07-02, reason: $t } } ] }
                                """)
                        .rightSet();
        assertEquals("withdrawn", fields(guarded(withdrawn, claim("{ value: 5 }", ""))));
    }

    @Test
    void the_order_of_keys_is_no_change() {
        FactSet one = facts("== questions\n- { id: q, $number, $open }").set();
        FactSet other = facts("== questions\n- { $open, $number, id: q }").set();
        assertEquals("", guard(one, other));
    }

    private static FactSet claim(String answer, String more) {
        return facts(
                        """
                        == questions
                        - { id: q, $number, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: %s, %s } ] }
                        """
                                .formatted(answer, more))
                .rightSet();
    }

    private static String was(String value, int day) {
        return "{ on: 2019-07-0%d, field: answer, was: { value: %s }, why: $t, severity: figure }"
                .formatted(day, value);
    }

    /** The invented site with one field changed and corrections added at the end. */
    private static FactSet changed(RecordKey key, String field, List<YamlNode> fresh) {
        return map(
                InventedSite.facts(),
                fact -> {
                    if (!fact.key().equals(key)) {
                        return fact;
                    }
                    YamlNode.Mapping body =
                            fact.body().with(field, new YamlNode.Scalar("changed", HERE));
                    return with(
                            fact,
                            fresh.isEmpty()
                                    ? body
                                    : body.with("corrections", new YamlNode.Sequence(fresh, HERE)));
                });
    }

    private static YamlNode former(RecordKey key, String field) {
        YamlNode node = InventedSite.facts().find(key).orElseThrow().body().entries().get(field);
        return node == null ? new YamlNode.Scalar("", HERE) : node;
    }

    private static YamlNode correction(String field, YamlNode was) {
        Map<String, YamlNode> entry = new LinkedHashMap<>();
        entry.put("field", new YamlNode.Scalar(field, HERE));
        entry.put("was", was);
        return new YamlNode.Mapping(entry, HERE);
    }

    private static YamlNode yaml(String text) {
        return new YamlReader(new Diagnostics()).read(text, HERE).orElseThrow();
    }

    private static FactSet without(String id, FactSet facts) {
        List<FactRecord> kept = new ArrayList<>(facts.records());
        kept.removeIf(fact -> fact.key().id().equals(id));
        return new FactSet(kept);
    }

    private static FactSet map(FactSet facts, java.util.function.UnaryOperator<FactRecord> change) {
        return new FactSet(facts.records().stream().map(change).toList());
    }

    private static FactRecord with(FactRecord fact, YamlNode.Mapping body) {
        return new FactRecord(fact.key(), body, fact.location());
    }

    private static List<Diagnostic> found(FactSet candidate) {
        return guarded(InventedSite.facts(), candidate);
    }

    private static String fields(List<Diagnostic> found) {
        assertEquals(1, found.size());
        assertEquals("change-uncorrected", found.get(0).code().id());
        return found.get(0).arguments().get(1);
    }

    private static List<Diagnostic> guarded(FactSet previous, FactSet candidate) {
        Diagnostics diagnostics = new Diagnostics();
        FactGuard.compare(previous, candidate, diagnostics);
        return diagnostics.sorted();
    }

    private static String guard(FactSet previous, FactSet candidate) {
        Diagnostics diagnostics = new Diagnostics();
        FactGuard.compare(previous, candidate, diagnostics);
        return Lines.english(diagnostics);
    }
}
