package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.i18n.Language;
import org.junit.jupiter.api.Test;

class DirectiveTextTest {

    private final DirectiveText text = new DirectiveText(InventedState.state());

    private void french(String markdown, String read) {
        assertEquals(read, visible(text.plain(markdown, Language.FR)));
    }

    private void english(String markdown, String read) {
        assertEquals(read, visible(text.plain(markdown, Language.EN)));
    }

    /** Fixed and narrow spaces as {@code ~} and {@code _}. */
    private static String visible(String words) {
        return words.replace('\u00a0', '~').replace('\u202f', '_');
    }

    @Test
    void a_value_is_printed_as_its_unit_asks() {
        french(":fact[readers]{form=value} de lecteurs", "2~millions de lecteurs");
        english(":fact[readers]{form=value} readers", "2~million readers");
        french(":fact[notes]{form=value} notes", "12_500 notes");
        english(":fact[notes]{form=rounded} notes", "about~13,000 notes");
        french(":fact[share]{form=value}", "4_%");
        english(":fact[share-of-notes]{form=value}", "0.63%");
        french(":fact[delay]{form=value}", "42~jours");
    }

    @Test
    void the_day_on_which_our_sources_end_is_never_typed() {
        french("rien jusqu’au :site[sources-until]", "rien jusqu’au 30~juin~2019");
        english("nothing up to :site[sources-until]", "nothing up to 30~June~2019");
    }

    @Test
    void a_sentence_names_its_speaker_and_carries_its_caveats() {
        french(
                ":fact[readers]{form=sentence}",
                "Selon le réseau Valmire_: 2~millions de lecteurs inscrits_; la Vigie dit ne pas"
                        + " pouvoir le confirmer.");
        english(
                ":fact[readers]{form=sentence}",
                "According to the Valmire network: 2~million registered readers; the Watchdog"
                        + " cannot confirm it.");
    }

    @Test
    void the_words_around_a_speaker_follow_the_stance() {
        french(
                ":fact[notes]{form=sentence}",
                "Reconnu par le réseau Valmire_: 12_500 notes de bibliothécaires.");
        english(
                ":fact[notes]{form=sentence}",
                "Acknowledged by the Valmire network: 12,500 librarians’ notes.");
        french(":fact[opinion]{form=sentence}", "Avis du réseau Valmire_: 7 semaines de travail.");
    }

    @Test
    void our_calculation_says_so_and_stands_beside_its_claims() {
        french(
                ":fact[share-of-notes]{form=sentence}",
                "Notre calcul_: 0,63_% (part des notes)_; selon le réseau Valmire_: 4_% des"
                        + " lecteurs_; la Vigie dit ne pas pouvoir le confirmer.");
        english(
                ":fact[share-of-notes]{form=sentence}",
                "Our calculation: 0.63% (share of notes); according to the Valmire network: 4% of"
                        + " readers; the Watchdog cannot confirm it.");
    }

    @Test
    void claims_terms_helplines_and_literals_are_read() {
        french(":claim[library-two-million]{form=quote}", "«_deux millions_» (le réseau Valmire)");
        english(":claim[library-two-million]{form=quote}", "“two million” (the Valmire network)");
        english(":claim[watchdog-unsure]{form=short}", "the Watchdog cannot confirm it");
        english("a :term[loan], :literal[9 *x*]{why=y}", "a loan, 9 *x*");
        french(":helpline[desk]", "Accueil (116_006)");
    }

    @Test
    void a_directive_that_names_nothing_known_prints_nothing() {
        english(
                "a :fact[motive]{form=value}:fact[none]{form=value}:claim[x]{form=short} b",
                "a  b");
    }
}
