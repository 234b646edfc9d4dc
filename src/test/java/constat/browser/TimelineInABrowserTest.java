package constat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import constat.ShippedEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline with and without script, as a reader with a keyboard or a screen reader has it. */
@QuarkusTest
class TimelineInABrowserTest extends SharedBrowser {

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    private Page page;

    @BeforeEach
    void the_timeline_is_open() {
        shipped.published();
        page = browser().page(1280, options -> {});
        page.navigate(address("/en/timeline"));
    }

    @AfterEach
    void close_the_page() {
        if (page != null) {
            page.context().close();
        }
    }

    private String address(String path) {
        return site.resolve(path).toString();
    }

    private Locator choice(String name) {
        return page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private Locator status() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS);
    }

    private Locator words() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX);
    }

    private Locator entry(String title) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private int all() {
        String words = status().textContent();
        return Integer.parseInt(words.replaceAll(".* of ", ""));
    }

    @Test
    void a_choice_hides_what_does_not_fit_and_says_how_many_are_left() {
        int all = all();
        assertTrue(all >= 18, "only " + all);
        choice("The precedents").check();
        assertThat(status()).hasText("Entries shown: 2 of " + all);
        assertThat(entry("The CNIL fines Cegedim Santé")).isVisible();
        assertThat(entry("The company files a criminal complaint")).isHidden();
        assertThat(page).hasURL(Pattern.compile("/en/timeline#theme=precedent$"));
    }

    @Test
    void choices_of_one_group_add_and_those_of_two_groups_narrow() {
        choice("The precedents").check();
        choice("The attackers").check();
        int both = shown();
        choice("Disputed").check();
        assertTrue(shown() < both && shown() > 0, "after " + both + " now " + shown());
    }

    private int shown() {
        return Integer.parseInt(status().textContent().replaceAll("\\D+(\\d+) of .*", "$1"));
    }

    @Test
    void the_back_button_undoes_one_choice_and_forward_does_it_again() {
        choice("The precedents").check();
        choice("The attackers").check();
        page.goBack();
        assertThat(choice("The attackers")).not().isChecked();
        assertThat(choice("The precedents")).isChecked();
        assertThat(status()).hasText("Entries shown: 2 of " + all());
        page.goBack();
        assertThat(status()).hasText("Entries shown: " + all() + " of " + all());
        page.goForward();
        assertThat(choice("The precedents")).isChecked();
    }

    @Test
    void an_address_with_a_state_opens_as_it_was_seen() {
        page.navigate(address("/fr/chronologie#actor=cnil&q=notification"));
        assertThat(status()).hasText(Pattern.compile("^Entrées affichées\\W+[1-4] sur \\d+$"));
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.COMBOBOX)).hasValue("cnil");
        assertThat(words()).hasValue("notification");
    }

    @Test
    void words_are_found_without_their_accents_and_several_letters_are_one_step_back() {
        words().pressSequentially("television");
        assertThat(page).hasURL(Pattern.compile("#q=television$"));
        page.navigate(address("/fr/chronologie"));
        words().pressSequentially("DEPOSE");
        page.goBack();
        assertThat(words()).hasValue("");
        words().fill("medecins contactes");
        assertTrue(shownIn("sur") > 0);
    }

    private int shownIn(String of) {
        return Integer.parseInt(
                status().textContent().replaceAll("\\D+(\\d+) " + of + " .*", "$1"));
    }

    @Test
    void nothing_that_is_typed_is_sent() {
        page.onRequest(
                request -> assertFalse(request.url().contains("secret"), "sent: " + request.url()));
        words().pressSequentially("secret");
        assertThat(status()).hasText("No entry matches. Clear a filter.");
        page.getByRole(AriaRole.BUTTON, named("Clear the filters")).click();
        assertThat(status()).hasText("Entries shown: " + all() + " of " + all());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void the_overview_jumps_to_the_first_entry_of_a_month_and_keeps_the_choice() {
        choice("Acknowledged").check();
        page.getByRole(AriaRole.LINK, named("February 2026").setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("#stance=ack&at="));
        assertThat(page.locator("h3:focus")).hasCount(1);
        assertThat(choice("Acknowledged")).isChecked();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("#stance=ack$"));
    }

    @Test
    void a_link_to_an_entry_shows_it_even_if_a_filter_hid_it() {
        choice("The precedents").check();
        page.evaluate("location.hash = 'plainte'");
        assertThat(entry("The company files a criminal complaint")).isVisible();
        assertThat(choice("The precedents")).not().isChecked();
    }

    @Test
    void the_keyboard_alone_filters_and_jumps() {
        page.getByRole(AriaRole.LINK, named("February 2026").setExact(true)).focus();
        page.keyboard().press("Tab");
        while (!"checkbox".equals(page.evaluate("document.activeElement.type"))) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        assertTrue(shown() < all());
        page.getByRole(AriaRole.LINK, named("February 2026").setExact(true)).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h3:focus")).hasCount(1);
    }

    @Test
    void without_script_everything_is_there_and_no_control_that_would_do_nothing() {
        page.context().close();
        page = browser().page(1280, options -> options.setJavaScriptEnabled(false));
        page.navigate(address("/en/timeline"));
        assertThat(page.getByRole(AriaRole.CHECKBOX)).hasCount(0);
        assertThat(entry("The company files a criminal complaint")).isVisible();
        page.getByRole(AriaRole.LINK, named("January 2026").setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("/en/timeline#[a-z0-9-]+$"));
    }

    @Test
    void nothing_moves_when_the_script_arrives() {
        page.navigate("about:blank");
        page.addInitScript(
                "window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach("
                        + "e => window.moved += e.value)).observe({type: 'layout-shift', buffered: true})");
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            page.navigate(address("/en/timeline"));
            assertThat(status()).hasText("Entries shown: " + all() + " of " + all());
            assertEquals(0, ((Number) page.evaluate("window.moved")).doubleValue(), 0.0);
        }
    }
}
