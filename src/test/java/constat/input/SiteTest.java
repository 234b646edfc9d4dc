package constat.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import constat.i18n.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final String WHOLE =
            """
            name: { fr: n, en: n }
            subject: { fr: s, en: s }
            description: { fr: d, en: d }
            independence: { fr: i, en: i }
            sources-until: 2019-06-30
            published: 2019-07-01
            periods:
              spring: { from: 2019-03-21, to: 2019-06-20, words: { fr: p, en: p } }
            addresses:
              figure: { fr: nombres, en: numbers }
              question: { fr: interrogations, en: asked }
              event: { fr: journal, en: diary }
              precedent: { fr: pannes, en: outages }
              as-of: { fr: au, en: as-of }
              source: { fr: documents, en: documents }
              claim: { fr: declarations, en: statements }
              actor: { fr: qui, en: who }
              misreading: { fr: erreurs, en: errors }
              reading: { fr: tableau, en: matrix }
              correction: { fr: corrections, en: corrections }
              data: { fr: donnees, en: data }
            navigation: [A, B]
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void a_whole_site_is_read() {
        Site site = read(WHOLE).orElseThrow();
        assertEquals("nombres", site.addressWord("figure", Language.FR));
        assertEquals(LocalDate.of(2019, 6, 30), site.sourcesUntil());
        assertEquals(LocalDate.of(2019, 6, 20), site.periods().get("spring").to());
        assertEquals(List.of("A", "B"), site.navigation());
        reports("");
    }

    @Test
    void addresses_keep_the_same_order_on_every_machine() {
        assertEquals(
                List.of(
                        "figure",
                        "question",
                        "event",
                        "precedent",
                        "source",
                        "as-of",
                        "claim",
                        "actor",
                        "misreading",
                        "reading",
                        "correction",
                        "data"),
                List.copyOf(read(WHOLE).orElseThrow().addresses().keySet()));
    }

    @Test
    void a_missing_address_word_is_an_editors_error() {
        read(WHOLE.replace("  event: { fr: journal, en: diary }\n", ""));
        reports("content/site.yaml:10:3: error[key-missing]: the key “event” is missing");
    }

    @Test
    void an_address_word_of_no_kind_is_reported() {
        read(WHOLE.replace("navigation", "  figures: { fr: a, en: b }\nnavigation"));
        reports(
                "content/site.yaml:22:12: error[key-unknown]: there is no key “figures” here; did"
                        + " you mean “figure”?");
    }

    @Test
    void a_typing_error_in_a_period_is_reported() {
        read(WHOLE.replace("words: {", "basis: stated, words: {"));
        reports(
                "content/site.yaml:8:54: error[key-unknown]: there is no key “basis” here; the"
                        + " keys are listed in docs/records.md");
    }

    @Test
    void a_site_file_that_is_missing_or_empty_is_reported() {
        String missing =
                "content/site.yaml:1:1: error[site-missing]: this file or folder is missing, and"
                        + " there is no site without it";
        assertEquals(Optional.empty(), Site.read(new ContentFolder(List.of()), diagnostics));
        reports(missing);
        assertEquals(Optional.empty(), read("# nothing yet\n"));
        reports(missing);
    }

    @Test
    void a_site_file_that_cannot_be_read_is_reported_once() {
        assertEquals(Optional.empty(), read("name: [\n"));
        assertEquals(
                List.of("yaml-syntax"),
                diagnostics.sorted().stream().map(d -> d.code().id()).toList());
    }

    private Optional<Site> read(String yaml) {
        TextFile file = new TextFile("site.yaml", "content/site.yaml", yaml);
        return Site.read(new ContentFolder(List.of(file)), diagnostics);
    }

    private void reports(String lines) {
        assertEquals(lines, Lines.english(diagnostics));
    }
}
