package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{value=65000}|65 000|65,000",
                "{value=15000000}|15 millions|15 million",
                "{low=3, high=15}|3 à 15|3 to 15",
                "{more-than=10}|plus de 10|more than 10",
                "{none=unable}|dit ne pas pouvoir le dire|says it cannot tell",
                "{choice=mise-a-jour}|mise-a-jour|mise-a-jour",
                "{date=2024-09}|septembre 2024|September 2024",
                "2026-04-02|2 avril 2026|2 April 2026",
                "{fr=un texte, avec virgule, en=a text}|un texte, avec virgule|a text",
                "[a, b]|a, b|a, b",
                "claimed|claimed|claimed"
            })
    void a_former_value_is_read_as_readers_read_it(String was, String french, String english) {
        assertEquals(french, spaces(CorrectionWords.former(was, Language.FR)));
        assertEquals(english, spaces(CorrectionWords.former(was, Language.EN)));
    }

    private static String spaces(String words) {
        return words.replaceAll("[\u00a0\u202f]", " ");
    }
}
