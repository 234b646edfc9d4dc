package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.fact.FactBase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What pages say to programs, against the terms of schema.org (types and their properties). */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTest {

    private static final Set<String> WORK =
            Set.of(
                    "@id",
                    "url",
                    "name",
                    "headline",
                    "description",
                    "inLanguage",
                    "dateModified",
                    "datePublished",
                    "author",
                    "publisher",
                    "workTranslation",
                    "correction",
                    "about",
                    "identifier",
                    "license",
                    "isAccessibleForFree",
                    "mainEntity",
                    "temporalCoverage",
                    "exampleOfWork",
                    "text");

    /**
     * Each type's own properties beside those of CreativeWork; the others are not CreativeWorks.
     */
    private static final Map<String, Set<String>> TERMS =
            Map.ofEntries(
                    Map.entry("WebSite", Set.of()),
                    Map.entry("WebPage", Set.of()),
                    Map.entry("FAQPage", Set.of()),
                    Map.entry("Article", Set.of()),
                    Map.entry("CreativeWork", Set.of()),
                    Map.entry("Dataset", Set.of("distribution")),
                    Map.entry("Claim", Set.of("appearance")),
                    Map.entry("DataDownload", Set.of("contentUrl", "encodingFormat")),
                    Map.entry("CorrectionComment", Set.of()),
                    Map.entry("Question", Set.of("acceptedAnswer")),
                    Map.entry("Answer", Set.of()));

    private static final Map<String, Set<String>> NO_WORKS =
            Map.of(
                    "Organization", Set.of("name", "correctionsPolicy", "url"),
                    "Person", Set.of("name"),
                    "Event",
                            Set.of(
                                    "@id",
                                    "url",
                                    "name",
                                    "description",
                                    "startDate",
                                    "endDate",
                                    "subjectOf"));

    /** What a thing of each type must say, or it is of no use to whoever reads it. */
    private static final Map<String, Set<String>> REQUIRED =
            Map.ofEntries(
                    Map.entry("WebSite", Set.of("name", "url", "publisher")),
                    Map.entry("FAQPage", Set.of("mainEntity", "dateModified")),
                    Map.entry("Article", Set.of("headline", "dateModified", "inLanguage")),
                    Map.entry(
                            "Dataset",
                            Set.of("name", "description", "license", "distribution", "url")),
                    Map.entry("DataDownload", Set.of("contentUrl", "encodingFormat")),
                    Map.entry("Claim", Set.of("text", "author", "appearance", "url")),
                    Map.entry("Event", Set.of("name", "description", "url")),
                    Map.entry("CreativeWork", Set.of("name", "publisher")),
                    Map.entry("Organization", Set.of("name")),
                    Map.entry("Question", Set.of("name", "acceptedAnswer")),
                    Map.entry("Answer", Set.of("text")));

    @Inject FactBase base;

    private final Map<String, Document> pages = new TreeMap<>();

    @BeforeAll
    void all_pages_are_written() {
        PageInput input = ShippedSite.input(base);
        Assets assets = Assets.load();
        Stream.concat(
                        new PageWriter().write(input, assets).stream(),
                        new AsOfWriter()
                                .write(input, ShippedSite.past(base), assets).stream()
                                        .map(PastPage::page))
                .filter(page -> page.status() == 200)
                .forEach(page -> pages.put(page.path(), Jsoup.parse(page.html())));
    }

    private JsonNode data(String path) throws IOException {
        List<Element> scripts = pages.get(path).select("script[type=application/ld+json]");
        assertEquals(1, scripts.size(), path);
        return new ObjectMapper().readTree(scripts.get(0).data());
    }

    @Test
    void every_page_says_what_it_is_in_terms_that_exist() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String path : pages.keySet()) {
            JsonNode data = data(path);
            assertEquals("https://schema.org", data.get("@context").asText(), path);
            check(path, data, faults);
        }
        assertEquals(List.of(), faults);
        assertTrue(pages.size() > 300, "only " + pages.size());
        assertEquals(Set.of(), missing(REQUIRED.keySet()), "types of things on no page");
    }

    /** The words that no page's data hold as a type. */
    private Set<String> missing(Set<String> types) {
        Set<String> missing = new TreeSet<>(types);
        for (Document page : pages.values()) {
            String data = page.select("script[type=application/ld+json]").html();
            missing.removeIf(type -> data.contains("\"@type\":\"" + type + "\""));
        }
        return missing;
    }

    private static void check(String path, JsonNode thing, List<String> faults) {
        if (thing.isArray()) {
            thing.forEach(each -> check(path, each, faults));
            return;
        }
        if (!thing.isObject()) {
            return;
        }
        String type = thing.path("@type").asText("");
        REQUIRED.getOrDefault(type, Set.of()).stream()
                .filter(name -> thing.path(name).isMissingNode() || thing.get(name).isEmpty())
                .filter(name -> thing.path(name).asText("").isBlank())
                .forEach(name -> faults.add(path + ": " + type + " without " + name));
        for (Map.Entry<String, JsonNode> field : thing.properties()) {
            String name = field.getKey();
            if (!Set.of("@context", "@graph", "@type").contains(name) && !known(type, name)) {
                faults.add(path + ": " + type + "." + name);
            }
            if (name.startsWith("date") || name.endsWith("Date")) {
                LocalDate.parse(field.getValue().asText());
            }
            check(path, field.getValue(), faults);
        }
    }

    private static boolean known(String type, String name) {
        Set<String> no = NO_WORKS.get(type);
        if (no != null) {
            return no.contains(name);
        }
        Set<String> own = TERMS.get(type);
        boolean reference = type.isEmpty() && name.equals("@id");
        return reference || (own != null && (own.contains(name) || WORK.contains(name)));
    }

    @Test
    void a_claim_names_its_speaker_and_carries_its_caveat() throws IOException {
        JsonNode graph = data("/en/figures/patients-concernes").get("@graph");
        assertEquals("Dataset", graph.get(0).get("@type").asText());
        JsonNode claim = graph.get(2);
        assertEquals("Claim", claim.get("@type").asText());
        assertTrue(claim.get("@id").asText().endsWith("#ministere-quinze-millions"));
        assertEquals("2026-02-27", claim.get("datePublished").asText());
        assertEquals("AFP", claim.at("/appearance/0/publisher/name").asText());
        assertTrue(
                claim.get("text").asText().contains("it could not confirm the scale"),
                claim.toString());
    }

    @Test
    void what_patients_ask_stands_with_its_answer_and_caveat() throws IOException {
        JsonNode data = data("/en/faq");
        assertEquals("FAQPage", data.get("@type").asText());
        Document page = pages.get("/en/faq");
        assertEquals(page.select("main h3").size(), data.get("mainEntity").size());
        for (JsonNode asked : data.get("mainEntity")) {
            String answer = asked.at("/acceptedAnswer/text").asText();
            assertTrue(answer.length() > 20, asked.toString());
            if (answer.contains("15\u00a0million")) {
                assertTrue(answer.contains("it could not confirm the scale"), answer);
            }
        }
        assertEquals("WebPage", data("/en/scams-and-phishing").get("@type").asText());
    }

    @Test
    void a_past_page_says_which_days_it_covers_and_which_page_is_the_live_one() throws IOException {
        JsonNode data = data("/en/as-of/2026-02-26/figures");
        assertEquals("../2026-02-26", data.get("temporalCoverage").asText());
        assertEquals("https://constat.example/en/figures", data.at("/exampleOfWork/@id").asText());
    }

    @Test
    void a_reference_manager_finds_each_kind_of_record() {
        for (String path :
                List.of(
                        "/en/figures/patients-concernes",
                        "/en/questions/responsable-de-traitement",
                        "/en/timeline/plainte",
                        "/en/cnil-precedents/cegedim-sante-2024",
                        "/en/sources/afp-2026-02-27")) {
            Document page = pages.get(path);
            assertEquals(
                    "https://constat.example" + path,
                    page.select("meta[name=citation_public_url]").attr("content"));
            assertFalse(page.select("meta[name=citation_title]").attr("content").isBlank(), path);
            assertEquals(1, page.select("a[href=" + path + ".bib]").size(), path);
        }
    }

    @Test
    void nobody_is_rated() {
        pages.forEach((path, page) -> assertFalse(page.html().contains("ClaimReview"), path));
    }

    @Test
    void a_reference_manager_finds_title_day_and_address() {
        Document page = pages.get("/fr/chiffres/notes-libres");
        assertEquals("Constat", page.select("meta[name=citation_author]").attr("content"));
        assertEquals(
                "2026/11/24", page.select("meta[name=citation_publication_date]").attr("content"));
        assertEquals(
                "https://constat.example/fr/chiffres/notes-libres",
                page.select("meta[name=citation_public_url]").attr("content"));
        assertTrue(page.select("meta[name=citation_title]").attr("content").endsWith("?"));
    }
}
