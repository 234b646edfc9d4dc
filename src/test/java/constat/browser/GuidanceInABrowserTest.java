package constat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import constat.ShippedEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guidance on a phone whose network is cut: it works, and nothing of it leaves the phone. */
@QuarkusTest
class GuidanceInABrowserTest extends SharedBrowser {

    private static final String TREE = "/fr/que-m-arrive-t-il";
    private static final String LETTER = "/fr/droit-d-acces/lettre-au-medecin";
    private static final String SECRET = "Ninon Zwingelstein";

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    private Page page;

    @BeforeEach
    void a_phone_visits_the_shipped_site() {
        shipped.published();
        page = browser().page(320, ColorScheme.LIGHT);
    }

    @AfterEach
    void the_phone_is_put_away() {
        if (page != null) {
            page.context().close();
        }
    }

    private void visit(String path) {
        page.navigate(site.resolve(path).toString());
    }

    private void cutTheNetwork() {
        page.context().setOffline(true);
    }

    /** Waits until a step is shown: the page hears of a new fragment a moment after it is there. */
    private void shown(String step) {
        page.waitForFunction(
                "step => { const all = document.querySelectorAll('#tree > section:not([hidden])');"
                        + " return all.length === 1 && all[0].id === step; }",
                step);
    }

    private Locator steps() {
        return page.locator("#tree > section:visible");
    }

    private String address() {
        return page.url().replace(site.toString(), "/");
    }

    // the tree

    @Test
    void one_question_is_shown_at_a_time_and_the_answer_stands_in_the_fragment_only() {
        visit(TREE);
        cutTheNetwork();
        assertEquals(1, steps().count());
        link("J’ai reçu un message, un appel ou un courrier").click();
        shown("q-message");
        assertEquals(TREE + "#q-message", address());
        assertEquals("Que dit ce message ?", spaced(steps().locator("h2").textContent()));
        assertThat(page.locator("#q-message-t")).isFocused();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static String spaced(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    @Test
    void the_back_button_goes_back_one_question() {
        visit(TREE);
        cutTheNetwork();
        link("On me propose quelque chose").click();
        link("De voir ou de télécharger les fichiers").click();
        shown("q-fichiers");
        assertEquals(TREE + "#q-fichiers", address());
        page.goBack();
        shown("q-offre");
        assertEquals(TREE + "#q-offre", address());
        page.goBack();
        shown("q-debut");
        page.goForward();
        shown("q-offre");
    }

    @Test
    void every_path_of_the_tree_is_walked_without_network_in_both_languages() {
        for (String tree : List.of(TREE, "/en/what-is-happening-to-me")) {
            visit(tree);
            List<String> asked = new ArrayList<>();
            page.onRequest(
                    request -> {
                        // the browser itself looks for the icon again while there is no network
                        if (!request.url().equals(site.resolve("/favicon.svg").toString())) {
                            asked.add(request.url());
                        }
                    });
            cutTheNetwork();
            TreeSet<String> ends = new TreeSet<>();
            int paths = walk(ends);
            assertTrue(paths > 20, tree + " has " + paths + " paths");
            assertEquals(
                    page.locator("#tree > section:not(:has(ul.list))").count(), ends.size(), tree);
            assertEquals(List.of(), asked);
            page.context().setOffline(false);
        }
    }

    /** Takes every answer of the step that is shown, and goes back; the number of paths. */
    private int walk(TreeSet<String> ends) {
        assertEquals(1, steps().count());
        Locator answers = steps().locator("ul.list a");
        int count = answers.count();
        if (count == 0) {
            ends.add(steps().getAttribute("id"));
            return 1;
        }
        int paths = 0;
        String here = steps().getAttribute("id");
        for (int i = 0; i < count; i++) {
            String answer = answers.nth(i).getAttribute("href");
            answers.nth(i).click();
            shown(answer.substring(1));
            paths += walk(ends);
            page.goBack();
            shown(here);
        }
        return paths;
    }

    @Test
    void all_questions_and_outcomes_can_be_seen_at_once() {
        visit(TREE);
        link("Voir toutes les questions et tous les conseils").click();
        steps().nth(20).waitFor();
    }

    @Test
    void an_address_that_names_no_step_shows_the_first() {
        visit(TREE + "#q-nowhere");
        assertEquals("q-debut", steps().getAttribute("id"));
    }

    @Test
    void the_keyboard_alone_answers() {
        visit(TREE);
        Locator answer = link("Quelqu’un agit sous mon nom");
        for (int i = 0; i < 60 && !(boolean) focused(answer); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        shown("q-usurpation");
        assertThat(page.locator("#q-usurpation-t")).isFocused();
    }

    private static Object focused(Locator locator) {
        return locator.evaluate("e => e === document.activeElement");
    }

    // the letter

    private Locator letter() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Votre lettre, à modifier"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void tab_goes_from_blank_to_blank_and_then_leaves_the_text() {
        visit(LETTER);
        cutTheNetwork();
        letter().focus();
        page.keyboard().press("Tab");
        assertEquals("[nom, prénom]", selected());
        page.keyboard().type(SECRET);
        page.keyboard().press("Tab");
        assertEquals("[date de naissance]", selected());
        page.keyboard().press("Tab");
        assertEquals("[adresse de réponse]", selected());
        page.keyboard().press("Shift+Tab");
        assertEquals("[date de naissance]", selected());
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertEquals("[date et signature]", selected());
        page.keyboard().press("Tab");
        assertEquals(false, focused(letter()), "the text is no trap");
        assertTrue(letter().innerText().contains(SECRET));
    }

    private String selected() {
        return (String) page.evaluate("getSelection().toString()");
    }

    @Test
    void a_button_goes_round_the_blanks_that_are_left() {
        visit(LETTER);
        button("Blanc suivant").click();
        assertEquals("[nom, prénom]", selected());
        page.keyboard().type(SECRET);
        button("Blanc suivant").click();
        button("Blanc suivant").click();
        button("Blanc suivant").click();
        assertEquals("[date et signature]", selected());
        button("Blanc suivant").click();
        assertEquals("[date de naissance]", selected());
    }

    @Test
    void the_letter_is_saved_copied_and_printed_without_network() throws IOException {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit(LETTER);
        cutTheNetwork();
        fillIn();
        Download file = page.waitForDownload(() -> button("Enregistrer en .txt").click());
        assertEquals("acces-medecin.txt", file.suggestedFilename());
        String saved = Files.readString(file.path(), StandardCharsets.UTF_8);
        assertTrue(spaced(saved).startsWith("Objet : demande d’accès"), saved);
        assertTrue(saved.contains("\n\n" + SECRET + "\n\n"), saved);
        button("Copier la lettre").click();
        page.getByText("La lettre est copiée.").waitFor();
        assertEquals(
                saved.strip(), ((String) page.evaluate("navigator.clipboard.readText()")).strip());
        page.evaluate("window.print = () => document.title = 'printed'");
        button("Imprimer").click();
        assertEquals("printed", page.title());
    }

    private void fillIn() {
        letter().focus();
        page.keyboard().press("Tab");
        page.keyboard().type(SECRET);
    }

    @Test
    void no_keystroke_is_in_a_request_an_address_the_storage_or_the_log() {
        List<String> traces = Collections.synchronizedList(new ArrayList<>());
        Handler log = listening(traces);
        Logger.getLogger("").addHandler(log);
        try {
            page.onRequest(request -> traces.add(request.url() + " " + request.postData()));
            page.onConsoleMessage(message -> traces.add(message.text()));
            visit(LETTER);
            int loaded = traces.size();
            fillIn();
            page.waitForDownload(() -> button("Enregistrer en .txt").click());
            button("Blanc suivant").click();
            traces.add(page.url());
            traces.add((String) page.evaluate("JSON.stringify([localStorage, sessionStorage])"));
            traces.add((String) page.evaluate("document.cookie + history.length + history.state"));
            assertEquals(List.of(), page.context().cookies());
            page.reload();
            assertTrue(loaded > 0);
            assertEquals(List.of(), traces.stream().filter(t -> t.contains("Zwing")).toList());
            assertEquals(0, page.getByText("Zwingelstein").count(), "gone with the page");
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
    }

    private static Handler listening(List<String> heard) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.add(String.valueOf(line.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void the_text_can_be_edited_without_script() {
        Page plain = browser().withoutScript(320);
        plain.navigate(site.resolve(LETTER).toString());
        Locator text = plain.locator("[contenteditable]");
        text.focus();
        plain.keyboard().type(SECRET);
        assertTrue(text.textContent().contains(SECRET));
        assertEquals(0, plain.locator("button:visible").count());
        plain.context().close();
    }

    // the way out

    @Test
    void leaving_quickly_takes_the_place_of_the_page_in_the_history() {
        page.route("https://fr.wikipedia.org/**", GuidanceInABrowserTest::neutral);
        visit("/fr/");
        visit(TREE);
        link("Quitter vite").click();
        page.waitForURL("https://fr.wikipedia.org/");
        page.goBack();
        assertEquals("/fr/", address());
    }

    private static void neutral(Route route) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<title>neutral</title>"));
    }

    @Test
    void without_script_the_way_out_is_a_link_that_says_nothing_of_where_one_came_from() {
        Page plain = browser().withoutScript(320);
        List<Request> asked = new ArrayList<>();
        plain.route(
                "https://fr.wikipedia.org/**",
                route -> {
                    asked.add(route.request());
                    neutral(route);
                });
        plain.navigate(site.resolve(TREE).toString());
        plain.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quitter vite")).click();
        plain.waitForURL("https://fr.wikipedia.org/");
        assertEquals(null, asked.get(0).headers().get("referer"));
        plain.context().close();
    }

    // four tasks on a small screen without script

    @Test
    void four_tasks_take_four_taps_at_most_on_a_small_screen_without_script() {
        assertEquals(1, taps("Que faire maintenant", "Que faire maintenant"));
        assertEquals(
                3,
                taps(
                        "On vous menace de publier ou de révéler",
                        "Il m’arrive quelque chose",
                        "J’ai reçu un message, un appel ou un courrier",
                        "Il me menace, ou me demande de l’argent pour se taire"));
        assertEquals(
                4,
                taps(
                        "Le plan de votre plainte à la CNIL",
                        "Il m’arrive quelque chose",
                        "J’attends une réponse, ou je veux en demander une",
                        "J’ai écrit il y a plus d’un mois, et rien n’est venu",
                        "Plan de la plainte"));
        assertEquals(
                3,
                taps(
                        "Vos ordonnances et vos analyses",
                        "Il m’arrive quelque chose",
                        "Rien de tout cela, mais j’ai peur ou je veux savoir",
                        "Si mes ordonnances ou mes analyses ont fuité"));
    }

    /** Follows links from the home page, each by its words, to a heading in view. */
    private int taps(String goal, String... links) {
        Page plain = browser().withoutScript(320);
        plain.navigate(site.resolve("/fr/").toString());
        int taps = 0;
        for (String words : links) {
            plain.locator("main a:visible")
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .first()
                    .click();
            taps++;
        }
        Locator heading =
                plain.locator("h1, h2").filter(new Locator.FilterOptions().setHasText(words(goal)));
        heading.first().waitFor();
        double top = heading.first().boundingBox().y;
        assertTrue(top >= 0 && top < 640, goal + " stands at " + top);
        plain.context().close();
        return taps;
    }

    /** Typography may stand between the words. */
    private static Pattern words(String text) {
        return Pattern.compile("^\\s*" + text.replace(" ", "\\s+") + "\\W*$");
    }

    // paper

    @Test
    void the_poster_is_one_page_and_the_leaflet_two_in_both_languages() {
        assertEquals(1, printed("/fr/fiche-a-imprimer/affiche"));
        assertEquals(1, printed("/en/print-sheet/poster"));
        assertEquals(2, printed("/fr/fiche-a-imprimer"));
        assertEquals(2, printed("/en/print-sheet"));
    }

    @Test
    void a_letter_is_printed_alone_on_one_page() {
        assertEquals(1, printed(LETTER));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(0, page.locator("h1:visible, footer:visible, [lang=en]:visible").count());
        assertTrue(letter().isVisible());
    }

    /** The number of pages of A4 that the page prints on. */
    private int printed(String path) {
        visit(path);
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count();
    }

    // without a network at all

    @Test
    void the_offline_guide_is_saved_and_opens_from_the_disk(@TempDir Path folder) {
        visit("/fr/fiche-a-imprimer");
        Download file = page.waitForDownload(() -> link("le guide entier en un fichier").click());
        assertEquals("guide-hors-ligne.html", file.suggestedFilename());
        Path saved = folder.resolve(file.suggestedFilename());
        file.saveAs(saved);
        Page plain = browser().withoutScript(320);
        plain.context().setOffline(true);
        List<String> asked = new ArrayList<>();
        plain.onRequest(request -> asked.add(request.url()));
        plain.navigate(saved.toUri().toString());
        assertEquals(List.of(saved.toUri().toString()), asked);
        assertTrue(plain.locator("article").count() > 10);
        assertEquals(320, plain.locator("html").boundingBox().width);
        plain.context().close();
    }
}
