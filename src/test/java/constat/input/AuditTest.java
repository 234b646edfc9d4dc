package constat.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import constat.input.Audit.Level;
import constat.input.Audit.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the site may say of its accessibility follows from each criterion, and is never typed. */
class AuditTest {

    private static final int[] SIZES = {9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12};
    private static final String UNTESTED = "result: untested";
    private static final String SEEN = "tested: person, by: Ada, on: 2026-12-01";

    private final Diagnostics diagnostics = new Diagnostics();

    /** Every criterion, the first ones with what is given, all others with the last one given. */
    private static String criteria(String... states) {
        StringBuilder yaml = new StringBuilder("topics:\n");
        int number = 0;
        for (int topic = 1; topic <= SIZES.length; topic++) {
            yaml.append("  - name: { fr: t, en: t }\n    criteria:\n");
            for (int i = 1; i <= SIZES[topic - 1]; i++) {
                String state = states[Math.min(number++, states.length - 1)];
                yaml.append(
                        "      - { number: \"%d.%d\", title: { fr: c, en: c }, %s }\n"
                                .formatted(topic, i, state));
            }
        }
        return yaml.toString();
    }

    private Audit read(String yaml) {
        TextFile file = new TextFile("accessibility.yaml", "content/accessibility.yaml", yaml);
        return Audit.read(new ContentFolder(List.of(file)), diagnostics);
    }

    private Level level(String... states) {
        Audit audit = read(criteria(states));
        reports("");
        return audit.level();
    }

    private void reports(String expected) {
        assertEquals(expected, Lines.english(diagnostics));
    }

    @Test
    void the_standard_has_a_hundred_and_six_criteria() {
        assertEquals(106, read(criteria(UNTESTED)).criteria().size());
        reports("");
    }

    @Test
    void without_a_file_or_a_person_no_site_is_compliant() {
        assertEquals(Level.NONE, Audit.NONE.level());
        assertEquals(Level.NONE, level(UNTESTED));
        assertEquals(
                Level.NONE,
                level("result: conform, tested: automated, on: 2026-12-01, tools: [axe label]"));
    }

    @Test
    void one_criterion_that_nobody_saw_leaves_it_without_an_audit() {
        Audit audit = read(criteria(UNTESTED, "result: conform, " + SEEN));
        assertEquals(Level.NONE, audit.level());
        assertEquals(List.of(), audit.auditors());
        reports("");
    }

    @Test
    void a_named_person_who_saw_every_criterion_makes_it_compliant_as_far_as_they_are_met() {
        String met = "result: conform, " + SEEN;
        String broken = "result: not-conform, " + SEEN;
        String beside = "result: not-applicable, " + SEEN;
        assertEquals(Level.FULL, level(met));
        assertEquals(Level.FULL, level(met, beside));
        assertEquals(Level.PARTIAL, level(broken, met));
        assertEquals(Level.PARTIAL, level(broken, met, beside));
        assertEquals(Level.NONE, level(broken, broken, met, beside));
        assertEquals(List.of("Ada"), read(criteria(met)).auditors());
    }

    @Test
    void a_criterion_of_another_topic_a_second_one_and_a_missing_one_are_refused() {
        read(criteria(UNTESTED).replace("\"1.9\"", "\"1.10\"").replace("\"2.2\"", "\"2.1\""));
        reports(
                "content/accessibility.yaml:1:1: error[criterion-missing]: criteria are missing:"
                        + " 1.9, 2.2; add them with “result: untested”\n"
                        + "content/accessibility.yaml:12:19: error[criterion-unknown]: “1.10” is no"
                        + " criterion of this topic; did you mean “1.1”?\n"
                        + "content/accessibility.yaml:16:19: error[id-duplicate]: the id “2.1”"
                        + " exists already (content/accessibility.yaml:15:19); give one of the two"
                        + " records another id");
    }

    @Test
    void a_result_that_nobody_could_check_is_refused() {
        String unproved =
                "error[result-unproved]: the criterion “1.%d” does not say how its result was found;"
                        + " “tested: person” takes by and on; “tested: automated” takes tools and on,"
                        + " without by; “result: untested” takes none";
        read(
                criteria(
                        "result: conform",
                        "result: conform, tested: person, on: 2026-12-01",
                        "result: conform, tested: automated, on: 2026-12-01",
                        "result: conform, tested: person, by: Ada",
                        "result: untested, " + SEEN,
                        UNTESTED));
        reports(
                "content/accessibility.yaml:4:9: error[key-missing]: the key “tested” is missing\n"
                        + "content/accessibility.yaml:5:76: "
                        + unproved.formatted(2)
                        + "\n"
                        + "content/accessibility.yaml:6:76: "
                        + unproved.formatted(3)
                        + "\n"
                        + "content/accessibility.yaml:7:76: "
                        + unproved.formatted(4)
                        + "\n"
                        + "content/accessibility.yaml:8:77: "
                        + unproved.formatted(5));
    }

    @Test
    void a_tool_is_a_rule_or_a_test() {
        read(criteria(UNTESTED + ", tools: [axe label, eyes]", UNTESTED));
        reports(
                "content/accessibility.yaml:4:76: error[tool-invalid]: “eyes” is no tool; write"
                        + " “axe” and a rule, or “test” and Class.method");
    }

    @Test
    void the_shipped_criteria_are_whole_and_none_is_called_met_by_a_tool_that_sees_a_part() {
        Audit audit = Audit.read(ContentFolder.read(Path.of("content"), diagnostics), diagnostics);
        reports("");
        Predicate<String> everyPage = tool -> tool.matches("test (RgaaTest|ValidHtmlTest)\\..*");
        assertEquals(106, audit.criteria().size());
        assertEquals(
                List.of(),
                audit.criteria().stream()
                        .filter(c -> c.result() != Result.UNTESTED && c.tested().by() == null)
                        .filter(c -> c.tools().stream().noneMatch(everyPage))
                        .toList());
    }
}
