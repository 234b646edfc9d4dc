package constat.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import constat.diagnostic.Location;
import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final String BOTH = "; write both languages: {fr: …, en: …}";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void values_are_read_by_their_type() {
        Fields fields =
                fields(
                        """
                        word: " oui "
                        day: 2026-02-27
                        number: 15000000
                        text: { fr: un, en: one }
                        words: [a, b]
                        flag: true
                        """);
        assertEquals("oui", fields.string("word"));
        assertEquals(LocalDate.of(2026, 2, 27), fields.day("day"));
        assertEquals(Optional.of(15_000_000L), fields.optionalInteger("number"));
        assertEquals(new Text("un", "one"), fields.text("text"));
        assertEquals(List.of("a", "b"), fields.strings("words"));
        assertTrue(fields.flag("flag"));
        fields.end();
        reports("");
    }

    @Test
    void what_is_absent_and_optional_is_empty() {
        Fields fields = fields("a: 1");
        assertEquals(Optional.empty(), fields.optionalString("word"));
        assertEquals(List.of(), fields.strings("words"));
        assertFalse(fields.flag("flag"));
        assertEquals(List.of("a"), fields.present("b", "a"));
        reports("");
    }

    @Test
    void a_missing_key_is_reported_where_its_mapping_begins() {
        Fields fields = fields("# remark\na: 1");
        assertEquals("", fields.string("word"));
        assertEquals(LocalDate.EPOCH, fields.day("day"));
        assertEquals(new Text("", ""), fields.text("text"));
        reports(
                """
                f.yaml:2:1: error[key-missing]: the key “day” is missing
                f.yaml:2:1: error[key-missing]: the key “text” is missing
                f.yaml:2:1: error[key-missing]: the key “word” is missing""");
    }

    @Test
    void an_empty_value_is_a_missing_one() {
        assertEquals("", fields("word:").string("word"));
        reports("f.yaml:1:1: error[key-missing]: the key “word” is missing");
    }

    @Test
    void a_key_that_nobody_asked_for_is_reported_with_the_nearest_one() {
        Fields fields = fields("published: 2019-07-01\npublisherr: x\nzzz: 1");
        fields.day("published");
        fields.optionalString("publisher");
        fields.end();
        reports(
                """
                f.yaml:2:13: error[key-unknown]: there is no key “publisherr” here; did you mean “publisher”?
                f.yaml:3:6: error[key-unknown]: there is no key “zzz” here; the keys are listed in docs/records.md""");
    }

    @Test
    void a_day_that_does_not_exist_is_reported() {
        assertEquals(LocalDate.EPOCH, fields("day: 2026-02-30").day("day"));
        assertEquals(LocalDate.EPOCH, fields("day: 27/02/2026").day("day"));
        reports("f.yaml:1:6: error[type-wrong]: the value is not of the expected type (day)");
    }

    @Test
    void a_number_is_written_in_digits_and_nothing_else() {
        for (String written : List.of("012", "+5", "1_000", "1e3", "15 000", "٣", "9".repeat(20))) {
            Diagnostics own = new Diagnostics();
            assertEquals(
                    Optional.of(0L), fields("n: " + written, own).optionalInteger("n"), written);
            assertEquals(
                    "f.yaml:1:4: error[type-wrong]: the value is not of the expected type"
                            + " (integer)",
                    Lines.english(own));
        }
    }

    @Test
    void a_flag_is_true_or_false() {
        assertFalse(fields("flag: no").flag("flag"));
        reports(
                "f.yaml:1:7: error[value-unknown]: there is no value “no” here; the values are"
                        + " listed in docs/records.md");
    }

    @Test
    void a_word_that_is_not_among_the_choices_is_reported() {
        Map<String, Integer> choices = Map.of("press", 1, "law", 2);
        assertEquals(9, fields("type: pres").choice("type", choices, 9));
        reports(
                "f.yaml:1:7: error[value-unknown]: there is no value “pres” here; did you mean"
                        + " “press”?");
    }

    @Test
    void a_text_needs_both_languages() {
        fields("text: { fr: un }").text("text");
        reports("f.yaml:1:7: error[translation-missing]: the text is missing in “en”" + BOTH);
    }

    @Test
    void an_empty_translation_is_none() {
        fields("text: { fr: \" \", en: one }").text("text");
        reports("f.yaml:1:7: error[translation-missing]: the text is missing in “fr”" + BOTH);
    }

    @Test
    void a_text_has_no_third_language() {
        fields("text: { fr: un, en: one, ent: x }").text("text");
        reports("f.yaml:1:31: error[key-unknown]: there is no key “ent” here; did you mean “en”?");
    }

    @Test
    void a_text_without_languages_is_one_error() {
        assertEquals(new Text("", ""), fields("text: un").text("text"));
        reports("f.yaml:1:7: error[type-wrong]: the value is not of the expected type (mapping)");
    }

    @Test
    void a_list_where_a_word_belongs_is_reported() {
        assertEquals("", fields("word: [a]").optionalString("word").orElseThrow());
        reports("f.yaml:1:7: error[type-wrong]: the value is not of the expected type (text)");
    }

    @Test
    void a_word_where_a_list_belongs_is_reported() {
        assertEquals(List.of(), fields("words: a").strings("words"));
        reports("f.yaml:1:8: error[type-wrong]: the value is not of the expected type (list)");
    }

    @Test
    void a_word_where_a_mapping_belongs_is_one_error() {
        Fields inner = fields("unit: a").optionalFields("unit").orElseThrow();
        inner.string("id");
        inner.end();
        assertEquals("f.yaml:1:7", inner.location("id").toString());
        reports("f.yaml:1:7: error[type-wrong]: the value is not of the expected type (mapping)");
    }

    private Fields fields(String yaml) {
        return fields(yaml, diagnostics);
    }

    private static Fields fields(String yaml, Diagnostics diagnostics) {
        YamlNode node =
                new YamlReader(diagnostics).read(yaml, new Location("f.yaml", 1, 1)).orElseThrow();
        return Fields.of(node, diagnostics);
    }

    private void reports(String lines) {
        assertEquals(lines, Lines.english(diagnostics));
    }
}
