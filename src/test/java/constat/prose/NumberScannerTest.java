package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.i18n.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumberScannerTest {

    private static void french(String text, String... numbers) {
        assertEquals(List.of(numbers), scan(text, Language.FR));
    }

    private static void english(String text, String... numbers) {
        assertEquals(List.of(numbers), scan(text, Language.EN));
    }

    private static List<String> scan(String text, Language language) {
        return NumberScanner.scan(text, language).stream()
                .map(n -> n.value().toPlainString() + "=" + text.substring(n.start(), n.end()))
                .collect(Collectors.toList());
    }

    @Test
    void figures_are_read_with_every_separator() {
        french("soit 169 000 patients", "169000=169 000");
        french("169\u202f000, 169\u00a0000", "169000=169\u202f000", "169000=169\u00a0000");
        french("169.000 ou 169,000", "169000=169.000", "169000=169,000");
        french("1 690 personnes, 12 345 678.", "1690=1 690", "12345678=12 345 678");
        french("169000", "169000=169000");
        french("1,13 % et 1.5", "1.13=1,13", "1.5=1.5");
        english("1,500 of 3,800", "1500=1,500", "3800=3,800");
        english("In 2025, 300 people", "2025=2025", "300=300");
    }

    @Test
    void figures_take_the_scale_behind_them() {
        french("15 millions de personnes", "15000000=15 millions");
        french("15M, 15 M", "15000000=15M", "15000000=15 M");
        french("1,5 million", "1500000.0=1,5 million");
        french("169 mille", "169000=169 mille");
        english("15 million people", "15000000=15 million");
        english("169k and 2bn", "169000=169k", "2000000000=2bn");
    }

    @Test
    void the_low_end_of_a_range_takes_the_scale_of_the_high_one() {
        french("de 11 à 15 millions", "11000000=11", "15000000=15 millions");
        english("between 11 and 15 million", "11000000=11", "15000000=15 million");
        english("11-15 million", "11000000=11", "15000000=15 million");
        french("de 11 à 15 000 personnes", "11=11", "15000=15 000");
    }

    @Test
    void words_are_read_in_french() {
        french("quinze millions", "15000000=quinze millions");
        french("Cent soixante-neuf mille", "169000=Cent soixante-neuf mille");
        french("mille cinq cents", "1500=mille cinq cents");
        french("quatre-vingt-dix-sept", "97=quatre-vingt-dix-sept");
        french("soixante et onze", "71=soixante et onze");
        french("trois mille huit cents", "3800=trois mille huit cents");
        french("deux, trois ou quatre", "2=deux", "3=trois", "4=quatre");
        french("des millions, un pour cent", "1=un");
    }

    @Test
    void words_are_read_in_english() {
        english("fifteen million", "15000000=fifteen million");
        english(
                "one hundred and sixty-nine thousand",
                "169000=one hundred and sixty-nine thousand");
        english("three thousand eight hundred", "3800=three thousand eight hundred");
        english("millions of people, one per cent", "1=one");
        english("five and six", "5=five", "6=six");
    }

    @Test
    void figures_behind_a_letter_are_a_code() {
        french("BL2C, article R4127-4", "4=4");
    }
}
