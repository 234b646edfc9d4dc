package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.search.HitKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchFormTest {

    @Test
    void an_empty_form_asks_for_nothing() {
        assertEquals(new SearchForm("", Set.of(), false), SearchForm.of(Map.of()));
        assertEquals("", SearchForm.of(Map.of("q", List.of())).words());
    }

    @Test
    void the_words_come_as_they_were_written() {
        assertEquals(" a <b>\n ", SearchForm.of(Map.of("q", List.of(" a <b>\n "))).words());
    }

    @Test
    void a_nearest_word_that_was_chosen_stands_for_the_query() {
        Map<String, List<String>> fields =
                Map.of("q", List.of("panneee"), "near", List.of("panne"));
        assertEquals("panne", SearchForm.of(fields).words());
    }

    @Test
    void several_kinds_can_be_chosen_and_unknown_ones_are_passed_over() {
        Map<String, List<String>> fields =
                Map.of("q", List.of("x"), "kind", List.of("term", "page", "PAGE", "no", ""));
        assertEquals(Set.of(HitKind.PAGE, HitKind.TERM), SearchForm.of(fields).kinds());
    }

    @Test
    void words_can_be_taken_as_they_are_written() {
        assertEquals(true, SearchForm.of(Map.of("exact", List.of("1"))).asWritten());
        assertEquals(false, SearchForm.of(Map.of("q", List.of("exact"))).asWritten());
    }
}
