package constat.web.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.diagnostic.Diagnostics;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactStates;
import constat.fact.QuestionState;
import constat.format.Items;
import constat.format.Perspective;
import constat.format.StatementRow;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.publish.CurrentSite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
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
    }

    private static String operand(Perspective seen) {
        return seen.state().derived().get(0).operands().get(0).question();
    }

    private static List<String> described(String schema) {
        Map<String, Object> properties =
                description().getMap("components.schemas." + schema + ".properties");
        return new ArrayList<>(properties.keySet());
    }

    @Test
    void its_examples_are_answered() {
        ContentFolder folder =
                ContentFolder.read(Path.of("src/test/resources/site"), new Diagnostics());
        base.importing(
                FactSet.read(folder, new Diagnostics()),
                FactStates.site(folder),
                imported -> true,
                kept -> kept);
        currentSite.swap(FactStates.site(folder));
        Map<String, Map<String, Object>> parameters = description().getMap("components.parameters");
        Map<String, Object> examples = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> examples.put(name, parameter.get("example")));
        assertEquals(
                List.of("lang", "as-of", "question", "speaker", "stance"),
                List.copyOf(examples.keySet()));
        given().queryParams(examples)
                .when()
                .get("/api/v1/claims")
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(4200))
                .body(
                        "items[0].caveats[0].text",
                        equalTo("the ombudsman says it could not recount them"));
        given().queryParams(examples).when().get("/api/v1/questions").then().statusCode(200);
    }
}
