package constat.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A card holds all that it was given, inside its frame. */
class CardTest {

    private static final Say SAY =
            new Say(
                    "is-claimed",
                    Sign.Q,
                    true,
                    "Selon",
                    " le ministère\u202f; la voix qui limite disait ne pas pouvoir confirmer");

    private static Picture card(@Nullable String hero, String heading, String text) {
        return new Card(
                        "Constat",
                        "The leak",
                        hero,
                        heading,
                        text,
                        hero == null ? null : SAY,
                        List.of("late 2018", "4 May 2019"),
                        "Independent information site.")
                .picture();
    }

    @Test
    void a_figure_says_who_says_it_and_the_caveat() {
        Picture card = card("15\u00a0millions", "personnes dans les bases", "");
        assertEquals(1200, card.width());
        assertEquals(630, card.height());
        assertTrue(card.words().contains("15\u00a0millions"));
        assertTrue(card.words().contains(SAY.words()), card.words());
        assertTrue(
                card.groups().stream()
                        .flatMap(g -> g.traces().stream())
                        .anyMatch(t -> t.pen() == Pen.NOTCH));
    }

    @Test
    void a_long_text_is_set_smaller_and_stays_inside() {
        for (int words : new int[] {3, 12, 25}) {
            String text = "un mot assez long ".repeat(words).strip();
            for (Picture card :
                    List.of(
                            card(null, "Une question ?", text),
                            card("plus de 12\u00a0000", text, ""))) {
                for (Picture.Group group : card.groups()) {
                    for (Picture.Line line : group.lines()) {
                        double end =
                                Double.parseDouble(line.x())
                                        + line.face().width(line.strong() + line.words());
                        assertTrue(end <= 1200, line.words());
                        assertTrue(Double.parseDouble(line.y()) <= 620, line.words());
                    }
                }
                assertTrue(card.words().contains(text), card.words());
            }
        }
    }

    @Test
    void what_states_no_number_has_no_notch() {
        assertTrue(
                card(null, "Une question ?", "").groups().stream()
                        .flatMap(g -> g.traces().stream())
                        .noneMatch(t -> t.pen() == Pen.NOTCH));
    }
}
