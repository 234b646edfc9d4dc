package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.CleanBase;
import constat.SiteCopy;
import constat.SmallGuidance;
import constat.diagnostic.DiagnosticSentences;
import constat.diagnostic.Severity;
import constat.i18n.Language;
import constat.publish.Compositor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guidance names pages, helplines and letters that exist, and its letters can send nothing. */
@QuarkusTest
class GuidanceRulesTest {

    @Inject CleanBase base;
    @Inject Compositor compositor;
    @TempDir Path temporary;

    private Path site;

    @BeforeEach
    void a_site_with_a_tree_and_a_letter() {
        base.wipe();
        site = SiteCopy.of(Path.of("src/test/resources/site"), temporary.resolve("content"));
        SmallGuidance.addTo(site);
    }

    private void change(String file, String was, String is) {
        SiteCopy.replace(site.resolve(file), was, is);
    }

    private void errors(String expected) {
        DiagnosticSentences english = new DiagnosticSentences(Language.EN);
        assertEquals(
                expected,
                compositor.compose(site).diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(english::line)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void a_whole_tree_is_published() {
        errors("");
    }

    @Test
    void a_helpline_that_does_not_exist_is_refused() {
        change("triage.yaml", "call: [accueil]", "call: [acceuil]");
        errors(
                "content/triage.yaml:18:11: error[reference-unknown]: no record “acceuil”; did you"
                        + " mean “accueil”?");
    }

    @Test
    void a_letter_that_does_not_exist_is_refused() {
        change("triage.yaml", "letter: demande", "letter: demandes");
        errors(
                "content/triage.yaml:19:13: error[letter-unknown]: no letter “demandes”; did you"
                        + " mean “demande”?");
    }

    @Test
    void a_page_that_does_not_exist_is_refused() {
        change("triage.yaml", "pages: [AIDE]", "pages: [AIDES]");
        errors(
                "content/triage.yaml:21:12: error[page-id-unknown]: no page has the id “AIDES”; did"
                        + " you mean “AIDE”?");
    }

    @Test
    void a_page_with_a_letter_that_could_send_something_is_refused() {
        change("fr/lettre.md", "privacy: letter\n", "");
        errors(
                "content/letters/demande.yaml:2:7: error[letter-exposed]: a page with a letter must"
                        + " not be able to send anything; write view: letter and privacy: letter in"
                        + " the front matter of “fr/lettre.md”");
    }

    @Test
    void a_page_for_a_letter_that_names_another_page_is_refused() {
        change("letters/demande.yaml", "page: LET", "page: AIDE");
        errors(
                "content/en/letter.md:2:5: error[letter-missing]: this page shows a letter, and no"
                        + " letter names “LET” as its page; write page: LET in the letter’s file\n"
                        + "content/fr/lettre.md:2:5: error[letter-missing]: this page shows a"
                        + " letter, and no letter names “LET” as its page; write page: LET in the"
                        + " letter’s file\n"
                        + "content/letters/demande.yaml:2:7: error[letter-exposed]: a page with a"
                        + " letter must not be able to send anything; write view: letter and"
                        + " privacy: letter in the front matter of “en/to-do.md”\n"
                        + "content/letters/demande.yaml:2:7: error[letter-exposed]: a page with a"
                        + " letter must not be able to send anything; write view: letter and"
                        + " privacy: letter in the front matter of “fr/a-faire.md”");
    }

    @Test
    void a_page_of_a_tree_that_is_not_there_is_refused() {
        change("fr/lettre.md", "view: letter", "view: triage");
        change("en/letter.md", "view: letter", "view: triage");
        SiteCopy.write(site.resolve("triage.yaml"), "");
        change("letters/demande.yaml", "page: LET", "page: AIDE");
        change("fr/a-faire.md", "view: guidance", "view: letter");
        change("en/to-do.md", "view: guidance", "view: letter");
        errors(
                "content/en/letter.md:1:1: error[triage-missing]: this page shows the tree of"
                        + " questions, and there is none; write it in triage.yaml\n"
                        + "content/en/what-happens.md:1:1: error[triage-missing]: this page shows"
                        + " the tree of questions, and there is none; write it in triage.yaml\n"
                        + "content/fr/lettre.md:1:1: error[triage-missing]: this page shows the"
                        + " tree of questions, and there is none; write it in triage.yaml\n"
                        + "content/fr/que-se-passe-t-il.md:1:1: error[triage-missing]: this page"
                        + " shows the tree of questions, and there is none; write it in"
                        + " triage.yaml");
    }

    @Test
    void a_situation_in_which_nobody_helps_is_refused() {
        change("fr/lettre.md", "privacy: letter\n", "privacy: letter\nhelp: [victim]\n");
        errors(
                "content/fr/lettre.md:10:7: error[value-unknown]: there is no value “victim” here;"
                        + " did you mean “victims”?");
    }

    @Test
    void words_of_the_tree_obey_the_rules_of_prose() {
        change("triage.yaml", "fr: \"Lisez.\"", "fr: \"Lisez [ceci](/fr/nulle-part).\"");
        errors(
                "content/triage.yaml:25:23: error[page-unknown]: no page at the address"
                        + " “/fr/nulle-part”; write the whole address, from “/” to the last word,"
                        + " without “.md”");
    }
}
