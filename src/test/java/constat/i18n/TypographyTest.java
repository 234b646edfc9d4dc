package constat.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class TypographyTest {

    private static void french(String typed, String printed) {
        assertEquals(printed, correct(typed, Language.FR));
        assertEquals(printed, correct(printed.replace('_', '\u202f'), Language.FR), "twice");
    }

    private static void english(String typed, String printed) {
        assertEquals(printed, correct(typed, Language.EN));
        assertEquals(printed, correct(printed, Language.EN), "twice");
    }

    private static String correct(String typed, Language language) {
        return Typography.correct(typed, language).text().replace('\u202f', '_');
    }

    @Test
    void french_has_a_narrow_space_before_tall_signs() {
        french("Quoi ? Oui ! Soit : a ; b", "Quoi_? Oui_! Soit_: a_; b");
        french("Quoi? Oui! Soit: a; b", "Quoi_? Oui_! Soit_: a_; b");
        french("Quoi\u00a0? (Vraiment?)", "Quoi_? (Vraiment_?)");
        french("Quoi ?! Vraiment !!!", "Quoi_?! Vraiment_!!!");
    }

    @Test
    void french_quotes_are_guillemets_with_narrow_spaces() {
        french("« a » et «b» et \"c\".", "«_a_» et «_b_» et «_c_».");
        french("il dit \"oui\", \"non\" ?", "il dit «_oui_», «_non_»_?");
        french("(\"a\")", "(«_a_»)");
        french("dit : « a ».", "dit_: «_a_».");
    }

    @Test
    void french_numbers_hold_together() {
        french("169 000 personnes, 1 234 567 lignes", "169_000 personnes, 1_234_567 lignes");
        french("1 % ou 12% et 800 000 € ou 5€", "1_% ou 12_% et 800_000_€ ou 5_€");
        french(
                "en 2025 300 personnes, le 1er mars 2026",
                "en 2025 300 personnes, le 1er\u00a0mars 2026");
        french("01 23 45 67 89", "01 23 45 67 89");
    }

    @Test
    void no_line_ends_between_a_day_and_its_month() {
        french("le 27 octobre 2025, le 1er mai", "le 27\u00a0octobre 2025, le 1er\u00a0mai");
        french("127 mars, 2025 mars, 3 marsouins", "127 mars, 2025 mars, 3 marsouins");
        english("on 26 February, 3 Mayors, 10 May", "on 26\u00a0February, 3 Mayors, 10\u00a0May");
    }

    @Test
    void apostrophes_and_ellipses_are_typographic() {
        french("L'avis d'un ami... non....", "L’avis d’un ami… non....");
        english("It's Bob's, the '90s...", "It’s Bob’s, the ’90s…");
        english("the word 'so' is", "the word ‘so’ is");
    }

    @Test
    void english_has_curly_quotes_and_no_space_before_signs() {
        english("He said \"yes\" ; then : \"no\" !", "He said “yes”; then: “no”!");
        english("(\"a\") \"b,\" c", "(“a”) “b,” c");
        english("1 % of 169,000", "1% of 169,000");
    }

    @Test
    void french_words_quoted_in_english_do_not_part_from_their_guillemets() {
        english("(« en libre accès »)", "(«\u00a0en libre accès\u00a0»)");
        english("(«\u00a0a\u00a0») b", "(«\u00a0a\u00a0») b");
    }

    @Test
    void addresses_times_and_codes_stay() {
        french("à 19:55, https://a.fr/b?c=d!e: oui", "à 19:55, https://a.fr/b?c=d!e: oui");
        french("19 h : oui", "19 h_: oui");
        french("a:b ?c=d x@y.fr", "a:b ?c=d x@y.fr");
        french(":smile", ":smile");
    }

    @Test
    void a_text_that_is_right_has_no_change() {
        assertFalse(Typography.correct("Tout va bien.", Language.FR).changed());
        assertEquals(2, Typography.correct("L'été !", Language.FR).changes());
    }
}
