package org.juesuan.platform.web.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TrialIdentity.class)
@DisplayName("INV-12 Who calls, in which role and for which departments")
class CallerTest {

  private static final String ROWS = "/api/v1/trial/departments/{department}/rows";
  private static final String OPEN = "/api/v1/trial/departments/110106-208/open";

  static Stream<String> badTokens() {
    String good = Tokens.claims("finance", Tokens.DEPARTMENT);
    return Stream.of(
        "nonsense",
        "a.b.c",
        Tokens.forged(),
        Tokens.unsigned(),
        Tokens.confused(),
        Tokens.tampered(),
        Tokens.signed(good.replaceAll("\"exp\":\\d+", "\"exp\":1600000000")),
        Tokens.signed(good.replaceAll(",\"exp\":\\d+", "")),
        Tokens.signed(good.replace("\"aud\":\"juesuan\"", "\"aud\":\"another\"")),
        Tokens.signed(good.replace("\"aud\":\"juesuan\",", "")),
        Tokens.signed(good.replace("https://juesuan.local", "https://elsewhere.example")),
        Tokens.signed(good.replace("\"sub\":\"li\",", "")));
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  @DisplayName("a bad token is 401 everywhere, even where no token is needed and on plain routes")
  void refusesBadTokens(String token) {
    for (String path :
        new String[] {ROWS.replace("{department}", "110106-208"), OPEN, "/route/ok"}) {
      given()
          .auth()
          .oauth2(token)
          .get(path)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", "Bearer")
          .body("code", equalTo("unauthenticated"));
    }
  }

  @Test
  @DisplayName("no token is 401 where one is needed, and anonymous where none is")
  void asksForAToken() {
    given()
        .get(ROWS, "110106-208")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("code", equalTo("unauthenticated"));
    given()
        .contentType("application/json")
        .body("{")
        .post("/api/v1/trial/departments/110106-208/records")
        .then()
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
    given().get(OPEN).then().statusCode(200).body("anonymous", equalTo("true"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic bGk6bGk=", "Bearer", "Digest x"})
  @DisplayName("another scheme of authorization does not authenticate")
  void refusesOtherSchemes(String authorization) {
    given()
        .header("Authorization", authorization)
        .get(ROWS, "110106-208")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "clerk", "reviewer", "finance", "publisher", "auditor"})
  @DisplayName("every role reads in its scope")
  void everyRoleReads(String role) {
    given().auth().oauth2(Tokens.of(role)).get(ROWS, "110106-208-005").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "110106-208,110106-208,200",
    "110106-208,110106-208-005,200",
    "110106,110106-208-005,200",
    "110106-208-005,110106-208,403",
    "110106-208,110106-901,403",
    "110106-208,110106-2080,400",
    "110106-208,110107-208,403",
    "110106-208,110106,403"
  })
  @DisplayName("a scope covers its code and all below it, nothing beside or above")
  void keepsToTheScope(String scope, String department, int status) {
    String code =
        given()
            .auth()
            .oauth2(Tokens.of("viewer", scope))
            .get(ROWS, department)
            .then()
            .statusCode(status)
            .extract()
            .path("code");
    if (status != 200) {
      org.junit.jupiter.api.Assertions.assertEquals(
          status == 403 ? "outside-scope" : "invalid-field", code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"departments\":[]",
        "\"departments\":\"110106-208\"",
        "\"departments\":[\"110106-208\",\"*\"]",
        "\"departments\":[\"\"]",
        "\"departments\":[110106]",
        "\"departments\":null",
        "\"other\":1"
      })
  @DisplayName("an empty or malformed claim covers nothing")
  void coversNothingByAMalformedClaim(String claim) {
    String claims =
        Tokens.claims("finance", Tokens.DEPARTMENT)
            .replace("\"departments\":[\"110106-208\"]", claim);
    given()
        .auth()
        .oauth2(Tokens.signed(claims))
        .get(ROWS, "110106-208")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("outside-scope"));
  }

  @Test
  @DisplayName("a role that does not permit the operation is 403 forbidden; none implies another")
  void refusesOtherRoles() {
    for (String role : new String[] {"viewer", "finance", "auditor", "composer", "stranger"}) {
      given()
          .auth()
          .oauth2(Tokens.of(role))
          .contentType("application/json")
          .body("{\"amountYuan\":\"1.00\",\"name\":\"x\",\"places\":1}")
          .post("/api/v1/trial/departments/110106-208/records")
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("code", equalTo("forbidden"));
    }
    given()
        .auth()
        .oauth2(Tokens.of("stranger"))
        .get(ROWS, "110106-208")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  @Test
  @DisplayName("an endpoint someone forgot to annotate is closed to everyone")
  void closesForgottenEndpoints() {
    String forgotten = "/api/v1/trial/departments/110106-208/forgotten";
    given().get(forgotten).then().statusCode(401).body("code", equalTo("unauthenticated"));
    given()
        .auth()
        .oauth2(Tokens.of("finance"))
        .get(forgotten)
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }
}
