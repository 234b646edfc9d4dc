package constat.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import constat.CleanBase;
import constat.edition.EditionBuilder;
import constat.publish.Publisher;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
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
                    "/en/print-sheet/poster");

    private static Optional<Browser> browser = Optional.empty();

    @Inject CleanBase base;
    @Inject Publisher publisher;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void open() {
        browser = Browser.find();
    }

    @AfterAll
    static void close() {
        browser.ifPresent(Browser::close);
    }

    @BeforeEach
    void the_shipped_site_is_up() {
        Assumptions.assumeTrue(browser.isPresent(), "no Chromium on this machine");
        base.wipe();
        assertInstanceOf(EditionBuilder.Built.class, publisher.publish());
    }

    @Test
    void no_barrier_is_found_and_nothing_scrolls_sideways() {
        List<String> found = new ArrayList<>();
        for (int width : new int[] {320, 1440}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = browser.orElseThrow().page(width, scheme);
                TEMPLATES.forEach(path -> found.addAll(look(page, path, width)));
                page.context().close();
            }
        }
        Page page = browser.orElseThrow().page(320, ColorScheme.DARK);
        OTHERS.forEach(path -> found.addAll(look(page, path, 320)));
        page.context().close();
        assertEquals(List.of(), found);
    }

    @Test
    void a_page_asks_only_this_site_and_complains_of_nothing() {
        List<String> wrong = new ArrayList<>();
        Page page = browser.orElseThrow().page(1440, ColorScheme.LIGHT);
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
        page.context().close();
        assertEquals(List.of(), wrong);
    }

    private List<String> look(Page page, String path, int width) {
        assertEquals(200, page.navigate(address(path)).status(), path);
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        Stream<String> sideways =
                wide > width ? Stream.of(path + " is " + wide + " wide") : Stream.empty();
        return Stream.concat(sideways, barriers(page, path)).collect(Collectors.toList());
    }

    private static Stream<String> barriers(Page page, String path) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(
                                rule ->
                                        path
                                                + ": "
                                                + rule.getId()
                                                + " at "
                                                + rule.getNodes().get(0).getTarget());
    }

    private String address(String path) {
        return site.resolve(path).toString();
    }
}
