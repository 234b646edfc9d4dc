package constat.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.edition.Edition;
import constat.edition.SmallEdition;
import constat.publish.CurrentEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EditionRouteTest {

    private static final Edition EDITION = SmallEdition.create();

    @TestHTTPResource("/")
    URI server;

    @Inject CurrentEdition current;
    private Optional<Edition> before = Optional.empty();

    @BeforeEach
    void swap_in() {
        before = current.get();
        current.swap(EDITION);
    }

    @AfterEach
    void swap_back() {
        before.ifPresent(current::swap);
    }

    @Test
    void a_page_comes_with_all_its_headers() {
        get("/fr/que-faire")
                .then()
                .statusCode(200)
                .header("content-type", "text/html; charset=utf-8")
                .header("content-language", "fr")
                .header("constat-edition", EDITION.id())
                .header("vary", "accept-encoding")
                .header(
                        "cache-control",
                        "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800")
                .header(
                        "link",
                        "<http://localhost:8080/fr/que-faire>; rel=\"canonical\","
                                + " <http://localhost:8080/en/what-to-do>; rel=\"alternate\";"
                                + " hreflang=\"en\","
                                + " <http://localhost:8080/fr/que-faire>; rel=\"alternate\";"
                                + " hreflang=\"fr\","
                                + " <http://localhost:8080/fr/que-faire>; rel=\"alternate\";"
                                + " hreflang=\"x-default\"")
                .header("referrer-policy", "no-referrer")
                .header("x-content-type-options", "nosniff")
                .header("strict-transport-security", "max-age=31536000")
                .header("content-security-policy", containsString("default-src 'none'"))
                .header("set-cookie", nullValue())
                .header("server", nullValue())
                .header("last-modified", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"br;q=0, gzip|gzip|-gz", "br|br|-br", "gzip, br|br|-br", "identity||''"})
    void each_coding_comes_with_its_own_tag(String accept, String coding, String suffix) {
        Response response = plain().header("accept-encoding", accept).get("/fr/que-faire");

        assertEquals(coding, response.header("content-encoding"));
        String plainTag = get("/fr/que-faire").header("etag");
        String expected = plainTag.substring(0, plainTag.length() - 1) + suffix + '"';
        assertEquals(expected, response.header("etag"));
        assertEquals(
                response.header("content-length"), String.valueOf(response.asByteArray().length));
    }

    @Test
    void the_plain_body_is_the_editions() {
        assertArrayEquals(
                EDITION.at("/fr/que-faire").orElseThrow().identityBody(),
                get("/fr/que-faire").asByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fr/",
                "/fr/que-faire",
                "/fr/rien",
                "/rien",
                "/fr/ancienne-adresse",
                "/fr/questions/retiree",
                "/id/claim/c1",
                "/assets/site-0123456789.css",
                "/FR/"
            })
    void HEAD_has_the_headers_of_GET_and_no_body(String path) {
        Response head = plain().head(path);
        Response get = get(path);

        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(headers(get), headers(head));
        assertEquals(0, head.asByteArray().length);
    }

    @Test
    void what_the_reader_has_is_not_sent_again() {
        String tag = plain().header("accept-encoding", "br").get("/fr/").header("etag");
        for (String header : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            Response response =
                    plain().header("accept-encoding", "br")
                            .header("if-none-match", header)
                            .get("/fr/");
            assertEquals(304, response.statusCode(), header);
            assertEquals(tag, response.header("etag"));
            assertEquals("accept-encoding", response.header("vary"));
            assertEquals(get("/fr/").header("cache-control"), response.header("cache-control"));
            assertEquals(
                    get("/fr/").header("content-security-policy"),
                    response.header("content-security-policy"));
            assertEquals(null, response.header("content-type"));
            assertEquals(null, response.header("content-length"));
        }
    }

    @Test
    void the_tag_of_another_coding_does_not_count() {
        String brotli = plain().header("accept-encoding", "br").get("/fr/").header("etag");

        plain().header("accept-encoding", "gzip")
                .header("if-none-match", brotli)
                .get("/fr/")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|/fr/", "en|/en/", "en;q=0.3, fr;q=0.9|/fr/", "fr;q=0, en|/en/", "de|/fr/"})
    void the_root_leads_to_the_readers_language(String accept, String location) {
        plain().header("accept-language", accept)
                .get("/")
                .then()
                .statusCode(303)
                .header("location", location)
                .header("vary", "accept-language");
    }

    @Test
    void an_identifier_leads_to_its_page_with_the_fragment() {
        plain().header("accept-language", "en")
                .get("/id/claim/c1")
                .then()
                .statusCode(303)
                .header("location", "/en/what-to-do#c1");
    }

    @Test
    void the_identifier_of_what_was_withdrawn_is_gone_itself() {
        plain().header("accept-language", "en")
                .get("/id/question/q")
                .then()
                .statusCode(410)
                .header("content-language", "en")
                .header("vary", "accept-encoding, accept-language");
        get("/fr/questions/retiree").then().statusCode(410).header("etag", nullValue());
    }

    @Test
    void an_old_address_leads_to_the_new_one_for_ever() {
        get("/fr/ancienne-adresse")
                .then()
                .statusCode(301)
                .header("location", "/fr/que-faire")
                .header("vary", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "/fr, /fr/",
        "/FR, /fr/",
        "/fr/que-faire/, /fr/que-faire",
        "/fr//que-faire, /fr/que-faire",
        "/fr/Que-Faire, /fr/que-faire",
        "/fr/que%2Dfaire, /fr/que-faire",
        "/%66r/, /fr/",
        "/fr/./que-faire, /fr/que-faire",
        "/en/../fr/que-faire, /fr/que-faire",
        "/en/%2e%2e/fr/que-faire, /fr/que-faire",
        "//fr/, /fr/",
        "//evil.example/%2e%2e, /",
        "/fr/que-faire/?a=b, /fr/que-faire",
    })
    void another_form_of_an_address_leads_to_the_canonical_one(String path, String location) {
        String answer = raw(path);

        assertTrue(answer.startsWith("HTTP/1.1 301 "), answer);
        assertTrue(answer.contains("\r\nlocation: " + location + "\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "//evil.example/",
                "/%2F%2Fevil.example",
                "/fr%2Fque-faire",
                "/https://evil.example/"
            })
    void no_address_leads_off_the_site(String path) {
        String answer = raw(path);

        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertFalse(answer.contains("location:"), answer);
    }

    @Test
    void a_missing_page_is_told_in_the_language_of_its_address_else_of_the_reader() {
        notFound("/fr/rien", "en")
                .header("content-language", "fr")
                .header("vary", "accept-encoding");
        notFound("/en/nothing", "fr").header("content-language", "en");
        notFound("/nothing", "en")
                .header("content-language", "en")
                .header("vary", "accept-encoding, accept-language");
        notFound("/nothing", "de").header("content-language", "fr");
        notFound("/friends", "en").header("content-language", "en");
    }

    private io.restassured.response.ValidatableResponse notFound(String path, String accept) {
        return plain().header("accept-language", accept)
                .get(path)
                .then()
                .statusCode(404)
                .header("etag", nullValue())
                .header("link", nullValue())
                .header("content-security-policy", containsString("default-src 'none'"));
    }

    @Test
    void a_query_is_ignored() {
        for (String query : new String[] {"?a=b", "?%25", "?a=b&c"}) {
            plain().get("/fr/que-faire" + query).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void other_methods_are_refused_and_the_connection_closed(String method) {
        plain().request(method, "/fr/que-faire")
                .then()
                .statusCode(405)
                .header("allow", "GET, HEAD")
                .header("connection", equalTo("close"))
                .header("cache-control", "no-store")
                .header("constat-edition", EDITION.id())
                .header("x-content-type-options", "nosniff");
        plain().request(method, "/rien").then().statusCode(405);
        plain().request(method, "/api/v1/questions")
                .then()
                .statusCode(405)
                .header("content-type", "application/problem+json");
    }

    @Test
    void ranges_are_ignored() {
        plain().header("range", "bytes=0-9")
                .get("/fr/que-faire")
                .then()
                .statusCode(200)
                .header("accept-ranges", nullValue());
    }

    @Test
    void each_policy_has_its_headers() {
        get("/fr/lettre")
                .then()
                .header("content-security-policy", containsString("connect-src 'none'"))
                .header("content-security-policy", containsString("form-action 'none'"));
        get("/assets/site-0123456789.css")
                .then()
                .header("cache-control", "public, max-age=31536000, immutable");
        get("/fr/chiffres/personnes.json")
                .then()
                .header("access-control-allow-origin", "*")
                .header("cross-origin-resource-policy", "cross-origin");
        get("/fr/").then().header("access-control-allow-origin", nullValue());
    }

    @Test
    void an_answer_of_the_API_has_the_sites_headers() {
        get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .header("constat-edition", EDITION.id())
                .header("x-content-type-options", "nosniff")
                .header("access-control-allow-origin", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/questions", "/api/v1/no-such-thing", "/openapi.json"})
    void no_header_of_the_API_is_said_twice(String path) {
        Response response = get(path);
        List<String> names = response.headers().asList().stream().map(Header::getName).toList();

        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void the_description_of_the_API_is_served() {
        get("/openapi.json").then().statusCode(200).header("referrer-policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/health/ready", "/q/openapi", "/q/dev"})
    void what_is_for_operators_is_not_on_the_public_port(String path) {
        plain().get(path).then().statusCode(404).header("constat-edition", EDITION.id());
    }

    @Test
    void before_the_first_edition_readers_are_asked_to_wait() {
        ReadyEditions none = new ReadyEditions(new CurrentEdition(), "http://localhost:8080");
        Answer answer = new ErrorAnswers().page(503);
        Map<String, String> headers = new HashMap<>();
        answer.always().forEach(headers::put);

        assertNull(none.get());
        assertEquals(503, answer.status());
        assertEquals("5", headers.get("retry-after"));
        assertTrue(headers.containsKey("content-security-policy"));
    }

    private String raw(String path) {
        return new RawHttp(server)
                .exchange("GET " + path + " HTTP/1.1~Host: a~Connection: close~~");
    }

    private static Response get(String path) {
        return plain().get(path);
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.headers()) {
            headers.put(header.getName(), header.getValue());
        }
        headers.remove("date");
        return headers;
    }

    private static RequestSpecification plain() {
        return given().urlEncodingEnabled(false)
                .config(
                        RestAssured.config()
                                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                                .redirect(RedirectConfig.redirectConfig().followRedirects(false)));
    }
}
