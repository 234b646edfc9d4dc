package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Code;
import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Severity;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What readers see is easy to read and leads to its sources. */
class StyleRulesTest {

    private static final String HARD =
            "Administrative responsibilities necessitate contradictory juridical qualification "
                    + "notwithstanding organisational considerations.";

    private final Diagnostics diagnostics = new Diagnostics();

    private StyleRulesTest page(String matter, String body) {
        String file =
                """
                ---
                id: P
                title: "t"
                description: "d"
                %s
                updated: 2019-07-01
                verified-on: 2019-07-01
                ---
                """
                                .formatted(matter)
                        + body;
        List<TextFile> files = List.of(new TextFile("en/page.md", "content/en/page.md", file));
        List<Document> documents =
                new DocumentReader().read(new ContentFolder(files), new Diagnostics());
        Set<String> addresses = Set.of("/en/page", "/en/other");
        Corpus corpus =
                new Corpus(documents, List.of(), addresses, Map.of(), LocalDate.of(2019, 6, 30));
        new ProseRules().check(corpus, InventedState.state(), diagnostics);
        return this;
    }

    private StyleRulesTest general(String body) {
        return page("audience: all", body);
    }

    /** What was found, but for notes. */
    private void found(String... lines) {
        DiagnosticSentences english = new DiagnosticSentences(Language.EN);
        assertEquals(
                List.of(lines),
                diagnostics.sorted().stream()
                        .filter(d -> d.severity() != Severity.NOTE)
                        .map(english::line)
                        .toList());
    }

    @Test
    void a_hard_page_is_named_with_its_score_and_its_longest_sentence() {
        general("Plain words here. " + (HARD + " ").repeat(6))
                .found(
                        "content/en/page.md:1:1: warning[readability-low]: the page scores -198 for"
                                + " ease of reading (50 wanted), with 8.1 words a sentence (20 at"
                                + " most); cut the longest sentences first: “"
                                + HARD.substring(0, 80).strip()
                                + "…”");
    }

    @Test
    void each_page_is_measured_for_its_editor() {
        general(
                "Plain words here. ".repeat(20)
                        + "The notes are :fact[notes]{form=value} in all. [More.](/en/other)");
        DiagnosticSentences english = new DiagnosticSentences(Language.EN);
        assertEquals(
                List.of(
                        "content/en/page.md:1:1: note[readability-measured]: 67 words, 1 bound"
                                + " facts, 1 links; 119 for ease of reading, 3.0 words a sentence;"
                                + " the longest: 6 (The notes are 12,500 in all.) · 3 (Plain words"
                                + " here.) · 3 (Plain words here.)"),
                diagnostics.sorted().stream()
                        .filter(d -> d.code() == Code.READABILITY_MEASURED)
                        .map(english::line)
                        .toList());
    }

    @Test
    void headings_are_not_measured() {
        general("Plain words here. ".repeat(20) + ("\n\n## " + HARD).repeat(20)).found();
    }

    @Test
    void a_page_of_few_words_has_no_score() {
        general(HARD).found();
    }

    @Test
    void a_page_for_editors_is_left_alone() {
        page("audience: editor", (HARD + " ").repeat(20) + "In 1999 it was so.").found();
    }

    @Test
    void a_sentence_may_have_forty_words_and_in_guidance_thirty() {
        String thirtyFive = "go ".repeat(35).strip();
        general(thirtyFive).found();
        page("audience: patient\nview: guidance", thirtyFive)
                .found(
                        "content/en/page.md:10:1: warning[sentence-long]: this sentence has 35"
                                + " words (30 at most): “"
                                + "go ".repeat(26)
                                + "go…”; make it two sentences, one idea each");
    }

    @Test
    void what_directives_print_is_measured_too() {
        page("audience: patient\nview: guidance", "go ".repeat(29) + ":fact[notes]{form=value}")
                .found();
        page(
                        "audience: patient\nview: guidance",
                        "go ".repeat(28) + ":fact[notes]{form=value} go go")
                .found(
                        "content/en/page.md:10:1: warning[sentence-long]: this sentence has 31"
                                + " words (30 at most): “"
                                + "go ".repeat(26)
                                + "go…”; make it two sentences, one idea each");
    }

    @Test
    void a_date_a_number_or_an_actor_leads_to_a_source() {
        general("We read. It broke on 3 May.\n\nThe Watchdog spoke.")
                .found(
                        "content/en/page.md:9:10: warning[fact-unsourced]: nothing in this"
                                + " paragraph leads to a source: “It broke on 3 May.”; add a link"
                                + " to the question, the event or the source, or a directive",
                        "content/en/page.md:11:1: warning[fact-unsourced]: nothing in this"
                                + " paragraph leads to a source: “The Watchdog spoke.”; add a link"
                                + " to the question, the event or the source, or a directive");
    }

    @Test
    void a_directive_or_a_link_into_the_site_is_enough_for_its_paragraph_or_row() {
        general(
                        """
                        It broke on 3 May. [The day](/en/other)

                        | a | b |
                        |---|---|
                        | 3 May | [the day](/en/other) |

                        The Watchdog spoke: :fact[notes]{form=value}.
                        """)
                .found();
    }

    @Test
    void a_link_elsewhere_or_a_term_is_no_source() {
        general("On 3 May, a :term[loan] [broke](https://x.test/).")
                .found(
                        "content/en/page.md:9:1: warning[fact-unsourced]: nothing in this"
                                + " paragraph leads to a source: “On 3 May, a … broke.”; add a link"
                                + " to the question, the event or the source, or a directive");
    }

    @Test
    void the_day_on_which_our_sources_stop_needs_no_source() {
        general("Our sources stop at 30 June 2019. We read no more.").found();
    }

    @Test
    void a_label_is_no_sentence() {
        general("| Article | Subject |\n|---|---|\n| 4(7), 4(8) | loans |").found();
    }

    @Test
    void guidance_and_pages_about_the_site_need_no_source() {
        page("audience: patient\nview: guidance", "Take 10 minutes for this.").found();
        page("audience: about", "We began in 2019.").found();
    }

    @Test
    void a_question_or_the_words_before_a_list_need_no_source() {
        general("Did the Watchdog speak in May 2019?\n\nThe Watchdog found 3 things:\n\n- loans")
                .found();
    }
}
