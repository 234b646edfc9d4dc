package constat.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import constat.diagnostic.Diagnostics;
import constat.edition.Edition;
import constat.edition.SearchedEdition;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactStates;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.publish.CurrentEdition;
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
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
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
                    "50",
                    "51",
                    "200",
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
                    "2026-02-25",
                    "a".repeat(200),
                    "a".repeat(400),
                    "a".repeat(401),
                    "a b ".repeat(6) + "a",
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
    @Inject CurrentEdition currentEdition;

    @TestHTTPResource("/")
    URI root;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, Integer> seen = new TreeMap<>();
    private Optional<Edition> before = Optional.empty();
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
        before = currentEdition.get();
        currentEdition.swap(SearchedEdition.create());
        String text = get("openapi.json").body();
        description = JSON.readTree(text);
        schemas =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder ->
                                builder.schemaLoaders(
                                        loaders -> loaders.schemas(Map.of(DESCRIPTION, text))));
    }

    @AfterAll
    void the_edition_is_put_back() {
        before.ifPresent(currentEdition::swap);
    }

    @Test
    void no_request_makes_it_fail_and_every_answer_is_as_described() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            for (String query : queries(operation)) {
                faults.addAll(faults(path.getKey(), operation, query));
            }
        }
        assertEquals(List.of(), faults.subList(0, Math.min(10, faults.size())), seen.toString());
        assertTrue(seen.getOrDefault(200, 0) > 100, seen.toString());
        assertTrue(seen.getOrDefault(400, 0) > 1000, seen.toString());
    }

    /** What the program takes is what it says that it takes, no more and no less. */
    @Test
    void every_parameter_is_described() throws Exception {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            List<String> described = new ArrayList<>();
            path.getValue()
                    .at("/get/parameters")
                    .forEach(p -> described.add(resolved(p).get("name").asText()));
            HttpResponse<String> refused = get(path.getKey().substring(1) + "?nothing=1");
            String detail = JSON.readTree(refused.body()).get("detail").asText();
            String taken = "There is no such parameter; there are " + String.join(", ", described);
            assertTrue(detail.startsWith(taken + "."), path.getKey() + ": " + detail);
        }
    }

    /** Each parameter with each mistake, alone and behind all that must be sent. */
    private List<String> queries(JsonNode operation) {
        List<String> queries = new ArrayList<>(List.of("", "nothing=1", "%3Ca%3E=1"));
        for (JsonNode reference : operation.get("parameters")) {
            JsonNode parameter = resolved(reference);
            List<String> mistakes = mistakes(parameter);
            queries.addAll(mistakes);
            String required = required(operation, parameter);
            if (!required.isEmpty()) {
                mistakes.forEach(mistake -> queries.add(required + "&" + mistake));
            }
        }
        return queries;
    }

    private static List<String> mistakes(JsonNode parameter) {
        String name = parameter.get("name").asText();
        List<String> values = new ArrayList<>(HOSTILE);
        parameter.at("/schema/enum").forEach(word -> values.add(word.asText()));
        if (parameter.has("example")) {
            values.add(parameter.get("example").asText());
        }
        List<String> mistakes = new ArrayList<>();
        values.forEach(value -> mistakes.add(encoded(name, value)));
        String last = encoded(name, values.get(values.size() - 1));
        mistakes.add(last + "&" + last);
        mistakes.add(last + "&" + encoded(name, "x"));
        mistakes.add(name);
        mistakes.add(encoded(name.toUpperCase(Locale.ROOT), "x"));
        return mistakes;
    }

    /** The other parameters without which there is no answer, as in their examples. */
    private String required(JsonNode operation, JsonNode but) {
        List<String> required = new ArrayList<>();
        for (JsonNode reference : operation.get("parameters")) {
            JsonNode parameter = resolved(reference);
            if (parameter.path("required").asBoolean() && !parameter.equals(but)) {
                required.add(
                        encoded(parameter.get("name").asText(), parameter.get("example").asText()));
            }
        }
        return String.join("&", required);
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
