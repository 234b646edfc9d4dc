package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.CleanBase;
import constat.ShippedEdition;
import constat.publish.Compositor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped content as one edition: what every page of it must hold. */
@QuarkusTest
class ShippedEditionTest {

    /** The ministry's number and the television's range, however they are written. */
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(?i)(?<![\\d,])15[ .,]000[ .,]000(?! €)|\\b(11 (à|to) )?15 millions?\\b|11[ .,]000[ .,]000");

    private static final Pattern DIRECTIVE =
            Pattern.compile(":(fact|claim|term|helpline|publisher|literal)\\[");

    private static final String CAUTION_FR =
            "la CNIL disait le 27 février ne pas pouvoir confirmer l’ampleur";
    private static final String CAUTION_EN =
            "the CNIL said on 27 February it could not confirm the scale";

    @Inject CleanBase base;
    @Inject ShippedEdition shipped;
    @Inject Compositor compositor;

    private Edition edition;

    @BeforeEach
    void the_shipped_content_is_published() {
        edition = shipped.published();
    }

    private Edition compose() {
        EditionBuilder.Outcome outcome = compositor.compose(Path.of("content"));
        return assertInstanceOf(
                        EditionBuilder.Built.class, outcome, outcome.diagnostics()::toString)
                .edition();
    }

    @Test
    void wherever_the_number_of_people_stands_the_caution_stands_too() {
        List<String> missing = new ArrayList<>();
        int pages = 0;
        for (Resource page : edition.resources()) {
            boolean before =
                    page.path().contains("/2026-02-26/"); // nobody had said it yet: AsOfTest
            if (page.language() != null && page.mediaType().startsWith("text/html") && !before) {
                pages++;
                CaveatWalk walk =
                        new CaveatWalk(
                                PEOPLE,
                                page.language().tag().equals("fr") ? CAUTION_FR : CAUTION_EN);
                walk.missing(text(page)).forEach(place -> missing.add(page.path() + " " + place));
            }
        }
        assertEquals(List.of(), missing.stream().filter(m -> !elsewhere(m)).toList());
        assertTrue(pages > 400, "only " + pages + " pages");
    }

    @Test
    void in_every_drawing_to_download_the_caution_stands_too() {
        List<String> missing = new ArrayList<>();
        int drawings = 0;
        for (Resource drawing : edition.resources()) {
            if (drawing.mediaType().startsWith("image/svg+xml")) {
                drawings++;
                CaveatWalk walk =
                        new CaveatWalk(
                                PEOPLE,
                                drawing.path().startsWith("/fr/") ? CAUTION_FR : CAUTION_EN);
                walk.missing(text(drawing))
                        .forEach(place -> missing.add(drawing.path() + " " + place));
            }
        }
        assertEquals(List.of(), missing.stream().filter(m -> !elsewhere(m)).toList());
        assertTrue(drawings >= 10, "only " + drawings + " drawings");
    }

    /** The fine of another company is the same number of euros. */
    private static boolean elsewhere(String place) {
        return place.contains("€15 million") || place.contains("15 millions d’euros");
    }

    @Test
    void without_the_caution_the_walk_finds_it() {
        CaveatWalk walk = new CaveatWalk(PEOPLE, CAUTION_EN);
        assertEquals(
                List.of("p: 15 million people"),
                walk.missing("<p>15 million people</p><p>" + CAUTION_EN + "</p>"));
        assertEquals(List.of(), walk.missing("<p>15 million people; " + CAUTION_EN + "</p>"));
    }

    @Test
    void the_same_inputs_give_the_same_edition_on_an_empty_base_and_on_a_full_one() {
        Edition again = compose();
        base.wipe();
        Edition afresh = compose();
        assertEquals(edition.id(), again.id());
        assertEquals(edition.id(), afresh.id());
    }

    @Test
    void every_page_has_its_other_language_and_no_directive_is_left() {
        List<String> wrong = new ArrayList<>();
        for (Resource page : edition.resources()) {
            if (page.status() == 200
                    && page.mediaType().startsWith("text/html")
                    && page.policy() != Policy.DOWNLOAD) {
                if (page.alternates().size() != 3) {
                    wrong.add(page.path() + " has no counterpart");
                }
                Document read = Jsoup.parse(text(page));
                read.select("code").remove(); // the guide for editors shows directives
                if (DIRECTIVE.matcher(read.html()).find()) {
                    wrong.add(page.path() + " shows a directive");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_site_has_its_sign_where_browsers_look_for_it() {
        for (String icon : List.of("/favicon.ico", "/favicon.svg", "/apple-touch-icon.png")) {
            assertTrue(edition.at(icon).orElseThrow().identityBody().length > 100, icon);
        }
        byte[] ico = edition.at("/favicon.ico").orElseThrow().identityBody();
        assertEquals(1, ico[2], "the type of an icon file");
        assertEquals(32, ico[6], "pixels");
    }

    @Test
    void every_fragment_that_a_page_names_is_on_the_page_it_leads_to() {
        Map<String, Set<String>> anchors = new HashMap<>();
        List<String> broken = new ArrayList<>();
        int fragments = 0;
        for (Resource page : edition.resources()) {
            if (page.language() == null || !page.mediaType().startsWith("text/html")) {
                continue;
            }
            for (Element link : Jsoup.parse(text(page)).select("a[href*=#], use[href]")) {
                String href = link.attr("href");
                if (!href.startsWith("#") && !href.startsWith("/")) {
                    continue;
                }
                fragments++;
                String[] parts = href.split("#", 2);
                String path = parts[0].isEmpty() ? page.path() : parts[0];
                if (!anchors.computeIfAbsent(path, this::anchors).contains(parts[1])) {
                    broken.add(page.path() + " -> " + href);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(fragments > 1000, "only " + fragments + " fragments");
    }

    private Set<String> anchors(String path) {
        return edition.at(path).stream()
                .flatMap(page -> Jsoup.parse(text(page)).select("[id]").stream())
                .map(Element::id)
                .collect(Collectors.toSet());
    }

    @Test
    void every_address_that_a_page_names_is_in_the_edition() {
        List<String> broken = new ArrayList<>();
        for (Resource page : edition.resources()) {
            if (page.language() == null || !page.mediaType().startsWith("text/html")) {
                continue;
            }
            for (Element named : Jsoup.parse(text(page)).select("[href^=/], [src^=/]")) {
                String path =
                        (named.hasAttr("href") ? named.attr("href") : named.attr("src"))
                                .replaceAll("#.*", "");
                boolean live = path.startsWith("/api/v1/") || path.equals("/openapi.json");
                if (!live && edition.at(path).isEmpty()) {
                    broken.add(page.path() + " -> " + path);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static String text(Resource resource) {
        return new String(resource.identityBody(), StandardCharsets.UTF_8);
    }
}
