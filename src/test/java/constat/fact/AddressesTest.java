package constat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.i18n.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private final FactState state = States.now(InventedSite.facts());
    private final Addresses addresses = new Addresses(InventedSite.site());

    @Test
    void a_question_that_asks_for_a_number_is_a_figure() {
        assertEquals(
                List.of("/fr/nombres/prets-perdus", "/en/numbers/prets-perdus"),
                both(Kind.QUESTION, "prets-perdus"));
        assertEquals(
                List.of("/fr/interrogations/panne-date", "/en/asked/panne-date"),
                both(Kind.QUESTION, "panne-date"));
    }

    @Test
    void a_claim_is_a_line_on_the_page_of_its_question() {
        assertEquals(
                List.of(
                        "/fr/nombres/prets-perdus#mediateur-reserve",
                        "/en/numbers/prets-perdus#mediateur-reserve"),
                both(Kind.CLAIM, "mediateur-reserve"));
    }

    @Test
    void the_words_come_from_the_site() {
        assertEquals(
                List.of("/fr/journal/rapport-rendu", "/en/diary/rapport-rendu"),
                both(Kind.EVENT, "rapport-rendu"));
        assertEquals(
                List.of("/fr/pannes-passees/panne-de-2015", "/en/past-outages/panne-de-2015"),
                both(Kind.PRECEDENT, "panne-de-2015"));
        assertEquals(
                List.of("/fr/documents/gazette-panne", "/en/documents/gazette-panne"),
                both(Kind.SOURCE, "gazette-panne"));
    }

    @Test
    void what_has_no_page_has_no_address() {
        assertEquals(List.of(), both(Kind.ACTOR, "mediateur"));
        assertEquals(List.of(), both(Kind.QUESTION, "no-such-question"));
        assertEquals(List.of(), both(Kind.CLAIM, "no-such-claim"));
        for (Kind kind : List.of(Kind.EVENT, Kind.PRECEDENT, Kind.SOURCE)) {
            assertEquals(List.of(), both(kind, "no-such-record"), kind.word());
        }
    }

    private List<String> both(Kind kind, String id) {
        RecordKey key = new RecordKey(kind, id);
        return Stream.of(Language.FR, Language.EN)
                .map(language -> addresses.of(key, state, language))
                .flatMap(Optional::stream)
                .toList();
    }
}
