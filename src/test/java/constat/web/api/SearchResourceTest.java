package constat.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import constat.edition.Edition;
import constat.edition.SearchedEdition;
import constat.publish.CurrentEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SearchResourceTest {

    @Inject CurrentEdition current;
    private Optional<Edition> before = Optional.empty();
    private Edition edition = SearchedEdition.create();

    @BeforeEach
    void swap_in() {
        before = current.get();
        edition = SearchedEdition.create();
        current.swap(edition);
    }

    @AfterEach
    void swap_back() {
        before.ifPresent(current::swap);
    }

    private static ValidatableResponse get(String query) {
        return given().urlEncodingEnabled(false).get("/api/v1/search" + query).then();
    }

    @Test
    void hits_come_best_first_with_absolute_addresses() {
        get("?lang=en&q=the%20loans")
                .statusCode(200)
                .contentType("application/json")
                .header("cache-control", "no-store")
                .header("access-control-allow-origin", "*")
                .body("query", equalTo("the loans"))
                .body("lang", equalTo("en"))
                .body("edition", equalTo(edition.id()))
                .body("hits.kind", contains("figure", "page"))
                .body("hits[0].url", endsWith("/en/figures/loans"))
                .body("hits[1].url", endsWith("/en/outage#prets"))
                .body("hits[1].title", equalTo("The library outage"));
    }

    @Test
    void a_figure_comes_with_its_whole_sentence() {
        get("?lang=en&q=lost").body("hits[0].snippet", equalTo("The city says: 4,200 loans."));
    }

    @Test
    void no_more_hits_come_than_are_wanted() {
        get("?lang=en&q=loans&limit=1").body("hits", hasSize(1));
    }

    @Test
    void nothing_found_is_an_answer() {
        get("?q=zzzzzz").statusCode(200).body("hits", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|q|Give some words",
                "?q=%20|q|Give some words",
                "?q=a&q=b|q|once",
                "?q=a&lang=de|lang|fr and en",
                "?q=a&limit=0|limit|1 to 50",
                "?q=a&limit=51|limit|1 to 50",
                "?q=a&limit=1e1|limit|1 to 50",
                "?q=a&page=2|page|There is no such parameter",
                "?q=a&%3Cb%3E=2|?|There is no such parameter",
                "?q=a+b+c+d+e+f+g+h+i+j+k+l+m|q|12 words"
            })
    void a_mistake_is_named(String query, String parameter, String detail) {
        get(query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("parameter", equalTo(parameter))
                .body("detail", containsString(detail));
    }

    @Test
    void two_hundred_characters_are_enough() {
        get("?q=" + "a".repeat(200)).statusCode(200);
        get("?q=" + "secret".repeat(34))
                .statusCode(400)
                .body("detail", containsString("200 characters"))
                .body("detail", not(containsString("secret")));
    }
}
