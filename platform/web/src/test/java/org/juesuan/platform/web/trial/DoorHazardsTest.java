package org.juesuan.platform.web.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TrialIdentity.class)
@DisplayName("What stands before every route")
class DoorHazardsTest {

  private static final String BASE = "/api/v1/trial/departments/110106-208";
  private static final int LIMIT = 1_048_576;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/trial;x=1/departments/110106-208/open",
        "/api/v1/trial%3bx=1/departments/110106-208/open",
        "/api/v1/trial%3Bx=1/open",
        "/api/v1%2ftrial/open",
        "/api/v1%2Ftrial/open",
        "/api/v1/trial%5c../open",
        "//api/v1/trial/departments/110106-208/open",
        "/api//v1/trial/open",
        "/api/./v1/trial/open",
        "/api/../q/openapi",
        "/api/v1/..",
        "/api/v1/.",
        "/api/%2e%2e/v1",
        "/api/%2E/v1",
        "/api/v1/%252e/open",
        "/api/v1/trial/%00",
        "/api/v1/trial/departments/110106-208/open?x=%00",
        "/api/v1/trial/\u00e4",
        "http://localhost/api/v1/trial/departments/110106-208/open",
        "/route/ok;x",
        "/route//ok"
      })
  @DisplayName("hostile-path for every path that two readers could understand differently")
  void refusesHostilePaths(String target) {
    RawHttp.Answer answer = RawHttp.get(target);
    assertEquals(400, answer.status(), answer::headers);
    assertTrue(answer.is("application/problem+json"), answer::headers);
    assertTrue(answer.body().contains("\"code\":\"hostile-path\""), answer::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/trial\\open", "/api/v1/trial/%zz", "/api/v1/trial/%c"})
  @DisplayName("what is no URI at all is 400 from the server itself, before any route")
  void refusesWhatIsNoUri(String target) {
    assertEquals(400, RawHttp.get(target).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/trial/departments/110106-208/open",
        "/api/v1/trial/departments/110106-208/open?q=a;b%2f%3b//..",
        "/route/ok"
      })
  @DisplayName("an ordinary path passes, whatever its query holds")
  void admitsOrdinaryPaths(String target) {
    assertEquals(200, RawHttp.get(target).status());
  }

  @Test
  @DisplayName("payload-too-large for a declared length over 1 MB, without reading it")
  void refusesADeclaredLength() {
    RawHttp.Answer answer = RawHttp.send(head("Content-Length: " + (LIMIT + 1)) + "\r\n");
    assertEquals(413, answer.status(), answer::headers);
    assertTrue(answer.is("application/problem+json"), answer::headers);
    assertTrue(answer.body().contains("\"code\":\"payload-too-large\""), answer::body);
  }

  @Test
  @DisplayName("payload-too-large for a body over 1 MB in chunks")
  void refusesChunksOverTheLimit() {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(
        (head("Transfer-Encoding: chunked") + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    byte[] chunk = new byte[1024];
    java.util.Arrays.fill(chunk, (byte) ' ');
    for (int sent = 0; sent <= LIMIT; sent += chunk.length) {
      request.writeBytes("400\r\n".getBytes(StandardCharsets.ISO_8859_1));
      request.writeBytes(chunk);
      request.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    request.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    RawHttp.Answer answer = RawHttp.send(request.toByteArray());
    assertEquals(413, answer.status(), answer::headers);
    assertTrue(answer.is("application/problem+json"), answer::headers);
    assertTrue(answer.body().contains("\"code\":\"payload-too-large\""), answer::body);
  }

  @Test
  @DisplayName("a body of exactly 1 MB is read")
  void readsABodyAtTheLimit() {
    String good = "{\"amountYuan\":\"1.00\",\"name\":\"x\",\"places\":1}";
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .contentType("application/json")
        .body(good + " ".repeat(LIMIT - good.length()))
        .post(BASE + "/records")
        .then()
        .statusCode(200);
  }

  private static String head(String length) {
    return "POST "
        + BASE
        + "/records HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nAuthorization: Bearer "
        + Tokens.of("clerk")
        + "\r\n"
        + length
        + "\r\n";
  }

  @Test
  @DisplayName("unsupported-media-type, not-acceptable, method-not-allowed with Allow, not-found")
  void answersWhatJaxRsRefuses() {
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .contentType("text/plain")
        .body("x")
        .post(BASE + "/records")
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("code", equalTo("unsupported-media-type"));
    given()
        .auth()
        .oauth2(Tokens.of("clerk"))
        .accept("text/csv")
        .get(BASE + "/rows")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("not-acceptable"));
    String allow =
        given()
            .auth()
            .oauth2(Tokens.of("clerk"))
            .delete(BASE + "/state")
            .then()
            .statusCode(405)
            .contentType("application/problem+json")
            .body("code", equalTo("method-not-allowed"))
            .extract()
            .header("Allow");
    assertTrue(allow.contains("GET") && allow.contains("PUT"), allow);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/trial/nothing", "/nothing", "/", "/api/v1/trial/departments"})
  @DisplayName("not-found at an address that is nobody's")
  void answersNotFound(String path) {
    given()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @ParameterizedTest
  @CsvSource({"/route/broken,500,internal", "/route/refused,405,method-not-allowed"})
  @DisplayName("a route beside the resources fails with a problem too, without its message")
  void answersForRoutes(String path, int status, String code) {
    String body =
        given()
            .get(path)
            .then()
            .statusCode(status)
            .contentType("application/problem+json")
            .body("code", equalTo(code))
            .extract()
            .asString();
    assertFalse(body.contains(TrialResource.SECRET), body);
  }
}
