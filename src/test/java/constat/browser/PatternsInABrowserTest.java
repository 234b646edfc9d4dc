package constat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import constat.ShippedEdition;
import constat.i18n.Language;
import constat.page.Patterns;
import constat.publish.CurrentEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every part in every state, looked at wide and narrow, by day and by night. */
@QuarkusTest
class PatternsInABrowserTest extends SharedBrowser {

    @Inject ShippedEdition shipped;
    @Inject CurrentEdition edition;

    @TestHTTPResource("/_patterns")
    URI patterns;

    @BeforeEach
    void the_style_sheet_is_served() {
        shipped.published();
    }

    @Test
    void no_state_of_a_part_has_a_barrier_or_scrolls_sideways() {
        List<String> found = new ArrayList<>();
        for (int width : new int[] {320, 768, 1440}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = browser().page(width, scheme);
                for (Language language : Language.values()) {
                    look(page, Patterns.path(language), width, found);
                }
                page.context().close();
            }
        }
        assertEquals(List.of(), found);
    }

    private void look(Page page, String path, int width, List<String> found) {
        page.onConsoleMessage(message -> found.add("says " + message.text()));
        assertEquals(200, page.navigate(patterns.resolve(path).toString()).status());
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            found.add(path + " is " + wide + " wide at " + width);
        }
        found.addAll(Barriers.of(page));
    }

    @Test
    void every_stroke_can_be_told_from_every_other_without_colour() {
        Page page = browser().page(1440, options -> options.setForcedColors(ForcedColors.ACTIVE));
        page.navigate(patterns.toString());
        Object strokes =
                page.evaluate(
                        """
                        [...document.querySelectorAll('#marks ~ * .trait > i, section:has(> #marks) .trait > i')]
                          .map(i => { const s = getComputedStyle(i), a = getComputedStyle(i, '::after');
                            return [s.borderTopStyle, s.borderTopWidth, s.backgroundImage !== 'none', a.content !== 'none'].join(); })
                        """);
        List<?> all = assertInstanceOf(List.class, strokes);
        assertEquals(10, all.size());
        // Superseded and retracted have no stroke; their squares differ.
        assertEquals(9, all.stream().distinct().count(), all.toString());
        page.context().close();
    }

    @Test
    void controls_are_large_enough_for_a_thumb() {
        Page page = browser().page(320, ColorScheme.LIGHT);
        page.navigate(patterns.toString());
        page.getByText("Filtrer les entrées").click();
        for (String control : List.of("button", "summary", "select", ".btn", "label:has(input)")) {
            for (var one : page.locator("main").locator(control).all()) {
                if (one.isVisible()) {
                    assertTrue(one.boundingBox().height >= 44, control + " " + one.textContent());
                }
            }
        }
        page.context().close();
    }

    @Test
    void the_pattern_page_is_in_no_edition() {
        assertTrue(edition.get().orElseThrow().at("/_patterns").isEmpty());
        Page page = browser().page(1440, ColorScheme.LIGHT);
        page.navigate(patterns.resolve("/fr/plan-du-site").toString());
        assertThat(page.locator("a[href*=_patterns]")).hasCount(0);
        page.context().close();
    }
}
