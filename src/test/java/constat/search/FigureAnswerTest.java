package constat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import constat.search.IndexedDocument.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number that is asked for in the words of its unit is the one that counts the whole. */
class FigureAnswerTest {

    private static IndexedDocument figure(
            String address, String title, List<String> units, String value) {
        return new IndexedDocument(
                HitKind.FIGURE,
                address,
                title,
                List.of(),
                "According to the library: " + value + ".",
                List.of(new Section("", "", "Loans and notes.")),
                value,
                "According to the library: " + value + ".",
                "",
                units);
    }

    private static final Search SEARCH =
            Search.read(
                    SearchFile.write(
                            constat.i18n.Language.EN,
                            List.of(
                                    figure(
                                            "/en/part",
                                            "For how many readers did a note by the librarian get lost in the outage?",
                                            List.of(
                                                    "reader", "readers", "person", "people", "note",
                                                    "notes"),
                                            "169"),
                                    figure(
                                            "/en/whole",
                                            "How many people are in the records?",
                                            List.of("person", "people", "reader", "readers"),
                                            "15,000")),
                            SynonymGroups.NONE));

    private static String address(String words) {
        Hit figure = SEARCH.query(words).figure();
        assertNotNull(figure, words);
        return figure.address();
    }

    @Test
    void the_word_beside_the_number_finds_the_figure_whose_title_has_another() {
        assertEquals("/en/whole", address("how many readers"));
        assertEquals("/en/whole", address("how many people"));
    }

    @Test
    void what_only_a_part_counts_finds_the_part() {
        assertEquals("/en/part", address("how many readers with a note"));
    }
}
