package constat.browser;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import constat.ShippedEdition;
import constat.edition.Edition;
import constat.edition.Policy;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped pages as a browser shows them: on a phone and a desk, by day and by night. */
@QuarkusTest
class PagesInABrowserTest {

    /** Looked at in every width and scheme. */
    private static final List<String> TEMPLATES =
            List.of(
                    "/fr/",
                    "/en/",
                    "/fr/que-faire",
                    "/en/what-to-do",
                    "/fr/chiffres/patients-concernes",
                    "/en/questions/contact-du-pirate",
                    "/fr/chronologie",
                    "/en/timeline",
                    "/fr/precedents-cnil",
                    "/en/cnil-precedents",
                    "/fr/droit-d-acces/lettre-au-medecin",
                    "/en/access-request/letter-to-the-publisher");

    /** Looked at where most goes wrong: on a phone, by night. */
    private static final List<String> OTHERS =
            List.of(
                    "/fr/chiffres",
                    "/en/figures",
                    "/fr/donnees-concernees",
                    "/en/confirmed-disputed-unknown",
                    "/fr/declarations",
                    "/en/who-is-who",
                    "/fr/erreurs-frequentes",
                    "/en/glossary",
                    "/en/legal-framework",
                    "/fr/mentions-legales",
                    "/fr/changements",
                    "/en/unanswered-questions",
                    "/fr/au/2026-02-26/chiffres",
                    "/en/as-of/2026-02-27/timeline",
                    "/fr/au/2026-02-28/confirme-conteste-inconnu",
                    "/en/as-of/2026-02-27/statements",
                    "/fr/que-m-arrive-t-il",
                    "/en/what-is-happening-to-me",
                    "/fr/corriger-ou-effacer/lettre",
                    "/en/complain-to-the-cnil/outline",
                    "/fr/porter-plainte/lettre-au-procureur",
                    "/fr/fiche-a-imprimer",
                    "/en/print-sheet/poster",
                    "/fr/presse");

    /** As many at a time as the two processors of a small machine carry. */
    private static final int BROWSERS = 2;

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    private Edition edition;

    /** One page in one width and scheme. */
    private record Cell(String path, int width, ColorScheme scheme) {

        static Stream<Cell> all(String path) {
            return Stream.of(320, 1440)
                    .flatMap(
                            width ->
                                    Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                            .map(scheme -> new Cell(path, width, scheme)));
        }
    }

    @BeforeEach
    void the_shipped_site_is_up() {
        edition = shipped.published();
    }

    /** With {@code -Devery-cell=true} all pages are looked at in all cells: ten minutes. */
    private Stream<Cell> cells() {
        if (Boolean.getBoolean("every-cell")) {
            return edition.resources().stream()
                    .filter(page -> page.mediaType().startsWith("text/html"))
                    .filter(page -> page.status() == 200 && page.policy() != Policy.DOWNLOAD)
                    .flatMap(page -> Cell.all(page.path()));
        }
        return Stream.concat(
                TEMPLATES.stream().flatMap(Cell::all),
                OTHERS.stream().map(path -> new Cell(path, 320, ColorScheme.DARK)));
    }

    @Test
    void no_barrier_is_found_and_nothing_scrolls_sideways() throws InterruptedException {
        Queue<Cell> left = new ConcurrentLinkedQueue<>(cells().toList());
        Queue<String> found = new ConcurrentLinkedQueue<>();
        ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
        List<Future<Void>> done =
                browsers.invokeAll(Collections.nCopies(BROWSERS, () -> look(left, found)));
        browsers.shutdown();
        for (Future<Void> each : done) {
            assertDoesNotThrow(() -> each.get());
        }
        assertEquals(List.of(), List.copyOf(found));
    }

    private @Nullable Void look(Queue<Cell> left, Queue<String> found) {
        try (Browser browser = Browser.required()) {
            Page page = browser.page(320, ColorScheme.LIGHT);
            for (Cell cell = left.poll(); cell != null; cell = left.poll()) {
                page.setViewportSize(cell.width(), 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(cell.scheme()));
                look(page, cell).forEach(found::add);
            }
        }
        return null;
    }

    @Test
    void a_page_asks_only_this_site_and_complains_of_nothing() {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.required()) {
            Page page = browser.page(1440, ColorScheme.LIGHT);
            page.onRequest(
                    request -> {
                        if (!request.url().startsWith(site.toString())) {
                            wrong.add("asks " + request.url());
                        }
                    });
            page.onConsoleMessage(message -> wrong.add("says " + message.text()));
            Stream.of(TEMPLATES, OTHERS)
                    .flatMap(List::stream)
                    .forEach(path -> page.navigate(address(path)));
            assertEquals(List.of(), page.context().cookies());
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_ten_passages_for_the_press_stand_on_one_screen_with_their_buttons() {
        try (Browser browser = Browser.required()) {
            Page page = browser.page(1440, ColorScheme.LIGHT);
            page.setViewportSize(1440, 900);
            oneScreen(page, "/fr/presse", "Copier avec la réserve", "Constat, sources jusqu’au");
            oneScreen(page, "/en/press", "Copy with its caveat", "Constat, sources up to");
        }
    }

    private void oneScreen(Page page, String path, String button, String end) {
        page.navigate(address(path));
        Locator buttons =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true));
        PlaywrightAssertions.assertThat(buttons).hasCount(10);
        double top = buttons.all().stream().mapToDouble(b -> b.boundingBox().y).min().orElseThrow();
        double bottom =
                page.getByText(end).all().stream()
                        .map(Locator::boundingBox)
                        .mapToDouble(box -> box.y + box.height)
                        .max()
                        .orElseThrow();
        assertTrue(bottom - top <= 900, path + " takes " + (bottom - top) + " px");
    }

    private Stream<String> look(Page page, Cell cell) {
        assertEquals(200, page.navigate(address(cell.path())).status(), cell.path());
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        Stream<String> sideways =
                wide > cell.width() ? Stream.of(cell + " is " + wide + " wide") : Stream.empty();
        return Stream.concat(
                sideways, Barriers.of(page).stream().map(barrier -> cell + ": " + barrier));
    }

    private String address(String path) {
        return site.resolve(path).toString();
    }
}
