package constat.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostic;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Location ORIGIN = new Location("content/en/a.md", 10, 1);

    /** Prints a directive as its parts, so that a test can read them. */
    private static final DirectiveRenderer PARTS =
            new DirectiveRenderer() {
                @Override
                public String inline(Directive d) {
                    return "<i>%s %s %s</i>"
                            .formatted(d.name(), d.label(), new TreeMap<>(d.attributes()));
                }

                @Override
                public String block(Directive d, String body) {
                    return "<div class=\"%s\">\n%s</div>".formatted(d.name(), body);
                }
            };

    private record Given(Prose prose, Language language, Diagnostics diagnostics) {

        Given thenHtml(String html) {
            assertEquals(html, Markdown.html(prose, language, PARTS));
            return this;
        }

        Given thenInline(String html) {
            assertEquals(html, Markdown.inlineHtml(prose, language, PARTS));
            return this;
        }

        Given thenFound(String... codesAndPlaces) {
            assertEquals(
                    List.of(codesAndPlaces),
                    diagnostics.sorted().stream().map(MarkdownTest::brief).toList());
            return this;
        }
    }

    private static String brief(Diagnostic d) {
        return d.location().line() + ":" + d.location().column() + " " + d.code().id();
    }

    private static Given given(String markdown) {
        return given(markdown, Language.EN);
    }

    private static Given given(String markdown, Language language) {
        Diagnostics diagnostics = new Diagnostics();
        return new Given(Markdown.parse(markdown, ORIGIN, diagnostics), language, diagnostics);
    }

    private static Given givenInline(String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        return new Given(
                Markdown.parseInline(markdown, ORIGIN, diagnostics), Language.EN, diagnostics);
    }

    @Test
    void a_directive_in_a_line_has_a_name_a_label_and_attributes() {
        given("Up to :fact[how-many]{form=value} people.")
                .thenHtml("<p>Up to <i>fact how-many {form=value}</i> people.</p>")
                .thenFound();
        given(":claim[a]{form=short why=\"two words\"}")
                .thenHtml("<p><i>claim a {form=short, why=two words}</i></p>");
        given("(:term[x]), :term[y].").thenHtml("<p>(<i>term x {}</i>), <i>term y {}</i>.</p>");
    }

    @Test
    void a_colon_that_begins_no_directive_stays_text() {
        given("At 19 h : so, at 19:55, a: b, :smile and :term {x}", Language.FR)
                .thenHtml("<p>At 19 h\u202f: so, at 19:55, a\u202f: b, :smile and :term {x}</p>")
                .thenFound();
        given("open :term[never closed").thenHtml("<p>open :term[never closed</p>").thenFound();
        given(":term[a]{never closed").thenHtml("<p><i>term a {}</i>{never closed</p>");
    }

    @Test
    void an_unknown_directive_is_reported_with_the_nearest_name() {
        Given given = given("One\n\nTwo :facts[x] three").thenFound("12:5 directive-unknown");
        assertEquals("fact", given.diagnostics.sorted().get(0).suggestion());
        given(":::stpes\nA\n:::").thenFound("10:1 directive-unknown");
    }

    @Test
    void a_literal_prints_its_text_with_its_typography_right() {
        given(":literal[15 *millions* \"of\" codes]{why=\"other databases\"}")
                .thenHtml("<p>15 *millions* “of” codes</p>");
    }

    @Test
    void block_directives_hold_blocks_and_each_other() {
        given(":::steps\n### One\n\n- a\n- b\n\n:::help{for=\"x\"}\nCall\n:::\nEnd\n:::\nAfter")
                .thenHtml(
                        "<div class=\"steps\">\n<h3 id=\"one\">One</h3>\n<ul>\n<li>a</li>\n"
                                + "<li>b</li>\n</ul>\n<div class=\"help\">\n<p>Call</p>\n</div>\n"
                                + "<p>End</p>\n</div>\n<p>After</p>")
                .thenFound();
    }

    @Test
    void a_block_directive_that_is_never_closed_is_reported() {
        given(":::steps\nOne").thenFound("10:1 directive-unclosed");
    }

    @Test
    void alerts_become_remarks() {
        given("> [!WARNING]\n> Do not *pay*.")
                .thenHtml(
                        "<aside class=\"alert alert--warning\" role=\"note\">\n"
                                + "<p class=\"alert__t\">Warning</p>\n<p>Do not <em>pay</em>.</p>\n</aside>");
        given("> [!NOTE]\n>\n> One\n\n> [!TIP]\n> Two")
                .thenHtml(
                        "<aside class=\"alert alert--note\" role=\"note\">\n<p class=\"alert__t\">Note</p>\n<p>One</p>\n</aside>\n"
                                + "<aside class=\"alert alert--tip\" role=\"note\">\n<p class=\"alert__t\">Tip</p>\n<p>Two</p>\n"
                                + "</aside>");
        given("> [!OTHER]\n> x").thenHtml("<blockquote>\n<p>[!OTHER]\nx</p>\n</blockquote>");
    }

    @Test
    void raw_html_is_shown_as_text_and_reported() {
        given("a <b onclick=\"x\">b</b>")
                .thenHtml("<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>")
                .thenFound("10:3 html-shown-as-text", "10:19 html-shown-as-text");
        given("<script>\nalert(1)\n</script>").thenFound("10:1 html-shown-as-text");
    }

    @Test
    void unsafe_links_lose_their_destination_and_are_reported() {
        given("[a](javascript:alert(1)) [b](DATA:text/html,x) [c](/fr/x) [d](tel:15)")
                .thenHtml(
                        "<p><a href=\"\">a</a> <a href=\"\">b</a> <a href=\"/fr/x\">c</a>"
                                + " <a href=\"tel:15\">d</a></p>")
                .thenFound("10:1 link-unsafe", "10:26 link-unsafe");
    }

    @Test
    void headings_have_anchors_that_are_unique_on_the_page() {
        given(
                        "## Qu’est-ce qu’un cœur « été » ?\n\n## A\n\n:::steps\n## A\n:::\n\n## !",
                        Language.FR)
                .thenHtml(
                        "<h2 id=\"qu-est-ce-qu-un-coeur-ete\">Qu’est-ce qu’un cœur «\u202fété\u202f»\u202f?</h2>\n"
                                + "<h2 id=\"a\">A</h2>\n<div class=\"steps\">\n"
                                + "<h2 id=\"a-2\">A</h2>\n</div>\n<h2 id=\"section\">!</h2>");
    }

    @Test
    void typography_is_put_right_but_not_in_code_or_addresses() {
        given("L'avis \"*sûr*\" : `a ? \"b\"` à 169 000 % ?", Language.FR)
                .thenHtml(
                        "<p>L’avis «\u202f<em>sûr</em>\u202f»\u202f: <code>a ? &quot;b&quot;</code>"
                                + " à 169\u202f000\u202f%\u202f?</p>");
        given("It's \"*so*\" ...").thenHtml("<p>It’s “<em>so</em>” …</p>");
    }

    @Test
    void a_text_of_a_record_has_neither_paragraph_nor_heading() {
        givenInline("# Not *a* heading\n- nor :term[x]")
                .thenInline("# Not <em>a</em> heading\n- nor <i>term x {}</i>");
        givenInline("One\n\nTwo").thenInline("One<br>Two");
    }

    @Test
    void a_table_row_is_one_group_of_cells() {
        Given given = given("| a | b |\n|---|---|\n| 1 | :fact[x] |\n| 2 | 3 |");
        assertEquals(
                "1a 1b 21 2\ufffc 32 33",
                given.prose.blocks().stream()
                        .map(block -> block.group() + block.text())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_character_of_a_block_knows_its_place_in_the_file() {
        Prose prose = given("One\n\n- two **three**\n  four :fact[x] five").prose;
        ProseBlock item = prose.blocks().get(1);
        assertEquals("two three four \ufffc five", item.text());
        assertEquals("12:9", place(item, "three"));
        assertEquals("13:3", place(item, "four"));
        assertEquals("13:8", place(item, "\ufffc"));
        assertEquals("13:17", place(item, "five"));
    }

    private static String place(ProseBlock block, String word) {
        Location at = block.locate(block.text().indexOf(word));
        return at.line() + ":" + at.column();
    }

    @Test
    void hostile_markdown_neither_throws_nor_costs_much() {
        int n = 20_000;
        List<String> hostile =
                List.of(
                        "> ".repeat(n) + "x",
                        "- ".repeat(n) + "x",
                        ":::steps\n".repeat(n / 4),
                        "*a ".repeat(n) + "*".repeat(n),
                        "*a _b ".repeat(700) + "_ *".repeat(700),
                        "[".repeat(n) + "]".repeat(n),
                        "![".repeat(700) + "](x)".repeat(700),
                        ":a[".repeat(n),
                        ":term[x]{".repeat(5_000),
                        "`".repeat(n),
                        "<a ".repeat(n / 10),
                        "\u0000\ud800 &#0; &#x110000; \\",
                        "|a".repeat(n) + "\n" + "|-".repeat(n),
                        "\"'".repeat(n),
                        "000 ".repeat(n),
                        "a" + " ".repeat(n) + "!",
                        "1 ".repeat(n) + "%");
        for (String text : hostile) {
            for (Language language : Language.values()) {
                Prose prose = given(text).prose;
                Markdown.html(prose, language, PARTS);
                prose.corrections(language);
                Markdown.parseInline(text, ORIGIN, new Diagnostics());
            }
        }
    }

    @Test
    void emphasis_that_could_nest_without_end_is_refused() {
        given("*a ".repeat(1501)).thenFound("10:1 markdown-too-deep");
        assertEquals(
                List.of(Code.MARKDOWN_TOO_DEEP),
                givenInline("[".repeat(1501)).diagnostics.sorted().stream()
                        .map(Diagnostic::code)
                        .toList());
    }
}
