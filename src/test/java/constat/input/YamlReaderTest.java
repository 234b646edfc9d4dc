package constat.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import constat.diagnostic.Diagnostics;
import constat.diagnostic.Lines;
import constat.diagnostic.Location;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private static final String TOO_DEEP =
            "error[yaml-too-deep]: the nesting is deeper than 50 levels; flatten the structure";
    private static final String CHECK =
            "; check the quotes, the colons and the indentation of the line";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void every_scalar_stays_what_was_written() {
        assertEquals(
                Map.of(
                        "lang", "no",
                        "number", "012",
                        "time", "1:20:30",
                        "day", "2026-02-27",
                        "tilde", "~",
                        "empty", "",
                        "flag", "TRUE",
                        "float", "1e3"),
                read(
                        """
                        lang: no
                        number: 012
                        time: 1:20:30
                        day: 2026-02-27
                        tilde: ~
                        empty:
                        flag: TRUE
                        float: 1e3
                        """));
        reports("");
    }

    @Test
    void keys_keep_the_order_of_the_file() {
        YamlNode.Mapping mapping =
                (YamlNode.Mapping) reader().read("b: 1\na: 2\nc: 3", at(1, 1)).orElseThrow();
        assertEquals(List.of("b", "a", "c"), List.copyOf(mapping.entries().keySet()));
    }

    @Test
    void every_value_knows_its_place() {
        YamlNode.Mapping mapping =
                (YamlNode.Mapping) reader().read("a: 1\nb:\n  - é x\n", at(1, 1)).orElseThrow();
        YamlNode.Sequence list = (YamlNode.Sequence) mapping.entries().get("b");
        assertEquals("f.yaml:1:4", mapping.entries().get("a").location().toString());
        assertEquals("f.yaml:3:5", list.items().get(0).location().toString());
    }

    @Test
    void places_are_counted_from_where_the_part_stands_in_its_file() {
        YamlNode.Mapping mapping =
                (YamlNode.Mapping) reader().read("a: 1\nb: 2", at(7, 5)).orElseThrow();
        assertEquals("f.yaml:7:8", mapping.entries().get("a").location().toString());
        assertEquals("f.yaml:8:4", mapping.entries().get("b").location().toString());
    }

    @Test
    void a_syntax_error_names_its_place() {
        refuses(
                "a: 1\nb: [1, 2\nc: 3\n",
                "f.yaml:3:2: error[yaml-syntax]: this YAML cannot be read: expected ',' or ']',"
                        + " but got :"
                        + CHECK);
    }

    @Test
    void an_open_quote_names_its_place() {
        refuses(
                "a: \"one\nb: two\n",
                "f.yaml:3:1: error[yaml-syntax]: this YAML cannot be read: found unexpected end of"
                        + " stream"
                        + CHECK);
    }

    @Test
    void a_doubled_key_is_reported_at_the_second() {
        read("a: 1\nb: 2\na: 3\n");
        reports(
                "f.yaml:3:1: error[yaml-syntax]: this YAML cannot be read: the key “a” stands here"
                        + " twice"
                        + CHECK);
    }

    @Test
    void a_key_that_is_a_list_is_reported() {
        read("? [a, b]\n: 1\n");
        reports(
                "f.yaml:1:3: error[yaml-syntax]: this YAML cannot be read: a key that is no word"
                        + CHECK);
    }

    @Test
    void a_tab_as_indentation_is_reported() {
        refuses(
                "a:\n\tb: 1\n",
                "f.yaml:2:1: error[yaml-syntax]: this YAML cannot be read: found character"
                        + " '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for"
                        + " indentation)"
                        + CHECK);
    }

    @Test
    void a_control_character_is_reported() {
        refuses(
                "é: 1\nb: \u0007\n",
                "f.yaml:2:4: error[yaml-syntax]: this YAML cannot be read: U+0007 cannot be"
                        + " printed"
                        + CHECK);
    }

    @Test
    void a_second_document_is_reported() {
        refuses(
                "a: 1\n---\nb: 2\n",
                "f.yaml:2:1: error[yaml-syntax]: this YAML cannot be read: but found another"
                        + " document"
                        + CHECK);
    }

    @Test
    void an_alias_is_refused_at_its_place() {
        refuses(
                "a: &x [1]\nb: *x\n",
                "f.yaml:2:4: error[yaml-syntax]: this YAML cannot be read: an alias (*)" + CHECK);
    }

    @Test
    void an_alias_bomb_does_not_go_off() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        refuses(
                bomb.toString(),
                "f.yaml:2:10: error[yaml-syntax]: this YAML cannot be read: an alias (*)" + CHECK);
    }

    @Test
    void a_list_that_holds_itself_is_refused() {
        refuses(
                "&a [*a]\n",
                "f.yaml:1:5: error[yaml-syntax]: this YAML cannot be read: an alias (*)" + CHECK);
    }

    @Test
    void fifty_levels_are_read_and_one_more_is_not() {
        Object deep = read("[".repeat(50) + "]".repeat(50));
        for (int i = 1; i < 50; i++) {
            deep = ((List<?>) deep).get(0);
        }
        assertEquals(List.of(), deep);
        reports("");
        refuses("[".repeat(51) + "]".repeat(51), "f.yaml:1:51: " + TOO_DEEP);
    }

    @Test
    void brackets_in_quotes_are_no_levels() {
        assertEquals("[".repeat(60), read("'" + "[".repeat(60) + "'"));
        reports("");
    }

    @Test
    void twenty_thousand_open_brackets_are_refused() {
        quickly("[".repeat(20_000), "f.yaml:1:51: " + TOO_DEEP);
        quickly("{a: ".repeat(16_000), "f.yaml:1:201: " + TOO_DEEP);
        quickly("[{".repeat(16_000), "f.yaml:1:51: " + TOO_DEEP);
    }

    @Test
    void every_way_of_deep_indentation_is_refused() {
        quickly("- ".repeat(30_000) + "x", "f.yaml:1:101: " + TOO_DEEP);
        quickly("? ".repeat(30_000) + "x", "f.yaml:1:101: " + TOO_DEEP);
        StringBuilder stairs = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            stairs.append(" ".repeat(i)).append("a:\n");
        }
        quickly(stairs.toString(), "f.yaml:51:51: " + TOO_DEEP);
    }

    @Test
    void a_file_without_a_document_holds_nothing() {
        assertEquals(Optional.empty(), reader().read("# only a remark\n", at(1, 1)));
        reports("");
    }

    private void quickly(String text, String line) {
        assertTimeout(Duration.ofSeconds(5), () -> refuses(text, line));
    }

    private void refuses(String text, String line) {
        Diagnostics own = new Diagnostics();
        assertEquals(Optional.empty(), new YamlReader(own).read(text, at(1, 1)));
        assertEquals(line, Lines.english(own));
    }

    private Object read(String text) {
        return reader().read(text, at(1, 1)).orElseThrow().plain();
    }

    private void reports(String lines) {
        assertEquals(lines, Lines.english(diagnostics));
    }

    private YamlReader reader() {
        return new YamlReader(diagnostics);
    }

    private static Location at(int line, int column) {
        return new Location("f.yaml", line, column);
    }
}
