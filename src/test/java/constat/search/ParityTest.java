package constat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.i18n.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate: whoever has no script gets what everybody else gets. */
class ParityTest {

    private static final int TOP = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    /** What people send that is no word of the site. */
    static final List<String> HOSTILE =
            List.of(
                    "",
                    " ",
                    "fuite:donnees",
                    "+plainte -cnil title:foo",
                    "foo~9 bar^100 *",
                    "abcdefgh~8",
                    "\"exact phrase\" AND NOT (x OR y)",
                    "\u0000\u0001\u001b[31m\u007f\u0085",
                    "<script>alert(1)</script>",
                    "'; DROP TABLE patients; --",
                    "../../etc/passwd %00 %2e%2e",
                    "😀 👩‍⚕️ 🏳️‍🌈",
                    "\ud83d",
                    "مرحبا שלום \u202eabc",
                    "İstanbul ſtraße ﬁle K Å",
                    "é".repeat(300),
                    "constructor __proto__ toString hasOwnProperty valueOf",
                    "½ ² ٣ ५ 1e9 0x10 -0 +1 1.2.3.4 99999999999999999999999999 M",
                    "cent cent cent cent mille mille millions milliard",
                    "l'l'l'l'l' qu' ' '' ’’",
                    "a ".repeat(600_000),
                    "x".repeat(1_000_000),
                    "1 000 ".repeat(50_000),
                    "fuite ".repeat(5_000));

    @ParameterizedTest
    @EnumSource
    void every_query_has_the_same_top_ten_on_both_sides(Language language) {
        List<String> queries = new ArrayList<>(HOSTILE);
        List<GradedQueries.Graded> graded = GradedQueries.in(language);
        assertTrue(graded.size() >= 80, "only " + graded.size() + " queries");
        for (GradedQueries.Graded each : graded) {
            queries.add(each.query());
            if (each.heldOut()) {
                queries.add(begun(each.query()));
            }
        }
        Search search = ShippedSearch.search(language);
        Map<String, JsonNode> server = new LinkedHashMap<>();
        Map<String, JsonNode> browser = new LinkedHashMap<>();
        try (BrowserSide side = new BrowserSide(folder)) {
            Value engine = side.engine(ShippedSearch.file(language));
            for (String query : queries) {
                String key = query.length() > 80 ? query.substring(0, 80) : query;
                server.put(key, JSON.valueToTree(server(search.query(query))));
                browser.put(key, JSON.valueToTree(browser(side.query(engine, query, TOP))));
            }
        }
        assertEquals(lines(server), lines(browser));
    }

    /** What stands in the field while somebody types. */
    private static String begun(String query) {
        return query.substring(0, Math.max(1, query.length() * 2 / 3));
    }

    @Test
    void the_server_answers_whatever_is_sent_in_bounded_time() {
        Search search = ShippedSearch.search(Language.FR);
        for (String query : HOSTILE) {
            assertTimeout(Duration.ofSeconds(2), () -> search.query(query));
        }
    }

    private static String lines(Map<String, JsonNode> answers) {
        StringBuilder lines = new StringBuilder();
        answers.forEach((q, a) -> lines.append(q).append('\t').append(a).append('\n'));
        return lines.toString();
    }

    private static Map<String, @Nullable Object> server(Results results) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("words", results.words());
        all.put(
                "hits",
                results.hits().stream().limit(TOP).map(h -> flat(JSON.valueToTree(h))).toList());
        all.put("corrections", results.corrections());
        all.put("near", results.near());
        Hit figure = results.figure();
        all.put("figure", figure == null ? null : figure.address());
        all.put("situations", results.situations());
        return all;
    }

    private static Map<String, @Nullable Object> browser(JsonNode results) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("words", results.get("words").asText());
        List<Map<String, @Nullable Object>> hits = new ArrayList<>();
        results.get("hits").forEach(hit -> hits.add(flat(hit)));
        all.put("hits", hits);
        all.put("corrections", results.get("corrections"));
        all.put("near", results.get("near"));
        JsonNode figure = results.get("figure");
        all.put("figure", figure.isNull() ? null : figure.get("address").asText());
        all.put("situations", results.get("situations"));
        return all;
    }

    /** A hit without the last digit of its score, which two machines may round apart. */
    private static Map<String, @Nullable Object> flat(JsonNode hit) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("kind", hit.get("kind").asText().toLowerCase(Locale.ROOT));
        for (String key : List.of("address", "title", "section", "snippet", "value", "answer")) {
            all.put(key, hit.get(key));
        }
        all.put("score", Math.round(hit.get("score").asDouble() * 1000));
        return all;
    }
}
