package constat.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import constat.diagnostic.Diagnostics;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactStates;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.publish.CurrentSite;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Requests generated from our own description: every parameter of every operation, right and wrong.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiFuzzTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DESCRIPTION = "https://example.org/openapi.json";

    /** Wrong type, edge, empty, oversized and injected. */
    private static final List<String> HOSTILE =
            List.of(
                    "",
                    " ",
                    "x",
                    "-1",
                    "0",
                    "1",
                    "1.5",
                    "1e3",
                    "201",
                    "99999999999999999999",
                    "true",
                    "null",
                    "NaN",
                    "[]",
                    "{\"a\":1}",
                    "0000-00-00",
                    "2026-02-30",
                    "9999-12-31",
                    "+999999999-12-31",
                    "2026-02-27T00:00:00Z",
                    "a".repeat(401),
                    "é".repeat(300),
                    "' or 1=1 --",
                    "\"; drop table fact_record; --",
                    "%' escape '",
                    "<script>alert(1)</script>",
                    "../../etc/passwd",
                    "${jndi:ldap://x}",
                    "#{7*7}",
                    "a\nb",
                    "\u0000",
                    "\u202e\ud83d\ude00",
                    "id;desc",
                    "CASE");

    @Inject FactBase base;
    @Inject CurrentSite currentSite;

    @TestHTTPResource("/")
    URI root;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, Integer> seen = new TreeMap<>();
    private JsonNode description = JSON.createObjectNode();
    private JsonSchemaFactory schemas =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @BeforeAll
    void the_shipped_facts_are_served() throws Exception {
        ContentFolder folder = FactStates.shipped();
        Site site = FactStates.site(folder);
        base.importing(
                FactSet.read(folder, new Diagnostics()), site, imported -> true, kept -> kept);
        currentSite.swap(site);
        String text = get("openapi.json").body();
        description = JSON.readTree(text);
        schemas =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder ->
                                builder.schemaLoaders(
                                        loaders -> loaders.schemas(Map.of(DESCRIPTION, text))));
    }

    @Test
    void no_request_makes_it_fail_and_every_answer_is_as_described() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            if (operation == null || path.getKey().endsWith("/search")) {
                continue; // the search has its own barrage
            }
            for (String query : queries(operation)) {
                faults.addAll(faults(path.getKey(), operation, query));
            }
        }
        assertEquals(List.of(), faults.subList(0, Math.min(10, faults.size())), seen.toString());
        assertTrue(seen.getOrDefault(200, 0) > 100, seen.toString());
        assertTrue(seen.getOrDefault(400, 0) > 1000, seen.toString());
    }

    private List<String> queries(JsonNode operation) {
        List<String> queries = new ArrayList<>(List.of("", "nothing=1", "%3Ca%3E=1"));
        for (JsonNode reference : operation.get("parameters")) {
            JsonNode parameter = resolved(reference);
            String name = parameter.get("name").asText();
            List<String> values = new ArrayList<>(HOSTILE);
            parameter.at("/schema/enum").forEach(word -> values.add(word.asText()));
            if (parameter.has("example")) {
                values.add(parameter.get("example").asText());
            }
            values.forEach(value -> queries.add(encoded(name, value)));
            String twice = encoded(name, values.get(values.size() - 1));
            queries.add(twice + "&" + twice);
            queries.add(name);
            queries.add(encoded(name.toUpperCase(Locale.ROOT), "x"));
        }
        return queries;
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null ? node : description.at(reference.asText().substring(1));
    }

    private static String encoded(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private List<String> faults(String path, JsonNode operation, String query) throws Exception {
        HttpResponse<String> answer = get(path.substring(1) + (query.isEmpty() ? "" : "?" + query));
        int status = answer.statusCode();
        seen.merge(status, 1, Integer::sum);
        String asked = path + "?" + query + " " + status + ": ";
        JsonNode content =
                resolved(operation.get("responses").path(String.valueOf(status))).path("content");
        String type =
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (!content.has(type)) {
            return List.of(asked + "not described: " + type + " " + answer.body());
        }
        List<String> faults = new ArrayList<>();
        String schema = content.get(type).at("/schema/$ref").asText();
        schemas.getSchema(SchemaLocation.of(DESCRIPTION + schema))
                .validate(JSON.readTree(answer.body()))
                .forEach(fault -> faults.add(asked + fault));
        if (status == 400 && !JSON.readTree(answer.body()).has("parameter")) {
            faults.add(asked + "names no parameter");
        }
        return faults;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(root.resolve(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
