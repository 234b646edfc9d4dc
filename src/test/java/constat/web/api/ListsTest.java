package constat.web.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import constat.diagnostic.Diagnostics;
import constat.fact.FactBase;
import constat.fact.FactSet;
import constat.fact.FactStates;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.publish.CurrentSite;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
                        hasItem(
                                "the CNIL said on 27\u00a0February it could not confirm the scale"));
    }

    @Test
    void on_the_first_evening_the_range_stands_alone() {
        get("/api/v1/claims?question=patients-concernes&as-of=2026-02-26")
                .body("asOf", equalTo("2026-02-26"))
                .body("items.claim", equalTo(List.of("france-2-fourchette")))
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
                "question=nulle-part | question | Nothing has this id; /api/v1/questions",
                "speaker=personne | speaker | Nothing has this id; /api/v1/actors",
                "stance=confirmed | stance | The words for stance are acknowledged, claimed",
                "asof=2026-02-27 | asof | Did you mean as-of?",
                "%3Cscript%3E=1 | ? | There is no such parameter",
                "limit=0 | limit | Give a whole number from 1 to 200.",
                "limit=201 | limit | Give a whole number from 1 to 200.",
                "sort=size | sort | Sort by place, id",
                "cursor=abc | cursor | Take the address in next as it is",
                "id=nulle-part | id | Nothing has this id",
                "question=%27%20or%201=1 | question | Nothing has this id; /api/v1/questions",
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

    @Test
    void every_kind_of_record_has_a_list() {
        get("/api/v1/events?lang=en&sort=known").body("items.id", hasItem("plainte"));
        get("/api/v1/precedents?about-leak=yes").body("items.aboutLeak", everyItem(equalTo(true)));
        get("/api/v1/sources?type=decision").body("items.type", everyItem(equalTo("decision")));
        get("/api/v1/actors?type=court").body("items.type", everyItem(equalTo("court")));
        get("/api/v1/misreadings?question=patients-concernes")
                .body("items.right", hasSize(greaterThan(0)));
        get("/api/v1/readings?claim=cnil-ampleur")
                .body("items.statements.id.flatten()", hasItem("cnil-ampleur"));
        get("/api/v1/corrections").body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void parts_of_a_list_follow_one_another_without_gap_or_repetition() {
        for (String sort : new String[] {"place", "id", "-known"}) {
            String all = "/api/v1/claims?limit=200&scope=case&sort=" + sort;
            List<String> whole = get(all).extract().path("items.id");
            List<String> parts = new ArrayList<>();
            String next = "/api/v1/claims?limit=7&scope=case&sort=" + sort;
            while (next != null) {
                ExtractableResponse<?> part =
                        given().urlEncodingEnabled(false)
                                .get(next)
                                .then()
                                .statusCode(200)
                                .extract();
                parts.addAll(part.path("items.id"));
                String address = part.path("next");
                next = address == null ? null : address.substring(address.indexOf("/api"));
            }
            assertEquals(whole, parts, sort);
        }
    }

    @Test
    void a_cursor_fits_one_list_and_one_order() {
        String next = get("/api/v1/claims?limit=1&sort=id").extract().path("next");
        String cursor = next.substring(next.indexOf("cursor=") + 7);
        get("/api/v1/claims?sort=id&cursor=" + cursor);
        for (String other :
                new String[] {"claims?sort=-id", "claims?sort=known", "events?sort=id"}) {
            when().get("/api/v1/" + other + "&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("parameter", equalTo("cursor"));
        }
    }

    @Test
    void the_day_it_was_known_sorts_and_the_unknown_comes_last() {
        List<String> days =
                get("/api/v1/claims?limit=200&sort=known").extract().path("items.known");
        List<String> dated = days.stream().filter(Objects::nonNull).toList();
        assertEquals(dated.stream().sorted().toList(), dated);
        assertEquals(dated, days.subList(0, dated.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"precedents", "actors", "misreadings", "readings", "corrections"})
    void what_bears_no_days_says_why_there_and_in_its_description(String list) {
        String why =
                when().get("/api/v1/" + list + "?as-of=2026-02-27")
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("parameter", equalTo("as-of"))
                        .extract()
                        .path("detail");
        when().get("/openapi.json")
                .then()
                .body(
                        "paths.'/api/v1/" + list + "'.get.description.replace('`', '')",
                        equalTo("No as-of. " + why));
    }

    @Test
    void on_the_first_evening_there_were_the_sources_of_that_evening() {
        List<String> first =
                get("/api/v1/sources?as-of=2026-02-26&limit=200").extract().path("items.id");
        assertFalse(first.contains("afp-2026-02-27"), first::toString);
        String afp = "items.find { it.id == 'afp-2026-02-27' }.versions.id";
        get("/api/v1/sources?as-of=2026-02-27&limit=200")
                .body("asOf", equalTo("2026-02-27"))
                .body("items.publishedOn", everyItem(lessThanOrEqualTo("2026-02-27")))
                .body(afp, hasItem("imazpress-27"))
                .body(afp, not(hasItem("imazpress-28")));
        get("/api/v1/sources?limit=200").body(afp, hasItem("imazpress-28"));
    }
}
