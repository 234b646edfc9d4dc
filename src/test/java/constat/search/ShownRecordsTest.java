package constat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.i18n.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages show beside their own text is found on them, at its place. */
class ShownRecordsTest {

    private static final List<IndexedDocument> FRENCH = ShippedSearch.site().in(Language.FR);

    private static IndexedDocument page(String id) {
        String address = ShippedSearch.site().keys(Language.FR).get(id);
        return FRENCH.stream().filter(d -> d.address().equals(address)).findFirst().orElseThrow();
    }

    private static String text(IndexedDocument page) {
        return page.sections().stream()
                .map(section -> section.heading() + " " + section.text())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "CHIF, doublons",
        "CHRO, reportage",
        "PREC, Dedalus",
        "GLOS, hameçonnage",
        "TRI, menace",
        "LMED, article 15"
    })
    void a_page_has_the_words_of_the_records_that_it_shows(String id, String words) {
        String text = text(page(id)).toLowerCase(java.util.Locale.ROOT);
        assertTrue(text.contains(words.toLowerCase(java.util.Locale.ROOT)), text);
    }

    @ParameterizedTest
    @CsvSource({"CHIF, part-des-notes", "CDI, t2-un-pour-cent", "TRI, q-menace", "LMED, letter"})
    void a_record_that_has_its_place_on_the_page_is_a_section(String id, String anchor) {
        assertEquals(
                1, page(id).sections().stream().filter(s -> s.anchor().equals(anchor)).count());
    }

    @Test
    void a_page_of_words_alone_has_its_own_sections_only() {
        assertEquals(
                List.of(),
                page("CONFID").sections().stream()
                        .filter(section -> section.anchor().startsWith("q-"))
                        .toList());
    }
}
