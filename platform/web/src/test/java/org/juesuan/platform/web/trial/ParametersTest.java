package org.juesuan.platform.web.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TrialIdentity.class)
@DisplayName("Parameters and methods of an address")
class ParametersTest {

  private static final String YEARS = "/api/v1/trial/years/";
  private static final String ID = "7b0c9f62-4f5e-4d55-9d0c-0b8f6f6c1c55";

  @ParameterizedTest
  @CsvSource({
    "20x0/nested,year,must be a whole number,20x0",
    "99999999999/nested,year,must be a whole number,99999999999/",
    "2020/nested/abc,id,must be a UUID,abc\"",
    "2020/nested?fund=general,fund,'must be one of GENERAL, OTHER',general",
    "2020/nested?after=later,after,must be a whole number,later",
    "2020/nested?first=1e2,first,must be a whole number,1e2"
  })
  @DisplayName("a parameter that cannot be read is 400 by its name, never by its value")
  void namesTheParameter(String address, String parameter, String requirement, String value) {
    String body =
        given()
            .get(YEARS + address)
            .then()
            .statusCode(400)
            .contentType("application/problem+json")
            .body("code", equalTo("invalid-field"))
            .body("violations", hasSize(1))
            .body("violations[0].parameter", equalTo(parameter))
            .body("violations[0].message", equalTo(requirement))
            .extract()
            .jsonPath()
            .getString("violations");
    assertFalse(body.contains(value), body);
  }

  @Test
  @DisplayName("parameters that can be read arrive, and absent ones keep their defaults")
  void readsParameters() {
    given()
        .get(YEARS + "2020/nested?fund=OTHER&after=5000000000&first=3&ids=" + ID)
        .then()
        .statusCode(200)
        .body("year", equalTo("2020"))
        .body("fund", equalTo("OTHER"))
        .body("after", equalTo("5000000000"))
        .body("first", equalTo("3"))
        .body("ids", equalTo("[" + ID + "]"));
    given()
        .get(YEARS + "2020/nested")
        .then()
        .statusCode(200)
        .body("fund", equalTo("null"))
        .body("after", equalTo("null"))
        .body("first", equalTo("0"))
        .body("ids", equalTo("[]"));
    given().put(YEARS + "2020/nested/" + ID + "/deep").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,2020/nested,'GET, HEAD'",
    "POST,2020/nested,'GET, HEAD'",
    "PUT,2020/nested/7b0c9f62-4f5e-4d55-9d0c-0b8f6f6c1c55,'GET, HEAD'",
    "DELETE,2020/nested/7b0c9f62-4f5e-4d55-9d0c-0b8f6f6c1c55,'GET, HEAD'",
    "GET,2020/nested/7b0c9f62-4f5e-4d55-9d0c-0b8f6f6c1c55/deep,PUT"
  })
  @DisplayName("a method the address does not have is 405 with Allow, also below another class")
  void refusesTheMethod(String method, String address, String allowed) {
    given()
        .request(method, YEARS + address)
        .then()
        .statusCode(405)
        .header("Allow", equalTo(allowed))
        .contentType("application/problem+json")
        .body("code", equalTo("method-not-allowed"))
        .body("status", equalTo(405))
        .body("instance", equalTo(YEARS + address));
  }

  @ParameterizedTest
  @CsvSource({"GET", "PUT", "DELETE"})
  @DisplayName("an address below a class that is nobody's stays not-found, whatever the method")
  void staysNotFound(String method) {
    given()
        .request(method, YEARS + "2020/nested/" + ID + "/nothing/at/all")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }
}
