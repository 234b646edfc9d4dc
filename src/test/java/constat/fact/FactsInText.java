package constat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Facts written as a test needs them. A line {@code == questions} opens the file {@code
 * content/facts/questions.yaml}; a word with {@code $} stands for keys that the test does not care
 * about, so that records are flow mappings on one line. Three actors and four sources are there
 * already.
 */
final class FactsInText {

    private static final Map<String, String> WORDS =
            new TreeMap<>(
                    Map.of(
                            "$t", "{ fr: un, en: one }",
                            "$printed", "published: 2019-07-01",
                            "$number",
                                    "text: $t, scope: case, theme: data, answer: number, unit: {"
                                            + " id: loan, words: { fr: [prêt], en: [loan] } }, of-what:"
                                            + " $t, $printed",
                            "$choice",
                                    "text: $t, scope: case, theme: data, answer: choice, options: {"
                                            + " \"yes\": $t, \"no\": $t }, $printed",
                            "$date",
                                    "text: $t, scope: case, theme: timeline, answer: date, $printed",
                            "$open", "looked-for: { on: 2019-07-01, words: [x] }",
                            "$says", "speaker: library, stance: claimed",
                            "$known", "known: 2019-05-04, source: paper"));

    private static final String BASE =
            """
            == sources/base
            - { id: paper, type: press, publisher: P, title: $t, identifier: x, language: fr, published-on: 2019-05-04, seen-on: 2019-07-01, length: 400, $printed }
            - { id: leaflet, type: press, publisher: P, title: $t, identifier: x, language: fr, seen-on: 2019-07-01, $printed }
            - { id: ruling, type: decision, publisher: P, title: $t, identifier: x, language: fr, published-on: 2019-05-04, seen-on: 2019-07-01, $printed }
            - { id: wire, type: press, publisher: P, title: $t, language: fr, published-on: 2019-05-04, seen-on: 2019-07-01, versions: [{ id: late, published-on: 2019-05-06, seen-on: 2019-07-01, identifier: x }], $printed }
            == actors/base
            - { id: library, name: $t, label: $t, role: $t, type: authority, sources: [paper], $printed }
            - { id: gazette, name: $t, label: $t, role: $t, type: media, sources: [paper], $printed }
            - { id: ombudsman, name: $t, label: $t, role: $t, type: authority, sources: [paper], $printed }
            """;

    private final List<TextFile> files = new ArrayList<>();

    private FactsInText() {}

    static FactsInText facts(String text) {
        FactsInText facts = new FactsInText();
        facts.add(BASE);
        facts.add(text);
        return facts;
    }

    private void add(String text) {
        for (String part : text.split("(?m)^== ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                String path = "facts/" + part.substring(0, end).strip() + ".yaml";
                files.add(new TextFile(path, "content/" + path, expand(part.substring(end + 1))));
            }
        }
    }

    private static String expand(String yaml) {
        String before;
        String expanded = yaml;
        do {
            before = expanded;
            for (Map.Entry<String, String> word : WORDS.entrySet()) {
                expanded =
                        expanded.replaceAll(
                                java.util.regex.Pattern.quote(word.getKey()) + "\\b",
                                java.util.regex.Matcher.quoteReplacement(word.getValue()));
            }
        } while (!expanded.equals(before));
        return expanded;
    }

    /** What the rules say of them, line by line, in English. */
    void are(String lines) {
        assertEquals(lines.strip(), Lines.english(check()));
    }

    void areInFrench(String lines) {
        assertEquals(
                lines.strip(),
                Lines.in(Language.FR, check()).replace('\u202f', ' ').replace('\u00a0', ' '));
    }

    void areRight() {
        are("");
    }

    /** The set, which must be readable; rules are not asked. */
    FactSet set() {
        Diagnostics diagnostics = new Diagnostics();
        FactSet set = FactSet.read(new ContentFolder(files), diagnostics);
        InventedSite.nothingIn(diagnostics);
        return set;
    }

    /** The set, which must obey the rules. */
    FactSet rightSet() {
        areRight();
        return set();
    }

    private Diagnostics check() {
        Diagnostics diagnostics = new Diagnostics();
        FactSet set = FactSet.read(new ContentFolder(files), diagnostics);
        FactRules.check(set, InventedSite.site(), diagnostics);
        return diagnostics;
    }
}
