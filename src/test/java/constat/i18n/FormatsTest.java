package constat.i18n;

import static constat.i18n.Language.EN;
import static constat.i18n.Language.FR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static void is(String expected, String printed) {
        assertEquals(expected, printed.replace('\u00a0', '~').replace('\u202f', '_'));
    }

    @Test
    void numbers_are_grouped_by_three() {
        is("169_000", Formats.number(169_000, FR));
        is("1,234,567", Formats.number(1_234_567, EN));
        is("999", Formats.number(999, FR));
        is("−1_000", Formats.number(-1000, FR));
    }

    @Test
    void whole_millions_are_words() {
        is("15~millions", Formats.bigNumber(15_000_000, FR));
        is("1~million", Formats.bigNumber(1_000_000, FR));
        is("15~million", Formats.bigNumber(15_000_000, EN));
        is("2~milliards", Formats.bigNumber(2_000_000_000, FR));
        is("2~billion", Formats.bigNumber(2_000_000_000, EN));
        is("1_500_000", Formats.bigNumber(1_500_000, FR));
    }

    @Test
    void ranges_and_bounds_say_their_unit_once() {
        is("11~à~15~millions", Formats.range(11_000_000, 15_000_000, FR));
        is("11~to~15~million", Formats.range(11_000_000, 15_000_000, EN));
        is("900_000~à~2~millions", Formats.range(900_000, 2_000_000, FR));
        is("plus de~4~millions", Formats.moreThan(4_000_000, FR));
        is("more than~500", Formats.moreThan(500, EN));
        is("plus de~55_200_000_€", Formats.moreThan(Formats.euros(55_200_000, FR), FR));
    }

    @Test
    void rounding_keeps_two_figures_and_says_so() {
        is("environ~170_000", Formats.rounded(169_000, FR));
        is("about~3,800", Formats.rounded(3_801, EN));
        is("15~million", Formats.rounded(15_000_000, EN));
        is("7", Formats.rounded(7, FR));
    }

    @Test
    void percentages_and_euros_have_their_sign() {
        is("1,13_%", Formats.percent(new BigDecimal("1.127"), 2, FR));
        is("1%", Formats.percent(BigDecimal.ONE, 0, EN));
        is("800_000_€", Formats.euros(800_000, FR));
        is("€800,000", Formats.euros(800_000, EN));
        is("3~millions~d’euros", Formats.euros(3_000_000, FR));
        is("€3~million", Formats.euros(3_000_000, EN));
    }

    @Test
    void dates_are_in_words() {
        LocalDate day = LocalDate.of(2025, 10, 27);
        is("27~octobre~2025", Formats.day(day, FR));
        is("27~October~2025", Formats.day(day, EN));
        is("1er~mars~2026", Formats.day(LocalDate.of(2026, 3, 1), FR));
        is("27~oct.~2025", Formats.shortDay(day, FR));
        is("27~Oct~2025", Formats.shortDay(day, EN));
        is("27~octobre", Formats.dayMonth(day, FR));
        is("septembre~2024", Formats.monthYear(YearMonth.of(2024, 9), FR));
        is("2025-10-27", Formats.iso(day));
    }

    @Test
    void phone_numbers_are_grouped_as_they_are_read() {
        is("116_006", Formats.phone("116006"));
        is("0_805_805_817", Formats.phone("0805805817"));
        is("01_23_45_67_89", Formats.phone("0123456789"));
        is("3114", Formats.phone("3114"));
        is("+33180523376", Formats.phone("+33180523376"));
    }

    @Test
    void french_contracts_de() {
        is("du ministère", FrenchGrammar.of("le ministère"));
        is("des salariés", FrenchGrammar.of("les salariés"));
        is("de la CNIL", FrenchGrammar.of("la CNIL"));
        is("de l’AFP", FrenchGrammar.of("l’AFP"));
        is("d’Anne", FrenchGrammar.of("Anne"));
        is("de personnes", FrenchGrammar.of("personnes"));
    }
}
