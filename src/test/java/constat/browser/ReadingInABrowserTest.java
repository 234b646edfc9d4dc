package constat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import constat.ShippedEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Definitions, anchors, the language switch, and what assistive tools get. */
@QuarkusTest
class ReadingInABrowserTest extends SharedBrowser {

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    private Page page;

    @BeforeEach
    void the_site_is_up() {
        shipped.published();
        page = browser().page(1280, options -> {});
    }

    @AfterEach
    void close_the_page() {
        if (page != null) {
            page.context().close();
        }
    }

    private void open(String path) {
        assertEquals(200, page.navigate(site.resolve(path).toString()).status(), path);
    }

    private Locator term() {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("CNIL").setExact(true))
                .first();
    }

    private Locator definition() {
        return page.getByText("It inspects and can impose sanctions").last();
    }

    @Test
    void a_definition_opens_on_hover_stays_while_it_is_hovered_and_goes_with_escape() {
        open("/en/investigations");
        term().hover();
        assertThat(definition()).isVisible();
        definition().hover();
        page.waitForTimeout(0);
        assertThat(definition()).isVisible();
        page.keyboard().press("Escape");
        assertThat(definition()).isHidden();
        term().hover();
        page.mouse().move(1, 1);
        assertThat(definition()).isHidden();
    }

    @Test
    void a_definition_opens_on_focus_is_told_and_goes_when_focus_leaves() {
        open("/en/investigations");
        term().focus();
        assertThat(definition()).isVisible();
        assertThat(term()).hasAccessibleDescription(definition().textContent());
        page.keyboard().press("Tab");
        assertThat(definition()).isHidden();
    }

    @Test
    void without_script_a_term_is_a_link_to_its_definition() {
        page.context().close();
        page = browser().page(1280, options -> options.setJavaScriptEnabled(false));
        open("/en/investigations");
        term().click();
        assertThat(page).hasURL(Pattern.compile("/en/glossary#term-cnil$"));
    }

    @Test
    void the_language_switch_leads_to_the_same_heading_record_and_state() {
        assertEquals("/en/timeline#plainte", switched("/fr/chronologie#plainte"));
        assertEquals(
                "/en/timeline#theme=inquiry&q=cnil",
                switched("/fr/chronologie#theme=inquiry&q=cnil"));
        open("/fr/chronologie");
        Locator heading =
                page.getByRole(AriaRole.MAIN)
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions()
                                        .setName("Comment lire les deux dates"));
        heading.click();
        assertThat(page).hasURL(Pattern.compile("#comment-lire-les-deux-dates$"));
        other().click();
        page.waitForLoadState();
        assertThat(page).hasURL(Pattern.compile("/en/timeline#[a-z-]*two-dates$"));
        assertEquals(
                true,
                page.evaluate("document.getElementById(location.hash.slice(1)).tagName === 'H2'"));
    }

    private String switched(String path) {
        open(path);
        other().click();
        return page.url().substring(site.toString().length() - 1);
    }

    private Locator other() {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("English").setExact(true));
    }

    @Test
    void a_reader_turns_from_page_to_page_of_a_section_and_back() {
        open("/en/figures");
        String first = page.url();
        page.locator("a[rel=next]").click();
        assertThat(page).not().hasURL(first);
        page.locator("a[rel=prev]").click();
        assertThat(page).hasURL(first);
    }

    @Test
    void every_link_has_an_address_also_those_that_scripts_add() {
        for (String path : List.of("/fr/", "/en/timeline", "/en/confirmed-disputed-unknown")) {
            open(path);
            assertThat(page.locator("a[href]").first()).isVisible();
            assertThat(page.locator("a:not([href])")).hasCount(0);
        }
        open("/en/investigations");
        assertThat(page.locator("main a[aria-describedby]").first()).isVisible();
        assertThat(page.locator("a:not([href])")).hasCount(0);
    }

    /** As assistive tools get it; a role in the code could be right and still not reach them. */
    @Test
    void a_table_stays_one_for_who_listens_when_a_phone_shows_cards() {
        page.context().close();
        page = browser().page(320, options -> {});
        open("/en/cnil-precedents");
        JsonObject tree = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        Map<String, Integer> roles = new HashMap<>();
        for (JsonElement node : tree.getAsJsonArray("nodes")) {
            JsonObject role = node.getAsJsonObject().getAsJsonObject("role");
            if (role != null) {
                roles.merge(role.get("value").getAsString(), 1, Integer::sum);
            }
        }
        int rows = page.locator("main tr:visible").count();
        assertTrue(rows > 4);
        assertEquals(rows, roles.get("row"), roles.toString());
        assertEquals(rows - 1, roles.get("rowheader"), roles.toString());
        assertEquals(6, roles.get("columnheader"), roles.toString());
        assertEquals(5 * (rows - 1), roles.get("cell"), roles.toString());
    }
}
