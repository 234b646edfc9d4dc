package constat.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.edition.Edition;
import constat.edition.SearchedEdition;
import constat.publish.CurrentEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchRouteTest {

    @TestHTTPResource("/")
    URI server;

    @Inject CurrentEdition current;
    private Optional<Edition> before = Optional.empty();

    @BeforeEach
    void swap_in() {
        before = current.get();
        current.swap(SearchedEdition.create());
    }

    @AfterEach
    void swap_back() {
        before.ifPresent(current::swap);
    }

    private static ValidatableResponse ask(String path, String words) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("q", words)
                .post(path)
                .then();
    }

    @Test
    void a_question_is_answered_in_the_page_and_kept_nowhere() {
        ask("/fr/recherche", "prêts")
                .statusCode(200)
                .header("cache-control", "no-store")
                .header("x-robots-tag", "noindex")
                .header("etag", nullValue())
                .header("set-cookie", nullValue())
                .header("content-type", "text/html; charset=utf-8")
                .header("content-language", "fr")
                .header("content-security-policy", containsString("form-action 'self'"))
                .body(containsString("href=\"/fr/panne#prets\""))
                .body(containsString("value=\"prêts\""))
                .body(not(containsString("every title")));
    }

    @Test
    void each_language_answers_in_its_own() {
        ask("/en/search", "loans").statusCode(200).body(containsString("/en/outage#prets"));
    }

    @Test
    void what_was_asked_is_text_and_nothing_else() {
        ask("/fr/recherche", "\"><script>alert(1)</script>")
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;"));
    }

    @Test
    void without_words_the_page_is_as_it_was() {
        ask("/fr/recherche", "   ").statusCode(200).body(containsString("every title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr/", "/fr/panne", "/fr/recherche/", "/api/v1/search"})
    void no_other_address_takes_a_question(String path) {
        ask(path, "x").statusCode(405).header("connection", "close");
    }

    @Test
    void only_a_form_is_read() {
        given().contentType(ContentType.JSON)
                .body("{\"q\":\"x\"}")
                .post("/fr/recherche")
                .then()
                .statusCode(415);
    }

    @Test
    void a_form_that_is_too_long_is_refused_while_it_comes() {
        ask("/fr/recherche", "x".repeat(10_000)).statusCode(413).header("connection", "close");
    }

    @Test
    void an_encoding_that_is_none_is_refused() {
        String answer =
                new RawHttp(server)
                        .exchange(
                                "POST /fr/recherche HTTP/1.1~Host: localhost~"
                                        + "Content-Type: application/x-www-form-urlencoded~"
                                        + "Content-Length: 5~Connection: close~~q=%zz");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void the_page_itself_is_read_like_any_other() {
        given().get("/fr/recherche")
                .then()
                .statusCode(200)
                .header("cache-control", startsWith("public"))
                .body(containsString("every title"))
                .header("x-robots-tag", nullValue())
                .header("connection", not(equalTo("close")));
    }
}
