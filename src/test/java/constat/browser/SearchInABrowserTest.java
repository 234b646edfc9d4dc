package constat.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import constat.ShippedEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The field and the page of results as a reader meets them, on the shipped site. */
@QuarkusTest
class SearchInABrowserTest extends SharedBrowser {

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    private final List<Request> requests = new ArrayList<>();
    private Page page;

    @BeforeEach
    void the_shipped_site_is_up() {
        shipped.published();
        page = browser().page(1440, ColorScheme.LIGHT);
        page.onRequest(requests::add);
    }

    @AfterEach
    void the_page_is_closed() {
        if (page != null) {
            page.context().close();
        }
    }

    private Locator field() {
        return page.getByLabel("Rechercher", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator list() {
        return page.getByRole(AriaRole.LISTBOX);
    }

    private Locator options() {
        return page.getByRole(AriaRole.OPTION);
    }

    private void go(String path) {
        page.navigate(site.resolve(path).toString());
    }

    /** Waits until the line for who listens says how many results there are. */
    private void said() {
        page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("résultat")))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void suggested(String words) {
        field().fill(words);
        list().waitFor();
    }

    @Test
    void the_keyboard_alone_leads_to_a_page() {
        go("/fr/que-faire");
        page.keyboard().press("/");
        assertEquals("q", focused());
        assertEquals("", field().inputValue());
        suggested("annotations");
        assertEquals("true", field().getAttribute("aria-expanded"));
        assertEquals(null, field().getAttribute("aria-activedescendant"));
        int count = options().count();
        assertTrue(count > 0 && count <= 6, "options: " + count);
        page.keyboard().press("ArrowDown");
        assertEquals(options().first().getAttribute("id"), active());
        page.keyboard().press("ArrowUp");
        assertEquals(options().last().getAttribute("id"), active());
        page.keyboard().press("ArrowDown");
        assertEquals(options().first().getAttribute("id"), active());
        assertEquals("q", focused());
        String address = options().first().getAttribute("href");
        page.keyboard().press("Enter");
        page.waitForURL("**" + address);
    }

    private String active() {
        return field().getAttribute("aria-activedescendant");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.id");
    }

    @Test
    void escape_closes_the_list_and_then_clears_the_field() {
        go("/fr/que-faire");
        suggested("plainte");
        page.keyboard().press("Escape");
        assertFalse(list().isVisible());
        assertEquals("plainte", field().inputValue());
        page.keyboard().press("Escape");
        assertEquals("", field().inputValue());
    }

    @Test
    void enter_without_a_choice_shows_all_results_and_the_words_stay_in_the_fragment() {
        go("/fr/que-faire");
        suggested("chronologie");
        page.keyboard().press("Enter");
        page.waitForURL("**/fr/recherche#q=chronologie");
        page.locator("#found li a").first().waitFor();
        assertEquals("chronologie", field().inputValue());
        assertTrue(page.locator("#found mark").count() > 0);
    }

    @Test
    void the_shortcut_can_be_turned_off_and_leaves_fields_alone() {
        go("/fr/que-faire");
        field().fill("a");
        field().press("/");
        assertEquals("a/", field().inputValue());
        Locator button = page.locator(".find__key");
        button.click();
        assertEquals("false", button.getAttribute("aria-pressed"));
        page.keyboard().press("/");
        assertFalse("q".equals(focused()));
    }

    @Test
    void no_request_address_or_storage_holds_what_was_typed_and_the_index_is_fetched_once() {
        go("/fr/que-faire");
        assertEquals(0, fetched("/assets/search."), "before the reader turns to search");
        suggested("chantage");
        field().fill("chantage vih");
        said();
        field().fill("homosexuel");
        page.keyboard().press("Enter");
        page.waitForURL("**/fr/recherche#q=homosexuel");
        page.locator("#found mark").first().waitFor();
        for (Request request : requests) {
            String sent = request.method() + request.url() + request.postData();
            assertFalse(sent.matches("(?s).*(chantage|vih|homosexuel).*"), sent);
            assertEquals("GET", request.method());
        }
        assertEquals(1, fetched("/assets/search.fr."), "one fetch, kept by the browser's cache");
        assertEquals("", page.evaluate("location.search"));
        assertEquals("", page.evaluate("document.cookie"));
        assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
    }

    /** Addresses asked for, each once: a second page may ask the cache again. */
    private long fetched(String beginning) {
        return requests.stream()
                .map(Request::url)
                .filter(url -> url.contains(beginning))
                .distinct()
                .count();
    }

    @Test
    void a_figure_a_correction_and_help_stand_above_the_list() {
        go("/fr/recherche#q=169000");
        page.locator(".answer").waitFor();
        String answer = page.locator(".answer").innerText();
        assertTrue(
                answer.replaceAll("\\h", " ").contains("169 000") && answer.contains("ministère"),
                answer);
        field().fill("chantage");
        Locator help = page.locator("[data-situation=blackmail]");
        help.waitFor();
        assertTrue(above(help, page.locator("#found li").first()));
        field().fill("indemnisasion");
        page.locator(".again").waitFor();
        assertTrue(page.locator(".again").innerText().contains("indemnisation"));
        assertFalse(help.isVisible());
    }

    private static boolean above(Locator first, Locator second) {
        return first.boundingBox().y < second.boundingBox().y;
    }

    @Test
    void a_kind_can_be_chosen_and_all_of_it_is_listed() {
        go("/fr/recherche#q=cnil");
        Locator all = page.locator("button[name=kind]").first();
        all.waitFor();
        String kind = all.getAttribute("value");
        all.click();
        page.locator("#found input[value=" + kind + "]:checked").waitFor();
        assertEquals(1, page.locator("#found section").count());
        assertTrue(page.locator("#found section li").count() > 3);
        assertEquals("q", focused());
    }

    @Test
    void what_is_typed_never_becomes_markup() {
        List<String> alerts = new ArrayList<>();
        page.onDialog(
                dialog -> {
                    alerts.add(dialog.message());
                    dialog.dismiss();
                });
        String hostile = "<img src=x onerror=alert(1)>%words%\u202E\uD83D\uDE00";
        go("/fr/recherche");
        field().fill(hostile);
        said();
        assertEquals(0, page.locator("main img").count());
        assertEquals(List.of(), alerts);
        field().fill("<b>zzzzqqqq");
        page.locator(".nothing")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("<b>zzzzqqqq")))
                .waitFor();
        assertTrue(page.locator("[data-doors]").isVisible());
    }

    @Test
    void without_script_the_form_is_sent_and_answers_the_same() {
        List<String> scripted = titles("/fr/recherche#q=annotations");
        Page plain = browser().withoutScript(320);
        plain.navigate(site.resolve("/fr/que-faire").toString());
        plain.getByLabel("Rechercher").fill("annotations");
        plain.getByLabel("Rechercher").press("Enter");
        plain.waitForURL("**/fr/recherche");
        assertEquals(scripted, plain.locator("#found li a").allInnerTexts());
        assertEquals("annotations", plain.getByLabel("Rechercher").inputValue());
        plain.context().close();
    }

    private List<String> titles(String path) {
        go(path);
        page.locator("#found mark").first().waitFor();
        return page.locator("#found li a").allInnerTexts();
    }

    @Test
    void no_barrier_is_found_with_results_and_with_the_list_open() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {320, 768, 1440}) {
                the_page_is_closed();
                page = browser().page(width, scheme);
                titles("/fr/recherche#q=chantage%20m%C3%A9decin");
                look(width, found);
                go("/fr/que-faire");
                suggested("médecin");
                look(width, found);
            }
        }
        assertEquals(List.of(), found);
    }

    private void look(int width, List<String> found) {
        Barriers.of(page).forEach(barrier -> found.add(width + " " + barrier));
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            found.add(page.url() + " is " + wide + " wide");
        }
    }
}
