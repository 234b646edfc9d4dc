package constat.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import constat.edition.Edition;
import constat.edition.SmallEdition;
import constat.publish.CurrentEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatorsPortTest {

    @TestHTTPResource(value = "", management = true)
    String management;

    @Inject CurrentEdition current;
    private Optional<Edition> before = Optional.empty();

    @BeforeEach
    void swap_in() {
        before = current.get();
        current.swap(SmallEdition.create());
    }

    @AfterEach
    void swap_back() {
        before.ifPresent(current::swap);
    }

    @Test
    void health_tells_the_edition() {
        given().get(management + "health/ready")
                .then()
                .body(
                        "checks.findAll { it.name == 'edition' }.data.id",
                        hasItem(SmallEdition.create().id()))
                .body("checks.findAll { it.name == 'edition' }.status", hasItem("UP"));
    }

    @Test
    void metrics_hold_no_address_that_a_reader_asked_for() {
        given().get("/fr/mon-medecin-durand");

        given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"))
                .body(not(containsString("durand")));
    }
}
