package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import constat.CleanBase;
import constat.SiteCopy;
import constat.publish.Compositor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new: on its page, in the register of questions, and in the feeds, read by others. */
@QuarkusTest
class ChangesTest {

    private static final String TAG = "tag:localhost,2019-07-01:en/";

    private static final String ANSWER =
            """
              published: 2019-07-01
              preferred: [{ from: 2019-06-20, claim: mediatheque-sauvegarde }]
              claims:
                - id: mediatheque-sauvegarde
                  speaker: mediatheque
                  stance: claimed
                  answer: { choice: "no" }
                  says: { fr: "La médiathèque dit qu’il n’y en avait pas.", en: "The library says there was none." }
                  known: 2019-06-20
                  source: gazette-panne@second
                  published: 2019-07-05
            """;

    private static final String NEWER =
            """
                - id: mediateur-recompte
                  speaker: mediateur
                  stance: claimed
                  answer: { value: 57500 }
                  known: 2019-06-25
                  source: rapport-mediateur
                  links: [{ supersedes: mediateur-prets-en-cours }]
                  published: 2019-07-06
            """;

    private static final String NEW_SOURCE =
            """

            - id: compte-rendu
              type: official
              publisher: Valmire
              title: { fr: "Le compte rendu", en: "The minutes" }
              identifier: "compte rendu 2019-14"
              language: fr
              published-on: 2019-06-20
              seen-on: 2019-07-08
              published: 2019-07-08
            """;

    private static final String NEW_EVENT =
            """

            - id: reunion
              title: { fr: "La réunion", en: "The meeting" }
              text: { fr: "Le médiateur a rencontré la médiathèque.", en: "The ombudsman met the library." }
              about: { day: 2019-06-12 }
              theme: inquiry
              scope: case
              actors: [mediateur]
              claims: [mediateur-mise-a-jour]
              published: 2019-07-08
            """;

    private static final String NEW_DECISION =
            """

            - id: panne-de-2012
              title: { fr: "La panne de 2012", en: "The 2012 outage" }
              body: mediateur
              about-leak: "no"
              summary: { fr: "Une panne plus ancienne.", en: "An older outage." }
              number: not-found
              decided: not-found
              made-public: not-found
              amount: not-found
              grounds: not-found
              people: not-found
              appeal: not-found
              sources: [compte-rendu]
              published: 2019-07-08
            """;

    @Inject CleanBase base;
    @Inject Compositor compositor;
    @TempDir Path folder;

    private Path content;

    @BeforeEach
    void the_invented_site_is_published() {
        base.wipe();
        content = SiteCopy.of(Path.of("src/test/resources/site"), folder.resolve("content"));
    }

    @Test
    void at_first_there_is_one_entry_and_our_one_correction() {
        Edition edition = published();
        assertEquals(
                List.of("Correction: How many loans were open?", "Online: Test Constat"),
                titles(edition, "/en/changes.json"));
        assertEquals(
                List.of("Correction: How many loans were open?"),
                titles(edition, "/en/corrections.json"));
        String text =
                JsonPath.from(text(edition, "/en/corrections.json"))
                        .getString("items[0].content_text");
        assertEquals("We had written “65,000”. two digits swapped", text);
    }

    @Test
    void an_answer_closes_its_question_in_the_register_and_in_the_feed() {
        Edition before = published();
        Document open = page(before, "/en/unanswered");
        String asked = open.getElementById("sauvegarde-existante").text();
        assertTrue(asked.contains("Valmire library"), asked);
        assertTrue(asked.contains("1 July 2019"), asked);
        assertTrue(asked.contains("sauvegarde") && asked.contains("backup"), asked);
        assertTrue(open.text().contains("None since this site went online"));

        answer();
        Edition after = published();
        Document closed = page(after, "/en/unanswered");
        assertEquals(null, closed.getElementById("sauvegarde-existante"));
        String found = closed.select("[data-claim=mediatheque-sauvegarde]").text();
        assertTrue(found.contains("5 July 2019 Question that found an answer"), found);
        assertTrue(found.contains("According to Valmire library"), found);
        assertEquals(
                List.of(
                        TAG + "question/sauvegarde-existante/answered",
                        TAG + "claim/mediatheque-sauvegarde/1"),
                ids(after, "/en/changes.json").subList(0, 2));
        assertTrue(
                text(after, "/fr/changements.atom").contains("Question qui a trouvé une réponse"));
    }

    @Test
    void a_replaced_statement_a_changed_page_and_a_withdrawal_are_told_each_on_its_day() {
        replaced();
        SiteCopy.replace(
                content.resolve("en/numbers.md"),
                "updated: 2019-07-01",
                "updated: 2019-07-07\nchange-note: \"The number of loans is explained.\"");
        Edition edition = published();
        Document changes = page(edition, "/en/changes");
        assertEquals(
                List.of("7 July 2019", "6 July 2019", "2 July 2019", "1 July 2019"),
                changes.select("h2 time").eachText());
        String page = changes.getElementById("d-2019-07-07").text();
        assertTrue(page.contains("Page changed"), page);
        assertTrue(page.contains("The number of loans is explained."), page);
        String sixth = changes.getElementById("d-2019-07-06").text();
        assertTrue(sixth.contains("Statement replaced"), sixth);
        assertTrue(sixth.contains("56,000"), sixth);
        assertTrue(sixth.contains("57,500"), sixth);
        assertFalse(page(edition, "/fr/changements").text().contains("explained"));
        assertTrue(ids(edition, "/en/changes.json").contains(TAG + "page/CHIF/2019-07-07"));
    }

    @Test
    void a_new_event_a_new_decision_and_a_new_source_are_told() {
        append("sources", NEW_SOURCE);
        append("events", NEW_EVENT);
        append("precedents", NEW_DECISION);
        Edition edition = published();
        assertEquals(
                List.of(
                        TAG + "event/reunion/1",
                        TAG + "precedent/panne-de-2012/1",
                        TAG + "source/compte-rendu/1"),
                ids(edition, "/en/changes.json").subList(0, 3));
        String told = page(edition, "/en/changes").getElementById("d-2019-07-08").text();
        assertTrue(told.contains("New event The meeting The ombudsman met the library."), told);
        assertTrue(told.contains("New decision in another case The 2012 outage"), told);
        assertTrue(told.contains("New source The minutes Published by Valmire"), told);
        assertTrue(text(edition, "/fr/changements.atom").contains("Nouvel événement"));
        String corrections = text(edition, "/en/corrections.json");
        assertFalse(corrections.contains("reunion"), "it mends nothing");
    }

    private void append(String kind, String records) {
        Path file = content.resolve("facts/" + kind + ".yaml");
        SiteCopy.write(file, SiteCopy.read(file) + records);
    }

    @Test
    void another_library_reads_the_atom_feed() throws IOException {
        answer();
        Edition edition = published();
        List<Item> items =
                new RssReader()
                        .read(
                                new ByteArrayInputStream(
                                        edition.at("/en/changes.atom")
                                                .orElseThrow()
                                                .identityBody()))
                        .toList();
        assertEquals(
                ids(edition, "/en/changes.json"),
                items.stream().map(i -> i.getGuid().orElseThrow()).toList());
        Item first = items.get(0);
        assertEquals(
                Optional.of("Question that found an answer: Was there a backup?"),
                first.getTitle());
        assertEquals(
                Optional.of(
                        "http://localhost:8080/en/asked/sauvegarde-existante#mediatheque-sauvegarde"),
                first.getLink());
        assertEquals(Optional.of("2019-07-05T12:00:00Z"), first.getPubDate());
        assertEquals("Test Constat: What has changed?", first.getChannel().getTitle());
        String atom = text(edition, "/en/changes.atom");
        assertTrue(atom.contains("xml:lang=\"en\""), atom);
        assertTrue(
                atom.contains(
                        "rel=\"self\" type=\"application/atom+xml\""
                                + " href=\"http://localhost:8080/en/changes.atom\""),
                atom);
    }

    @Test
    void the_json_feed_holds_what_its_standard_asks_for() {
        JsonPath feed = JsonPath.from(text(published(), "/fr/changements.json"));
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertEquals("fr", feed.getString("language"));
        assertEquals("http://localhost:8080/fr/changements", feed.getString("home_page_url"));
        assertEquals("http://localhost:8080/fr/changements.json", feed.getString("feed_url"));
        assertEquals("Constat d’essai", feed.getString("authors[0].name"));
        assertEquals("2019-07-02T12:00:00Z", feed.getString("items[0].date_published"));
        assertEquals("corrected", feed.getString("items[0].tags[0]"));
    }

    @Test
    void an_id_never_changes_whatever_is_added_later() {
        List<String> first = ids(published(), "/en/changes.json");
        answer();
        replaced();
        List<String> later = ids(published(), "/en/changes.json");
        assertTrue(later.containsAll(first), later::toString);
        assertEquals(later.size(), later.stream().distinct().count());
        assertEquals(ids(published(), "/en/changes.json"), later);
    }

    @Test
    void every_page_tells_feed_readers_where_the_feeds_are() {
        Edition edition = published();
        assertEquals(
                List.of(
                        "/en/changes.atom",
                        "/en/changes.json",
                        "/en/corrections.atom",
                        "/en/corrections.json"),
                page(edition, "/en/diary").select("link[rel=alternate][type]").eachAttr("href"));
        Resource feed = edition.at("/fr/corrections.atom").orElseThrow();
        assertEquals(Policy.FEED, feed.policy());
        assertEquals("application/atom+xml; charset=utf-8", feed.mediaType());
        assertEquals("/fr/corrections", feed.canonical());
    }

    @Test
    void every_page_that_prints_a_corrected_value_says_so() {
        Edition edition = published();
        for (String path :
                List.of(
                        "/en/numbers", // the figure
                        "/en/numbers/prets-en-cours", // its own page
                        "/en/numbers/prets-perdus", // a share of it
                        "/en/matrix",
                        "/en/statements",
                        "/en/on/2019-06-12/numbers")) {
            Document page = page(edition, path);
            assertEquals("2019-07-02", page.select(".fix time").attr("datetime"), path);
            assertEquals("65,000", page.select(".fix del").eachText().get(0), path);
            boolean beside = !page.select("[data-claim=mediateur-prets-en-cours] .fix").isEmpty();
            assertEquals(beside ? 0 : 1, page.select(".head .fix").size(), path + " says it once");
        }
        assertEquals(0, page(edition, "/en/glossary").select(".fix").size());
        SiteCopy.replace(
                content.resolve("en/method.md"),
                "\n---\n\n",
                "\n---\n\nThe ombudsman counted :fact[prets-en-cours]{form=value} loans.\n\n");
        Document prose = page(published(), "/en/method");
        assertEquals("65,000", prose.select(".head .fix del").text(), prose::html);
    }

    private void answer() {
        SiteCopy.replace(
                content.resolve("facts/questions.yaml"),
                "  looked-for: { on: 2019-07-01, words: [sauvegarde, backup] }\n  published: 2019-07-01\n",
                "  looked-for: { on: 2019-07-01, words: [sauvegarde, backup] }\n" + ANSWER);
    }

    private void replaced() {
        SiteCopy.replace(
                content.resolve("facts/questions.yaml"),
                "          severity: figure\n",
                "          severity: figure\n" + NEWER);
        SiteCopy.replace(
                content.resolve("facts/questions.yaml"),
                "[{ from: 2019-06-12, claim: mediateur-prets-en-cours }]",
                "[{ from: 2019-06-12, claim: mediateur-prets-en-cours },"
                        + " { from: 2019-06-25, claim: mediateur-recompte }]");
    }

    private Edition published() {
        EditionBuilder.Outcome outcome = compositor.compose(content);
        return assertInstanceOf(
                        EditionBuilder.Built.class, outcome, outcome.diagnostics()::toString)
                .edition();
    }

    private static List<String> ids(Edition edition, String path) {
        return JsonPath.from(text(edition, path)).getList("items.id");
    }

    private static List<String> titles(Edition edition, String path) {
        return JsonPath.from(text(edition, path)).getList("items.title");
    }

    private static Document page(Edition edition, String path) {
        return Jsoup.parse(text(edition, path));
    }

    private static String text(Edition edition, String path) {
        return new String(
                        edition.at(path)
                                .orElseThrow(() -> new AssertionError("nothing at " + path))
                                .identityBody(),
                        StandardCharsets.UTF_8)
                .replaceAll("[\u00a0\u202f]", " ");
    }
}
