package constat.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.CleanBase;
import constat.ShippedEdition;
import constat.SiteCopy;
import constat.fact.Caveat;
import constat.fact.FactBase;
import constat.fact.FactState;
import constat.fact.FactStates;
import constat.i18n.Language;
import constat.publish.Compositor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was public on the evening of each stop, in the shipped content. */
@QuarkusTest
class AsOfTest {

    private static final List<String> STOPS = List.of("2026-02-26", "2026-02-27", "2026-02-28");
    private static final List<String> FRENCH =
            List.of("chiffres", "chronologie", "confirme-conteste-inconnu", "declarations");
    private static final List<String> ENGLISH =
            List.of("figures", "timeline", "confirmed-disputed-unknown", "statements");

    @Inject CleanBase base;
    @Inject FactBase facts;
    @Inject ShippedEdition shipped;
    @Inject Compositor compositor;
    @TempDir Path folder;

    private Edition edition;

    @BeforeEach
    void the_shipped_content_is_published() {
        edition = shipped.published();
    }

    private Edition compose(Path content) {
        EditionBuilder.Outcome outcome = compositor.compose(content);
        return assertInstanceOf(
                        EditionBuilder.Built.class, outcome, outcome.diagnostics()::toString)
                .edition();
    }

    @Test
    void on_26_february_the_range_of_france_2_stands_alone() {
        String figures = shown("/fr/au/2026-02-26/chiffres");
        assertTrue(figures.contains("11 à 15 millions"), figures);
        assertTrue(figures.contains("Selon France 2"), figures);
        assertFalse(figures.contains("CNIL"), figures);
        assertFalse(figures.contains("ministère"), figures);
        assertFalse(figures.contains("Cegedim Santé ne donne"), figures);
        assertEquals(
                1, body("/fr/au/2026-02-26/chiffres").select(".fig").size(), "one figure, no more");
        String english = shown("/en/as-of/2026-02-26/figures");
        assertTrue(english.contains("11 to 15 million"), english);
        assertTrue(english.contains("According to France 2"), english);
        assertFalse(english.contains("CNIL"), english);
    }

    @Test
    void on_27_february_the_ministry_the_cnil_and_a_release_without_a_number_join_it() {
        Element people = body("/fr/au/2026-02-27/chiffres").getElementById("patients-concernes");
        String caution = "la CNIL disait le 27 février ne pas pouvoir confirmer l’ampleur";
        String ministry = said(people, "ministere-quinze-millions");
        assertTrue(ministry.contains("15 millions"), ministry);
        assertTrue(ministry.contains("Selon le ministère de la Santé ; " + caution), ministry);
        String france2 = said(people, "france-2-fourchette");
        assertTrue(france2.contains("11 à 15 millions"), france2);
        assertTrue(france2.contains("Selon France 2 ; " + caution), france2);
        String cegedim = said(people, "cegedim-sans-nombre");
        assertTrue(
                cegedim.contains("Cegedim Santé ne donne aucune estimation du nombre de personnes"),
                cegedim);
        assertFalse(cegedim.matches(".*\\d.*"), cegedim);
        assertTrue(said(people, "cnil-ampleur").contains("La CNIL ne peut pas confirmer"));
        assertFalse(
                shown("/fr/au/2026-02-27/chiffres").contains("19 millions"), "the rows are later");
        assertTrue(shown("/fr/au/2026-02-28/chiffres").contains("19 millions"));
    }

    @Test
    void the_matrix_says_whose_answer_our_sentences_use_and_since_when() {
        String path = "confirme-conteste-inconnu";
        String people = page("/fr/" + path).getElementById("patients-concernes").text();
        assertTrue(
                people.contains(
                        "Depuis le 27 février 2026, nos phrases reprennent la réponse donnée par le"
                                + " ministère de la Santé."),
                people);
        String first =
                body("/fr/au/2026-02-26/" + path).getElementById("patients-concernes").text();
        assertFalse(first.contains("nos phrases"), "one voice alone: nothing was chosen");
        String range = said(page("/en/" + "confirmed-disputed-unknown"), "france-2-fourchette");
        assertTrue(range.contains("26 Feb 2026"), range);
    }

    @Test
    void each_stop_says_what_the_next_changes_and_what_changed_since() {
        Document first = page("/fr/au/2026-02-26/chiffres");
        String next = first.getElementById("next").text();
        assertTrue(next.contains("le 27 février 2026"), next);
        assertTrue(next.contains("Désormais limité par une autre voix : 1"), next);
        assertTrue(next.contains("15 millions"), next);
        assertTrue(first.getElementById("now").text().contains("19 millions"));
        Document last = page("/en/as-of/2026-02-28/figures");
        assertEquals(null, last.getElementById("next"));
        assertTrue(
                last.getElementById("now")
                        .text()
                        .contains("Nothing different here in our sources"));
        assertTrue(last.getElementById("before").text().contains("19 million"));
        assertEquals(
                "/en/as-of/2026-02-27/figures",
                last.getElementById("before").select(".btn").attr("href"));
    }

    @Test
    void every_page_leads_to_every_stop_and_to_today_without_script() {
        for (String page : List.of("chiffres", "chronologie")) {
            assertEquals(
                    STOPS.stream().map(day -> "/fr/au/" + day + "/" + page).toList(),
                    stops("/fr/" + page));
            assertEquals(
                    List.of(
                            "/fr/au/2026-02-26/" + page,
                            "/fr/au/2026-02-28/" + page,
                            "/fr/" + page),
                    stops("/fr/au/2026-02-27/" + page));
        }
        String shown = page("/fr/au/2026-02-27/chiffres").select(".stops [aria-current]").text();
        assertEquals("27 févr. 2026", shown);
    }

    @Test
    void search_engines_are_led_to_the_page_of_today() {
        for (String path : paths()) {
            Document page = page(path);
            String live = path.replaceFirst("/(au|as-of)/[0-9-]+/", "/");
            assertEquals("noindex", page.select("meta[name=robots]").attr("content"), path);
            assertEquals(
                    "http://localhost:8080" + live,
                    page.select("link[rel=canonical]").attr("href"),
                    path);
            assertEquals(live, edition.at(path).orElseThrow().canonical());
            assertEquals(3, edition.at(path).orElseThrow().alternates().size());
        }
        assertFalse(text("/sitemap.xml").contains("/2026-02-"));
        assertEquals(0, page("/fr/chiffres").select("meta[name=robots]").size());
    }

    @Test
    void nothing_that_became_known_later_or_has_no_date_stands_in_a_past_page() {
        FactState now = state();
        int claims = 0;
        for (String path : paths()) {
            LocalDate day =
                    LocalDate.parse(path.replaceFirst(".*/(\\d{4}-\\d\\d-\\d\\d)/.*", "$1"));
            Document page = body(path);
            for (Element block : page.select("[data-claim]")) {
                LocalDate known = now.statement(block.attr("data-claim")).orElseThrow().known();
                assertTrue(known != null && !known.isAfter(day), path + block);
                claims++;
            }
            assertEquals(0, page.select("[data-misreading]").size(), path);
            assertEquals(0, page.select("main .is-ours").size(), path);
            for (String later : List.of("rien trouvé", "nothing found")) {
                assertFalse(page.select("main").text().contains(later), path + ": " + later);
            }
        }
        assertTrue(claims > 300, "only " + claims);
    }

    @Test
    void caveats_travel_into_past_pages_and_their_comparisons() {
        Map<String, FactState> states = past();
        states.put("now", state());
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (String path : paths()) {
            String day = path.replaceFirst(".*/(\\d{4}-\\d\\d-\\d\\d)/.*", "$1");
            Document page = page(path);
            Language language = Language.of(path.substring(1, 3));
            for (Element block : page.select("[data-claim]")) {
                String within =
                        Optional.ofNullable(block.closest("#next, #now"))
                                .map(Element::id)
                                .orElse("");
                String at = within.isEmpty() ? day : within.equals("now") ? "now" : after(day);
                for (Caveat caveat :
                        states.get(at)
                                .statement(block.attr("data-claim"))
                                .orElseThrow()
                                .carried()) {
                    found++;
                    if (!letters(block.text()).contains(letters(caveat.brief().in(language)))) {
                        missing.add(path + " " + block.attr("data-claim"));
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(found > 50, "only " + found);
    }

    @Test
    void every_stop_replays_byte_for_byte_on_a_used_base_and_on_an_empty_one() {
        Edition again = compose(Path.of("content"));
        base.wipe(); // as if data/ had been deleted
        Edition afresh = compose(SiteCopy.of(Path.of("content"), folder.resolve("clone")));
        assertEquals(24, paths().size());
        for (String path : paths()) {
            byte[] first = edition.at(path).orElseThrow().identityBody();
            assertArrayEquals(first, again.at(path).orElseThrow().identityBody(), path);
            assertArrayEquals(first, afresh.at(path).orElseThrow().identityBody(), path);
        }
        assertEquals(edition.id(), afresh.id());
    }

    @Test
    void no_id_stands_twice_and_every_anchor_is_there() {
        List<String> wrong = new ArrayList<>();
        for (String path : paths()) {
            Document page = page(path);
            List<String> ids = page.select("[id]").eachAttr("id");
            ids.stream()
                    .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                    .forEach(id -> wrong.add(path + " twice " + id));
            page.select("a[href^=#]").eachAttr("href").stream()
                    .filter(href -> !ids.contains(href.substring(1)))
                    .forEach(href -> wrong.add(path + " without " + href));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void an_edit_of_a_pages_text_writes_no_past_page_again() {
        Path content = SiteCopy.of(Path.of("content"), folder.resolve("content"));
        Edition before = compose(content);
        String past = "/fr/au/2026-02-27/chiffres";
        SiteCopy.replace(
                content.resolve("fr/chiffres.md"), "## Comment lire", "## Comment bien lire");
        Edition edited = compose(content);
        assertTrue(text(edited, "/fr/chiffres").contains("Comment bien lire"));
        assertSame(before.at(past).orElseThrow(), edited.at(past).orElseThrow());

        SiteCopy.replace(
                content.resolve("fr/chiffres.md"),
                "short-title: \"Chiffres\"",
                "short-title: \"Nombres\"");
        Edition renamed = compose(content);
        assertNotSame(before.at(past).orElseThrow(), renamed.at(past).orElseThrow());
        assertTrue(text(renamed, past).contains(">Nombres<"), "the navigation follows");
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/au/2026-03-01/chiffres, /fr/au/2026-02-28/chiffres",
        "/fr/au/2026-03-22/declarations, /fr/au/2026-02-28/declarations",
        "/en/as-of/2026-03-05/timeline, /en/as-of/2026-02-28/timeline"
    })
    void a_day_between_two_stops_leads_to_the_stop_before(String between, String stop) {
        Resource redirect = edition.at(between).orElseThrow();
        assertEquals(303, redirect.status());
        assertEquals(stop, redirect.targets().get(Language.FR));
        assertEquals(stop, redirect.targets().get(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "/fr/au/2026-02-25/chiffres",
        "/fr/au/2026-03-23/chiffres",
        "/fr/au/hier/chiffres",
        "/fr/au/2026-02-27/index"
    })
    void a_day_without_a_stop_before_it_or_after_the_sources_is_missing_and_told_why(String path) {
        assertTrue(edition.at(path).isEmpty());
        Resource missing = edition.notFoundBelow(path).orElseThrow();
        assertEquals(404, missing.status());
        String why =
                Jsoup.parse(text(edition, missing.path())).text().replaceAll("[\u00a0\u202f]", " ");
        assertTrue(why.contains("commencent le 26 février 2026"), why);
        assertTrue(why.contains("s’arrêtent le 22 mars 2026"), why);
        assertEquals("/fr/404", edition.notFound(Language.FR).orElseThrow().path());
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String day : STOPS) {
            FRENCH.forEach(page -> paths.add("/fr/au/" + day + "/" + page));
            ENGLISH.forEach(page -> paths.add("/en/as-of/" + day + "/" + page));
        }
        return paths;
    }

    private static String after(String day) {
        return STOPS.get(STOPS.indexOf(day) + 1);
    }

    private FactState state() {
        return facts.served(FactStates.site(FactStates.shipped()), null).orElseThrow();
    }

    private Map<String, FactState> past() {
        Map<String, FactState> past = new HashMap<>();
        for (String day : STOPS) {
            past.put(
                    day,
                    facts.served(FactStates.site(FactStates.shipped()), LocalDate.parse(day))
                            .orElseThrow());
        }
        return past;
    }

    private List<String> stops(String path) {
        return page(path).select(".stops a").eachAttr("href");
    }

    private static String said(Element among, String claim) {
        return among.select("[data-claim=" + claim + "]").text().replaceAll("[\u00a0\u202f]", " ");
    }

    /** What the page shows of its own day, without the comparisons. */
    private String shown(String path) {
        return body(path).select("main").text().replaceAll("[\u00a0\u202f]", " ");
    }

    private Document body(String path) {
        Document page = page(path);
        page.select("#next, #now, #before").remove();
        return page;
    }

    private Document page(String path) {
        return Jsoup.parse(text(path).replaceAll("[\u00a0\u202f]", " "));
    }

    private String text(String path) {
        return text(edition, path);
    }

    private static String text(Edition edition, String path) {
        return new String(
                edition.at(path).orElseThrow(() -> new AssertionError(path)).identityBody(),
                StandardCharsets.UTF_8);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
