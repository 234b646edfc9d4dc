package constat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    private static final Map<String, String> TEXTS =
            Map.of(
                    "first",
                    "/**\n * Says what it does.\n */\nexport const one = 1; // kept\n",
                    "second",
                    "import { one } from \"./first.js\";\n    // why\n    one.toFixed();\n",
                    "third",
                    "const late = import(\"./first.js\");\n");

    private final Scripts scripts = Scripts.of(List.of("first", "second"), ScriptsTest::written);

    @Test
    void an_import_becomes_the_address_of_the_other_module() {
        assertEquals(
                "import { one } from \"" + scripts.path("first") + "\";\none.toFixed();\n",
                text("second"));
        assertTrue(scripts.path("first").matches("/assets/first\\.[0-9a-f]{16}\\.js"));
    }

    @Test
    void so_does_one_that_waits_until_it_is_needed() {
        Scripts late = Scripts.of(List.of("first", "third"), ScriptsTest::written);
        assertEquals(
                List.of("const late = import(\"" + late.path("first") + "\");\n"),
                late.all().stream().skip(1).map(Assets.Asset::text).toList());
    }

    @Test
    void comments_of_whole_lines_and_indentation_are_not_sent() {
        assertEquals("export const one = 1; // kept\n", text("first"));
    }

    @Test
    void a_comment_before_code_of_its_line_takes_nothing_with_it() {
        Scripts typed =
                Scripts.of(
                        List.of("typed"),
                        name -> "/** @type {A} */ (a).b();\nc();\n/** Ends. */\nd();\n");
        assertEquals("/** @type {A} */ (a).b();\nc();\nd();\n", typed.all().get(0).text());
    }

    @Test
    void another_text_of_what_is_imported_changes_the_address() {
        Scripts other =
                Scripts.of(
                        List.of("first", "second"),
                        name -> written(name).replace("one = 1", "one = 2"));
        assertNotEquals(scripts.path("second"), other.path("second"));
    }

    @Test
    void an_unknown_module_is_named() {
        var fault = assertThrows(IllegalArgumentException.class, () -> scripts.path("frist"));
        assertEquals("no script 'frist'; there are [first, second]", fault.getMessage());
    }

    private static String written(String name) {
        return TEXTS.getOrDefault(name, "");
    }

    private String text(String name) {
        return scripts.all().stream()
                .filter(script -> script.path().equals(scripts.path(name)))
                .map(Assets.Asset::text)
                .findFirst()
                .orElseThrow();
    }
}
