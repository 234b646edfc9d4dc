package constat.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tree of questions and the letters are read with places, and no path is lost. */
class GuidanceTest {

    private static final String OUTCOME =
            """
              - id: %s
                title: { fr: t, en: t }
                now: [{ fr: n, en: n }]
                keep: [{ fr: k, en: k }]
                later: { fr: l, en: l }
                basis: { fr: b, en: b }
            """;

    private static final String LETTER =
            """
            id: demande
            page: LET
            paragraphs:
              - { fr: "Bonjour [nom],", en: "Hello," }
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private Guidance read(TextFile... files) {
        return Guidance.read(new ContentFolder(List.of(files)), diagnostics);
    }

    /** A tree of the given questions and of outcomes with nothing but their ids. */
    private Triage tree(String questions, String... outcomes) {
        StringBuilder yaml = new StringBuilder("questions:\n" + questions + "outcomes:\n");
        for (String outcome : outcomes) {
            yaml.append(OUTCOME.formatted(outcome));
        }
        Guidance guidance = read(file("triage.yaml", yaml.toString()));
        assertTrue(guidance.triage() != null);
        return guidance.triage();
    }

    private static TextFile file(String path, String text) {
        return new TextFile(path, "content/" + path, text);
    }

    /** A question with one answer for each step named. */
    private static String question(String id, String... steps) {
        StringBuilder yaml =
                new StringBuilder("  - id: " + id + "\n    text: { fr: q, en: q }\n    answers:");
        yaml.append(steps.length == 0 ? " []\n" : "\n");
        for (String step : steps) {
            yaml.append("      - { text: { fr: a, en: a }, to: ").append(step).append(" }\n");
        }
        return yaml.toString();
    }

    private void reports(String expected) {
        assertEquals(expected, Lines.english(diagnostics));
    }

    @Test
    void a_tree_is_read_in_order_and_the_first_question_starts_it() {
        Triage triage = tree(question("first", "second", "end") + question("second", "end"), "end");
        assertEquals("first", triage.start());
        assertEquals("end", triage.questions().get(0).answers().get(1).to());
        assertEquals("k", triage.outcomes().get(0).keep().get(0).in(Language.FR));
        reports("");
    }

    @Test
    void every_word_is_handed_to_the_rules_of_prose_with_its_place() {
        Guidance guidance = read(file("letters/demande.yaml", LETTER));
        assertEquals(
                List.of(
                        "letter/demande FR content/letters/demande.yaml:4:11",
                        "letter/demande EN content/letters/demande.yaml:4:33"),
                guidance.texts().stream()
                        .map(t -> t.record() + " " + t.language() + " " + t.location())
                        .toList());
        reports("");
    }

    @Test
    void an_answer_that_leads_nowhere_is_refused() {
        tree(question("first", "end", "ende"), "end");
        reports(
                "content/triage.yaml:6:39: error[triage-step-unknown]: no question or outcome “ende”"
                        + " in this tree; did you mean “end”?");
    }

    @Test
    void a_question_without_an_answer_is_a_dead_end() {
        tree(question("first", "end", "second") + question("second"), "end");
        reports(
                "content/triage.yaml:7:9: error[triage-dead-end]: the question “second” has no"
                        + " answer to choose; add answers that lead to questions or outcomes, or"
                        + " make it an outcome");
    }

    @Test
    void a_path_that_comes_back_to_itself_is_refused() {
        tree(question("first", "second") + question("second", "end", "first"), "end");
        reports(
                "content/triage.yaml:10:39: error[triage-loop]: this answer to “second” leads back"
                        + " to “first”; lead it on to another question or to an outcome");
    }

    @Test
    void two_paths_to_one_question_are_no_loop() {
        tree(
                question("first", "a", "b")
                        + question("a", "c")
                        + question("b", "c")
                        + question("c", "end"),
                "end");
        reports("");
    }

    @Test
    void what_no_path_leads_to_is_refused() {
        tree(question("first", "end") + question("lost", "end"), "end", "gone");
        reports(
                "content/triage.yaml:6:9: error[triage-unreached]: no answer leads to “lost”; lead"
                        + " an answer to it, or remove it\n"
                        + "content/triage.yaml:17:9: error[triage-unreached]: no answer leads to"
                        + " “gone”; lead an answer to it, or remove it");
    }

    @Test
    void a_question_and_an_outcome_cannot_share_an_id() {
        tree(question("end", "end"), "end");
        assertTrue(
                Lines.english(diagnostics)
                        .contains("error[id-duplicate]: the id “end” exists already"));
    }

    @Test
    void an_id_that_cannot_stand_in_an_address_is_refused() {
        tree(question("Première", "end"), "end");
        reports(
                "content/triage.yaml:2:9: error[id-invalid]: “Première” cannot be an id; use"
                        + " lower-case letters without accents, digits and hyphens, at most 120");
    }

    @Test
    void a_word_in_one_language_only_is_refused() {
        read(file("letters/demande.yaml", LETTER.replace(", en: \"Hello,\"", "")));
        reports(
                "content/letters/demande.yaml:4:5: error[translation-missing]: the text is missing"
                        + " in “en”; write both languages: {fr: …, en: …}");
    }

    @Test
    void a_letter_without_a_word_is_refused() {
        read(file("letters/demande.yaml", "id: demande\npage: LET\n"));
        reports(
                "content/letters/demande.yaml:1:1: error[key-missing]: the key “paragraphs” is"
                        + " missing");
    }

    @Test
    void two_letters_of_one_id_are_refused() {
        read(file("letters/a.yaml", LETTER), file("letters/b.yaml", LETTER));
        reports(
                "content/letters/b.yaml:1:5: error[id-duplicate]: the id “demande” exists already"
                        + " (content/letters/a.yaml); give one of the two records another id");
    }

    @Test
    void a_key_that_is_mistyped_is_reported() {
        read(file("letters/demande.yaml", LETTER + "reviewd: x\n"));
        reports(
                "content/letters/demande.yaml:5:10: error[key-unknown]: there is no key “reviewd”"
                        + " here; did you mean “reviewed”?");
    }

    @Test
    void a_site_may_have_neither() {
        Guidance guidance = read();
        assertEquals(Guidance.NONE, guidance);
        reports("");
    }

    // the shipped tree

    private Guidance shipped() {
        Guidance guidance =
                Guidance.read(ContentFolder.read(Path.of("content"), diagnostics), diagnostics);
        reports("");
        return guidance;
    }

    @Test
    void every_path_of_the_shipped_tree_ends_at_an_outcome_within_four_answers() {
        Triage triage = shipped().triage();
        assertTrue(triage != null);
        Set<String> ends = new HashSet<>();
        Deque<List<String>> open = new ArrayDeque<>(List.of(List.of(triage.start())));
        while (!open.isEmpty()) {
            List<String> path = open.pop();
            String last = path.get(path.size() - 1);
            assertTrue(path.size() <= 5, path::toString);
            if (triage.question(last).isEmpty()) {
                ends.add(last);
            }
            triage.question(last).stream()
                    .flatMap(q -> q.answers().stream())
                    .forEach(answer -> open.push(longer(path, answer.to())));
        }
        assertEquals(
                triage.outcomes().stream().map(Triage.Outcome::id).sorted().toList(),
                ends.stream().sorted().toList());
        assertTrue(ends.size() >= 15, ends::toString);
    }

    private static List<String> longer(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    @Test
    void no_shipped_question_asks_who_somebody_is() {
        Pattern asked =
                Pattern.compile(
                        "(?i)votre nom|votre âge|quel médecin|quelle maladie|qui êtes|your name|"
                                + "your age|which doctor|which illness|who are you");
        Triage triage = shipped().triage();
        assertTrue(triage != null);
        for (Triage.Question question : triage.questions()) {
            for (Language language : Language.values()) {
                assertFalse(asked.matcher(question.text().in(language)).find(), question.id());
            }
        }
    }

    @Test
    void every_shipped_letter_has_blanks_and_no_address_that_nobody_verified() {
        List<Letter> letters = shipped().letters();
        assertEquals(5, letters.size());
        for (Letter letter : letters) {
            String words = letter.paragraphs().toString();
            assertTrue(Pattern.compile("\\[[^\\]]+\\]").matcher(words).find(), letter.id());
            assertFalse(
                    Pattern.compile("\\b\\d{5}\\b|@|https?:").matcher(words).find(), letter.id());
        }
    }
}
