package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.i18n.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "FR, fuite, 1", "FR, données, 2", "FR, annotation, 4", "FR, médecin, 3", "FR, portes, 1",
        "EN, leak, 1", "EN, doctor, 2", "EN, figure, 2", "EN, table, 2", "EN, free, 1"
    })
    void syllables_are_counted_by_vowel_groups(Language language, String word, int expected) {
        assertTrue(Math.abs(expected - Readability.syllables(word, language)) <= 1, word);
    }

    @Test
    void short_sentences_score_higher_than_long_ones() {
        String plain = "Le chat dort. Il fait beau. Nous sortons.";
        String heavy =
                "L’appréciation circonstanciée des responsabilités administratives nécessite"
                        + " préalablement une qualification juridique contradictoire.";
        double easy = Readability.of(List.of(plain), Language.FR).score();
        double hard = Readability.of(List.of(heavy), Language.FR).score();
        assertTrue(easy > 90, () -> "easy " + easy);
        assertTrue(hard < 10, () -> "hard " + hard);
    }

    @Test
    void the_longest_sentence_is_named_first() {
        Readability text =
                Readability.of(List.of("One two. One two three four.", "One."), Language.EN);
        assertEquals("One two three four.", text.longest().get(0).text());
        assertEquals(7, text.words());
        assertEquals(7.0 / 3, text.meanSentence(), 1e-9);
    }

    @Test
    void an_empty_page_is_easy() {
        assertEquals(0, Readability.of(List.of(""), Language.EN).words());
    }
}
