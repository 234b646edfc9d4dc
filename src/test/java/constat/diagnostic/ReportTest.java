package constat.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Report.Format;
import constat.i18n.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Location PLACE = new Location("content/fr/a.md", 14, 9);

    @Test
    void text_is_one_line_each_and_a_summary() {
        assertEquals(
                """
                content/fr/a.md:14:9: error[key-unknown]: there is no key “titel” here; did you mean “title”?
                content/fr/a.md:14:9: error[key-missing]: the key “id” is missing
                content/fr/a.md:15:1: warning[file-unexpected]: this type of file has no use here; it is ignored
                2 errors, 1 warning
                """,
                new Report(Language.EN).write(three(), Format.TEXT));
    }

    @Test
    void french_text_has_french_spaces() {
        assertEquals(
                """
                content/fr/a.md:14:9: erreur[key-unknown] : la clé « titel » n’existe pas ici ; vouliez-vous écrire « title » ?
                content/fr/a.md:14:9: erreur[key-missing] : il manque la clé « id »
                content/fr/a.md:15:1: avertissement[file-unexpected] : ce type de fichier n’a pas d’usage ici ; il est ignoré
                2 erreurs, 1 avertissement
                """,
                ordinarySpaces(new Report(Language.FR).write(three(), Format.TEXT)));
        assertEquals(
                "content/fr/a.md:14:9: erreur[key-missing]\u202f: il manque la clé « id »",
                new DiagnosticSentences(Language.FR).line(three().get(1)).replace('\u00a0', ' '));
    }

    @Test
    void nothing_found_is_said_too() {
        assertEquals(
                "no error, no warning\n", new Report(Language.EN).write(List.of(), Format.TEXT));
        assertEquals(
                "aucune erreur, aucun avertissement\n",
                new Report(Language.FR).write(List.of(), Format.TEXT));
    }

    @Test
    void notes_are_lines_and_are_not_counted() {
        Diagnostic note = new Diagnostic(Code.FILE_UNEXPECTED, PLACE, List.of(), null);
        assertEquals(
                "no error, 2 warnings\n",
                new Report(Language.EN)
                        .write(List.of(note, note), Format.TEXT)
                        .replaceAll(".*warning\\[.*\n", ""));
    }

    @Test
    void json_is_a_list_of_objects() {
        assertEquals(
                """
                [ {
                  "file" : "content/fr/a.md",
                  "line" : 14,
                  "column" : 9,
                  "severity" : "error",
                  "code" : "key-unknown",
                  "message" : "there is no key “titel” here",
                  "hint" : "did you mean “title”?"
                }, {
                  "file" : "content/fr/a.md",
                  "line" : 14,
                  "column" : 9,
                  "severity" : "error",
                  "code" : "key-missing",
                  "message" : "the key “id” is missing"
                } ]
                """,
                new Report(Language.EN).write(three().subList(0, 2), Format.JSON));
        assertEquals("[ ]\n", new Report(Language.EN).write(List.of(), Format.JSON));
    }

    @Test
    void github_annotations_stand_beside_their_line() {
        assertEquals(
                """
                ::error file=content/fr/a.md,line=14,col=9,title=key-unknown::there is no key “titel” here; did you mean “title”?
                ::error file=content/fr/a.md,line=14,col=9,title=key-missing::the key “id” is missing
                ::warning file=content/fr/a.md,line=15,col=1,title=file-unexpected::this type of file has no use here; it is ignored
                """,
                new Report(Language.EN).write(three(), Format.GITHUB));
    }

    @Test
    void github_annotations_escape_what_would_end_them() {
        Diagnostic odd =
                new Diagnostic(
                        Code.KEY_MISSING,
                        new Location("content/a,b:c%.md", 1, 1),
                        List.of("100%\n::error::x"),
                        null);
        assertEquals(
                "::error file=content/a%2Cb%3Ac%25.md,line=1,col=1,title=key-missing::the key"
                        + " “100%25%0A::error::x” is missing\n",
                new Report(Language.EN).write(List.of(odd), Format.GITHUB));
    }

    @Test
    void diagnostics_are_sorted_by_place_and_each_is_told_once() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Code.KEY_MISSING, new Location("b", 1, 1), "x");
        diagnostics.add(Code.KEY_MISSING, new Location("a", 10, 1), "x");
        diagnostics.add(Code.KEY_MISSING, new Location("a", 2, 7), "x");
        diagnostics.add(Code.KEY_MISSING, new Location("a", 2, 7), "x");
        assertEquals(
                """
                a:2:7: error[key-missing]: the key “x” is missing
                a:10:1: error[key-missing]: the key “x” is missing
                b:1:1: error[key-missing]: the key “x” is missing""",
                Lines.english(diagnostics));
    }

    private static List<Diagnostic> three() {
        return List.of(
                new Diagnostic(Code.KEY_UNKNOWN, PLACE, List.of("titel"), "title"),
                new Diagnostic(Code.KEY_MISSING, PLACE, List.of("id"), null),
                new Diagnostic(
                        Code.FILE_UNEXPECTED,
                        new Location("content/fr/a.md", 15, 1),
                        List.of(),
                        null));
    }

    private static String ordinarySpaces(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
