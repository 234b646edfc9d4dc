package constat.web.api;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import constat.fact.AbsentBase;
import constat.fact.FactBase;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoBaseTest {

    @Test
    void without_its_base_the_list_says_when_to_come_back() {
        QuarkusMock.installMockForType(new AbsentBase(), FactBase.class);
        when().get("/api/v1/claims")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "30")
                .header("Cache-Control", "no-store")
                .header("Access-Control-Allow-Origin", "*")
                .body("title", equalTo("Service Unavailable"))
                .body(not(containsString("secret")));
    }
}
