package constat.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import constat.ShippedEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawings as a phone and a desk show them: words inside, large enough, in the page's colours. */
@QuarkusTest
class DrawingsInABrowserTest {

    private static final List<String> PAGES =
            List.of(
                    "/fr/chiffres/medecins-vises",
                    "/en/figures/notes-libres",
                    "/fr/chiffres/patients-concernes",
                    "/en/cnil-precedents",
                    "/fr/chronologie");

    /** Words that stick out of their drawing, or are under 12 px, or have their ground's colour. */
    private static final String FAULTS =
            """
            () => {
              const faults = [];
              const shown = [...document.querySelectorAll('.drawn svg[role=img]')]
                .filter(svg => svg.getBoundingClientRect().width > 0);
              if (shown.length !== document.querySelectorAll('.drawn').length) {
                faults.push('shown: ' + shown.length);
              }
              for (const svg of shown) {
                const frame = svg.getBoundingClientRect();
                const scale = frame.width / svg.viewBox.baseVal.width;
                for (const text of svg.querySelectorAll('text')) {
                  const box = text.getBoundingClientRect();
                  const style = getComputedStyle(text);
                  if (box.right > frame.right + 1 || box.left < frame.left - 1
                      || box.bottom > frame.bottom + 4) {
                    faults.push('outside: ' + text.textContent);
                  }
                  if (parseFloat(style.fontSize) * scale < 12) {
                    faults.push('small: ' + text.textContent);
                  }
                  if (style.fill === getComputedStyle(document.documentElement).backgroundColor) {
                    faults.push('unseen: ' + text.textContent);
                  }
                }
              }
              return faults;
            }
            """;

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    @Test
    void words_of_drawings_stay_inside_and_can_be_read() {
        try (Browser browser = Browser.required()) {
            shipped.published();
            List<String> faults = new ArrayList<>();
            for (int width : new int[] {320, 768, 1440}) {
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    Page page = browser.page(width, scheme);
                    for (String path : PAGES) {
                        page.navigate(site.resolve(path).toString());
                        ((List<?>) page.evaluate(FAULTS))
                                .forEach(fault -> faults.add(path + " " + width + ": " + fault));
                    }
                    page.context().close();
                }
            }
            assertEquals(List.of(), faults);
        }
    }
}
