package constat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import constat.ShippedEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four tasks of somebody who has never seen the site: two clicks each, as docs/tasks.md says. */
@QuarkusTest
class JournalistInABrowserTest extends SharedBrowser {

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    private Page page;

    @BeforeEach
    void the_first_page_is_open() {
        shipped.published();
        page =
                browser()
                        .page(
                                1440,
                                wishes ->
                                        wishes.setPermissions(
                                                List.of("clipboard-read", "clipboard-write")));
        page.navigate(site.resolve("/en/").toString());
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @Test
    void a_number_is_copied_with_its_caveat_and_address() {
        door();
        button("The doctors’ notes").click();
        assertThat(page.getByText("Copied")).isVisible();
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertTrue(
                copied.matches(
                        "According to the health ministry: 169,000 patients .*“may be” sensitive.*"
                                + "sources up to 22.March.2026: .*/en/figures/notes-libres\\)"),
                copied);
    }

    @Test
    void whoever_contradicts_a_number_stands_beside_it_and_with_everybody_elses_words() {
        door();
        link("Everybody’s answers").click();
        link("Who says what (4)").click();
        assertThat(page).hasURL(Pattern.compile("/en/figures/patients-concernes#statements$"));
        assertThat(heading("CNIL")).isInViewport();
    }

    @Test
    void the_evening_of_the_report_is_one_click_from_the_figures() {
        link("Figures").first().click();
        page.getByRole(AriaRole.LINK, named("26 Feb 2026")).first().click();
        assertThat(page).hasURL(Pattern.compile("/en/as-of/2026-02-26/figures$"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("11 to 15 million");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("According to France 2");
    }

    @Test
    void the_precedents_come_as_a_spreadsheet() {
        link("CNIL precedents").first().click();
        assertEquals(
                "open-data.xlsx",
                page.waitForDownload(() -> link("XLSX").click()).suggestedFilename());
    }

    private void door() {
        page.getByRole(AriaRole.LINK, named("I am a journalist")).click();
    }

    /** The only button beside the passage under a heading. */
    private Locator button(String under) {
        int place =
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(3))
                        .allInnerTexts()
                        .indexOf(under);
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Copy with its caveat"))
                .nth(place);
    }

    private Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private Locator link(String text) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }
}
