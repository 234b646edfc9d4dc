package constat.fact;

import static constat.fact.FactsInText.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts that rules over sentences look at. */
class FactTextsTest {

    @Test
    void every_text_in_two_languages_is_found_with_its_field_and_place() {
        assertEquals(
                List.of(
                        "term/a name FR un content/facts/terms.yaml:1:24",
                        "term/a name EN one content/facts/terms.yaml:1:32",
                        "term/a definition FR deux content/facts/terms.yaml:2:23",
                        "term/a definition EN two content/facts/terms.yaml:2:33"),
                texts(
                        """
                        == terms
                        - { id: a, name: { fr: un, en: one },
                            definition: { fr: deux, en: two }, $printed }
                        """));
    }

    @Test
    void words_of_units_and_options_lie_deeper() {
        assertEquals(
                List.of("text", "text", "yes", "yes"),
                fields("text: $t, options: { \"yes\": { fr: oui, en: yes } }"));
        assertEquals(
                List.of("short", "short", "why", "why"),
                fields("short: $t, corrections: [{ why: $t }]"));
    }

    @Test
    void the_words_of_a_speaker_are_not_ours() {
        assertEquals(
                List.of(),
                fields("quotation: { lang: fr, text: mots, translation: { en: words } }"));
    }

    private static List<String> texts(String text) {
        return facts(text).set().texts().stream()
                .filter(t -> t.location().file().startsWith("content/facts/terms"))
                .map(
                        t ->
                                String.join(
                                        " ",
                                        t.record().toString(),
                                        t.field(),
                                        t.language().toString(),
                                        t.text(),
                                        t.location().toString()))
                .toList();
    }

    private static List<String> fields(String keys) {
        return facts("== terms\n- { id: a, " + keys + " }").set().texts().stream()
                .filter(t -> t.record().equals(new RecordKey(Kind.TERM, "a")))
                .map(FactText::field)
                .toList();
    }
}
