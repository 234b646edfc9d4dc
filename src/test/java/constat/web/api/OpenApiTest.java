package constat.web.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.fact.Corrected;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactState;
import constat.fact.FactStates;
import constat.fact.Kind;
import constat.fact.QuestionState;
import constat.fact.RecordKey;
import constat.fact.Revision;
import constat.fact.Revision.Correction;
import constat.format.Items;
import constat.format.Perspective;
import constat.format.StatementRow;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.publish.CurrentSite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The description and what it describes. */
@QuarkusTest
class OpenApiTest {

    @Inject FactBase base;
    @Inject CurrentSite currentSite;

    private static JsonPath description() {
        return when().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .extract()
                .jsonPath();
    }

    @Test
    void it_names_every_field_in_order_and_no_other() {
        ContentFolder folder = FactStates.shipped();
        Site site = FactStates.site(folder);
        Perspective seen =
                new Perspective(
                        FactStates.now(folder, site), site, Language.EN, "https://example.org");
        Items items = new Items(seen);
        QuestionState derived = seen.state().question(operand(seen)).orElseThrow();
        Map<String, ?> question = items.questions(List.of(derived)).get(0);
        assertEquals(described("Question"), List.copyOf(question.keySet()));
        assertEquals(
                described("Claim"),
                List.copyOf(items.claims(StatementRow.of(derived)).get(0).keySet()));
        Map<?, ?> first = (Map<?, ?>) ((List<?>) question.get("derived")).get(0);
        assertEquals(described("Derived"), List.copyOf(first.keySet()));
        FactState state = seen.state();
        fields("Event", items.events(state.events()));
        fields("Precedent", items.precedents(state.precedents()));
        fields("FullSource", items.sources(state.sources()));
        fields("FullActor", items.actors(state.actors()));
        fields("Misreading", items.misreadings(state.misreadings()));
        fields("Reading", items.readings(state.readings()));
        Correction correction =
                new Correction(
                        LocalDate.EPOCH,
                        "answer",
                        "1",
                        new Text("x", "x"),
                        Revision.CorrectionSeverity.FIGURE);
        RecordKey key = new RecordKey(Kind.CLAIM, "x");
        fields("CorrectedRecord", items.corrections(List.of(new Corrected(key, 2, correction))));
    }

    private static void fields(String schema, List<? extends Map<String, ?>> items) {
        assertEquals(described(schema), List.copyOf(items.get(0).keySet()), schema);
    }

    private static String operand(Perspective seen) {
        return seen.state().derived().get(0).operands().get(0).question();
    }

    private static List<String> described(String schema) {
        Map<String, Object> properties =
                description().getMap("components.schemas." + schema + ".properties");
        return new ArrayList<>(properties.keySet());
    }

    private void the_invented_facts_are_served() {
        ContentFolder folder =
                ContentFolder.read(Path.of("src/test/resources/site"), new Diagnostics());
        base.importing(
                FactSet.read(folder, new Diagnostics()),
                FactStates.site(folder),
                imported -> true,
                kept -> kept);
        currentSite.swap(FactStates.site(folder));
    }

    @Test
    void its_examples_are_answered() {
        the_invented_facts_are_served();
        JsonPath description = description();
        Map<String, Map<String, Object>> parameters = description.getMap("components.parameters");
        for (String path :
                description.<Object, Object>getMap("paths").keySet().stream()
                        .map(String::valueOf)
                        .toList()) {
            if (path.endsWith("/search")) {
                continue; // needs an edition: the search has a test of its own
            }
            Map<String, Object> examples = new LinkedHashMap<>();
            for (String reference :
                    description.getList("paths.'" + path + "'.get.parameters.$ref", String.class)) {
                Map<String, Object> parameter =
                        parameters.get(reference.substring(reference.lastIndexOf('/') + 1));
                if (parameter.containsKey("example")) {
                    examples.put((String) parameter.get("name"), parameter.get("example"));
                }
            }
            given().queryParams(examples).when().get(path).then().statusCode(200);
        }
    }

    @Test
    void its_example_of_an_answer_is_an_answer() {
        the_invented_facts_are_served();
        when().get("/api/v1/claims?lang=en&question=prets-perdus&speaker=mediatheque")
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(4200))
                .body(
                        "items[0].caveats[0].text",
                        equalTo("the ombudsman says it could not recount them"));
    }
}
