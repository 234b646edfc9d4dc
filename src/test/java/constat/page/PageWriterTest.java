package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.fact.FactBase;
import constat.i18n.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The repository's own content as pages; they are also written to {@code target/site}. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWriterTest {

    @Inject FactBase base;

    /** A data block such as JSON-LD does not run. */
    private static final Pattern RUNS_INLINE =
            Pattern.compile("<script(?! type=\"module\" src=| type=\"application/ld\\+json\")");

    @Inject PageWriter writer;

    private List<RenderedPage> pages = List.of();

    @BeforeAll
    void the_site_is_written() throws IOException {
        Assets assets = Assets.load();
        pages = writer.write(ShippedSite.input(base), assets);
        for (Assets.Asset asset : assets.all()) {
            write(asset.path(), asset.text());
        }
        write("/_patterns.html", Patterns.html(Language.FR));
        for (RenderedPage page : pages) {
            String path = page.path().endsWith("/") ? page.path() + "index" : page.path();
            write(path + ".html", page.html());
        }
    }

    private static void write(String path, String text) throws IOException {
        Path file = Path.of("target/site" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void every_page_has_a_counterpart_that_exists() {
        List<String> paths = pages.stream().map(RenderedPage::path).toList();
        for (RenderedPage page : pages) {
            assertTrue(paths.contains(page.counterpart()), page.path());
        }
    }

    @Test
    void no_page_carries_a_script_or_a_style_of_its_own() {
        for (RenderedPage page : pages) {
            assertFalse(RUNS_INLINE.matcher(page.html()).find(), page.path());
            assertFalse(page.html().contains(" style=\""), page.path());
        }
    }

    @Test
    void every_link_inside_the_site_leads_to_a_page_and_its_anchor() {
        Map<String, Document> parsed = new HashMap<>();
        pages.forEach(page -> parsed.put(page.path(), Jsoup.parse(page.html())));
        List<String> broken = new ArrayList<>();
        for (RenderedPage page : pages) {
            for (Element link : parsed.get(page.path()).select("a[href^=/], a[href^=#]")) {
                String href = link.attr("href");
                if (href.matches(
                        ".*\\.(json|csv|bib|html|atom|svg|xlsx)|/(fr/au|en/as-of|api/v1)/.*")) {
                    continue; // a file, past page or list: ShippedEditionTest, OpenApiTest
                }
                String path = href.startsWith("#") ? page.path() : href.replaceAll("#.*", "");
                Document target = parsed.get(path);
                int hash = href.indexOf('#');
                boolean found =
                        target != null
                                && (hash < 0
                                        || target.getElementById(href.substring(hash + 1)) != null);
                if (!found) {
                    broken.add(page.path() + " -> " + href);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void no_id_stands_twice_on_a_page() {
        List<String> twice = new ArrayList<>();
        for (RenderedPage page : pages) {
            Set<String> seen = new HashSet<>();
            for (Element element : Jsoup.parse(page.html()).select("[id]")) {
                if (!seen.add(element.id())) {
                    twice.add(page.path() + "#" + element.id());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void no_number_breaks_between_its_thousands() {
        Pattern broken = Pattern.compile("(?<!\\d)\\d{1,3}(?: \\d{3})+(?!\\d)");
        List<String> found = new ArrayList<>();
        for (RenderedPage page : pages) {
            Document read = Jsoup.parse(page.html());
            read.select("code, input, [href^=tel:]").remove();
            broken.matcher(read.body().wholeText())
                    .results()
                    .forEach(number -> found.add(page.path() + " " + number.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void no_section_is_empty() {
        List<String> empty = new ArrayList<>();
        for (RenderedPage page : pages) {
            for (Element section : Jsoup.parse(page.html()).select("section, ul, ol, dl, nav")) {
                if (section.childrenSize() == 0 && section.closest("template") == null) {
                    empty.add(page.path() + " " + section);
                }
            }
        }
        assertEquals(List.of(), empty);
    }

    @Test
    void no_mark_says_confirmed() {
        for (RenderedPage page : pages) {
            for (Element mark : Jsoup.parse(page.html()).select("b.st")) {
                String word = mark.text();
                assertFalse(word.matches("(?i)confirm.*"), page.path());
            }
        }
    }

    @Test
    void the_home_page_shows_three_figures_and_the_interval() {
        for (String home : List.of("/fr/", "/en/")) {
            Document page = Jsoup.parse(page(home).html());
            assertEquals(3, page.select(".fig").size());
            assertEquals(1, page.select(".gap").size());
        }
    }

    @Test
    void the_interval_is_told_by_what_lies_inside_it() {
        String[][] inside = {
            {"/fr/", "/fr/chronologie", "plainte", "notifications", "médecins", "silence"},
            {"/en/", "/en/timeline", "complaint", "notifications", "doctors", "silence"}
        };
        for (String[] words : inside) {
            for (String path : List.of(words[0], words[1])) {
                String gap = Jsoup.parse(page(path).html()).select(".gap").text();
                for (String word : List.of(words[2], words[3], words[4])) {
                    assertTrue(gap.contains(word), path + " does not say " + word + ": " + gap);
                }
                assertFalse(gap.toLowerCase(Locale.ROOT).contains(words[5]), path);
            }
            assertFalse(page(words[1]).html().toLowerCase(Locale.ROOT).contains(words[5]));
        }
    }

    @Test
    void a_heading_knows_its_name_in_the_other_language() {
        int known = 0;
        for (RenderedPage page : pages) {
            for (Element heading : Jsoup.parse(page.html()).select("[data-other]")) {
                String other = heading.attr("data-other");
                Document counterpart = Jsoup.parse(page(page.counterpart()).html());
                assertNotNull(
                        counterpart.getElementById(other), page.counterpart() + " lacks #" + other);
                known++;
            }
        }
        assertTrue(known > 100, "only " + known);
    }

    @Test
    void the_next_page_of_a_page_names_it_as_its_previous() {
        int turns = 0;
        for (RenderedPage page : pages) {
            for (Element next : Jsoup.parse(page.html()).select(".turn a[rel=next]")) {
                Document after = Jsoup.parse(page(next.attr("href")).html());
                assertEquals(page.path(), after.select(".turn a[rel=prev]").attr("href"));
                turns++;
            }
        }
        assertTrue(turns > 100, "only " + turns);
    }

    @Test
    void only_a_page_that_uses_a_term_loads_the_script_that_explains_it() {
        for (RenderedPage page : pages) {
            Document read = Jsoup.parse(page.html());
            boolean explains = !read.select("script[src^=/assets/terms.]").isEmpty();
            assertEquals(!read.select("a.term").isEmpty(), explains, page.path());
        }
    }

    @Test
    void the_first_door_of_the_home_page_leads_to_what_to_do() {
        assertEquals(
                "/fr/que-faire", Jsoup.parse(page("/fr/").html()).select("a.cta").attr("href"));
        assertEquals(
                "/en/what-to-do", Jsoup.parse(page("/en/").html()).select("a.cta").attr("href"));
    }

    @Test
    void a_page_that_is_missing_says_so_with_its_status() {
        assertEquals(404, page("/fr/404").status());
        assertEquals(200, page("/fr/que-faire").status());
    }

    @Test
    void an_inverted_verb_stays_on_one_line_in_headings() {
        Document page = read("/fr/indemnisation-et-action-de-groupe");
        assertEquals(List.of("Puis-je", "Y a-t-il"), page.select("h1 .nb").eachText());
        assertTrue(page.select("h2 .nb").eachText().contains("compte-t-elle"), page::text);
        assertEquals(List.of(), read("/en/faq").select("h1 .nb, h2 .nb").eachText());
        for (RenderedPage all : pages) {
            assertFalse(Pattern.compile("<[^>]*<span class=\"nb\"").matcher(all.html()).find());
        }
    }

    @Test
    void what_is_only_reported_bears_the_name_of_who_passed_it_on() {
        String ruling = read("/fr/chronologie/arret-du-conseil-d-etat").text();
        assertTrue(ruling.contains("Rapporté par exadvize.com, non vérifié"), ruling);
        assertFalse(ruling.contains("Rapporté par le Conseil d’État"), ruling);
    }

    @Test
    void the_site_map_follows_the_order_of_reading() {
        List<String> patients =
                read("/fr/plan-du-site").select(".list").get(0).select("a").eachAttr("href");
        assertEquals("/fr/essentiel", patients.get(0));
        assertEquals(
                patients.indexOf("/fr/saisir-la-cnil") + 1,
                patients.indexOf("/fr/saisir-la-cnil/plan-de-la-plainte"));
    }

    @Test
    void a_version_of_a_source_is_headed_by_where_and_when_it_was_published() {
        assertEquals(
                "imazpress.com, 27 février 2026",
                read("/fr/sources/afp-2026-02-27").select("#imazpress-27").text());
    }

    @Test
    void helplines_name_who_answers_before_further_ways() {
        String help = read("/fr/chantage").select(".help--top").text();
        assertTrue(help.contains("006 France Victimes. Gratuit. De l’étranger"), help);
        assertTrue(read("/fr/chantage").text().contains("en ligne\u202f: un diagnostic"));
    }

    private Document read(String path) {
        return Jsoup.parse(page(path).html());
    }

    private RenderedPage page(String path) {
        return pages.stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    }
}
