package constat.web.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import constat.diagnostic.Diagnostics;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactStates;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.publish.CurrentSite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {

    @Inject FactBase base;
    @Inject CurrentSite currentSite;

    @BeforeAll
    void the_shipped_facts_are_served() {
        ContentFolder folder = FactStates.shipped();
        Site site = FactStates.site(folder);
        base.importing(
                FactSet.read(folder, new Diagnostics()), site, imported -> true, kept -> kept);
        currentSite.swap(site);
    }

    private static ValidatableResponse get(String address) {
        return when().get(address)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .header("ETag", notNullValue());
    }

    @Test
    void a_list_says_up_to_which_day_it_tells_what_was_known() {
        get("/api/v1/questions")
                .body("asOf", equalTo("2026-03-22"))
                .body("sourcesUntil", equalTo("2026-03-22"))
                .body("next", nullValue())
                .body("items", hasSize(greaterThan(30)));
    }

    @Test
    void the_number_never_comes_without_the_caution() {
        String ministry = "items.find { it.claim == 'ministere-quinze-millions' }";
        get("/api/v1/claims?lang=en&question=patients-concernes")
                .body("items", hasSize(4))
                .body(ministry + ".value", equalTo(15_000_000))
                .body(ministry + ".speaker.id", equalTo("ministere-sante"))
                .body(ministry + ".stance", equalTo("claimed"))
                .body(ministry + ".standing", equalTo("qualified"))
                .body(ministry + ".known", equalTo("2026-02-27"))
                .body(
                        ministry + ".caveats.text",
                        hasItem("the CNIL said on 27 February it could not confirm the scale"));
    }

    @Test
    void on_the_first_evening_the_range_stands_alone() {
        get("/api/v1/claims?question=patients-concernes&as-of=2026-02-26")
                .body("asOf", equalTo("2026-02-26"))
                .body("items.claim", equalTo(java.util.List.of("france-2-fourchette")))
                .body("items[0].low", equalTo(11_000_000))
                .body("items[0].caveats", hasSize(0));
    }

    @Test
    void lists_are_filtered_by_speaker_and_stance() {
        get("/api/v1/claims?speaker=cnil").body("items.speaker.id", everyItem(equalTo("cnil")));
        get("/api/v1/claims?stance=opinion").body("items.stance", everyItem(equalTo("opinion")));
        get("/api/v1/questions?speaker=cnil")
                .body("items.id", hasItem("patients-concernes"))
                .body("items.id", not(hasItem("intrusion")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as-of=2026-02-30 | as-of | Give a day that exists, written like 2019-05-04.",
                "as-of=hier | as-of | Give a day that exists, written like 2019-05-04.",
                "as-of=1999-01-01 | as-of | The first thing we know of was public on",
                "as-of=2026-03-23 | as-of | Our sources stop at 2026-03-22.",
                "as-of=%2B999999999-12-31 | as-of | Our sources stop at 2026-03-22.",
                "lang=de | lang | The languages are fr and en.",
                "lang=fr&lang=en | lang | Give this parameter once.",
                "lang= | lang | Give this parameter a value or leave it out.",
                "question=nulle-part | question | No question has this id",
                "speaker=personne | speaker | No actor has this id",
                "stance=confirmed | stance | The stances are acknowledged, claimed",
                "asof=2026-02-27 | asof | Did you mean as-of?",
                "%3Cscript%3E=1 | ? | There is no such parameter",
                "question=%27%20or%201=1 | question | No question has this id",
            })
    void a_bad_parameter_is_named_and_mended(String query, String parameter, String detail) {
        for (String list : new String[] {"questions", "claims"}) {
            given().urlEncodingEnabled(false)
                    .when()
                    .get("/api/v1/" + list + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .header("Access-Control-Allow-Origin", "*")
                    .body("type", equalTo("about:blank"))
                    .body("title", equalTo("Bad Request"))
                    .body("status", equalTo(400))
                    .body("parameter", equalTo(parameter))
                    .body("detail", containsString(detail));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/answers", "/api/v1/questions/x", "/api/v1/"})
    void an_unknown_address_is_a_problem_too(String address) {
        when().get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body(not(containsString("constat.")));
    }

    @Test
    void what_was_not_changed_is_not_sent_again() {
        String tag = get("/api/v1/claims?speaker=cnil").extract().header("ETag");
        given().header("If-None-Match", tag)
                .when()
                .get("/api/v1/claims?speaker=cnil")
                .then()
                .statusCode(304);
        when().head("/api/v1/claims?speaker=cnil").then().statusCode(200);
    }
}
