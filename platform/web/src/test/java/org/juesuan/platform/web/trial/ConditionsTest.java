package org.juesuan.platform.web.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TrialIdentity.class)
@DisplayName("Versions, keys and pages")
class ConditionsTest {

  private static final String BASE = "/api/v1/trial/departments/110106-208";
  private static final String GOOD = "{\"amountYuan\":\"1.00\",\"name\":\"x\",\"places\":1}";

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
  }

  @Test
  @DisplayName("a resource carries a strong quoted ETag, and 304 answers who holds it")
  void answersNotModified() {
    as("viewer")
        .get(BASE + "/state")
        .then()
        .statusCode(200)
        .header("ETag", "\"v7\"")
        .body("actor", equalTo("li"));
    for (String held : new String[] {"\"v7\"", "W/\"v7\"", "\"v6\", \"v7\"", "*"}) {
      String body =
          as("viewer")
              .header("If-None-Match", held)
              .get(BASE + "/state")
              .then()
              .statusCode(304)
              .header("ETag", "\"v7\"")
              .extract()
              .asString();
      assertEquals("", body);
    }
    as("viewer").header("If-None-Match", "\"v6\"").get(BASE + "/state").then().statusCode(200);
  }

  @Test
  @DisplayName("a replacement needs If-Match: 428 without it, 412 when it is stale")
  void requiresIfMatch() {
    as("finance")
        .body(GOOD)
        .put(BASE + "/state")
        .then()
        .statusCode(428)
        .contentType("application/problem+json")
        .body("code", equalTo("precondition-required"))
        .body("violations[0].parameter", equalTo("If-Match"));
    for (String stale : new String[] {"\"v6\"", "W/\"v7\"", "v7", "\"\"", "nonsense"}) {
      as("finance")
          .header("If-Match", stale)
          .body(GOOD)
          .put(BASE + "/state")
          .then()
          .statusCode(412)
          .contentType("application/problem+json")
          .body("code", equalTo("precondition-failed"));
    }
    as("finance")
        .header("If-Match", "\"v7\"")
        .body(GOOD)
        .put(BASE + "/state")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "false,'*',,200,CREATE",
    "true,'*',,412,precondition-failed",
    "true,,'\"v7\"',200,REPLACE",
    "true,,'\"v6\"',412,precondition-failed",
    "false,,'\"v7\"',412,precondition-failed",
    "true,,'*',200,REPLACE",
    "false,,'*',412,precondition-failed",
    "true,,,428,precondition-required",
    "false,,,428,precondition-required",
    "false,'\"v7\"',,400,invalid-field",
    "true,'*','\"v7\"',400,invalid-field"
  })
  @DisplayName("a PUT creates with If-None-Match: * and replaces with If-Match")
  void createsOrReplaces(
      boolean there, String ifNoneMatch, String ifMatch, int status, String expected) {
    RequestSpecification request = as("finance").queryParam("there", there);
    if (ifNoneMatch != null) {
      request.header("If-None-Match", ifNoneMatch);
    }
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    request
        .put(BASE + "/first")
        .then()
        .statusCode(status)
        .body(status == 200 ? "write" : "code", equalTo(expected));
  }

  @Test
  @DisplayName("INV-5 a missing or malformed Idempotency-Key is refused and named")
  void requiresAKey() {
    as("clerk")
        .body(GOOD)
        .post(BASE + "/keyed")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("idempotency-key-missing"))
        .body("violations[0].parameter", equalTo("Idempotency-Key"));
    for (String bad : new String[] {"", "a b", "k".repeat(129), "schlüssel"}) {
      as("clerk")
          .header("Idempotency-Key", bad)
          .body(GOOD)
          .post(BASE + "/keyed")
          .then()
          .statusCode(400)
          .body("code", equalTo("idempotency-key-invalid"));
    }
  }

  @Test
  @DisplayName("INV-5 two keys in one request are refused, even when they are the same")
  void requiresOneKey() {
    for (String second : new String[] {"k-1", "k-2"}) {
      as("clerk")
          .header("Idempotency-Key", "k-1", second)
          .body(GOOD)
          .post(BASE + "/keyed")
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("code", equalTo("idempotency-key-invalid"))
          .body("violations[0].parameter", equalTo("Idempotency-Key"));
    }
  }

  @Test
  @DisplayName("INV-5 the digest knows the same request by its meaning, not by its blanks")
  void digestsTheMeaning() {
    String first = digest(GOOD);
    assertEquals(first, digest("{ \"places\":1, \"name\" : \"x\",\n \"amountYuan\":\"1.00\"}"));
    assertNotEquals(first, digest(GOOD.replace("1.00", "1.01")));
  }

  private static String digest(String body) {
    return as("clerk")
        .header("Idempotency-Key", "k-1")
        .body(body)
        .post(BASE + "/keyed")
        .then()
        .statusCode(200)
        .body("key", equalTo("k-1"))
        .body("operation", equalTo("POST " + BASE + "/keyed"))
        .extract()
        .path("digest");
  }

  @ParameterizedTest
  @CsvSource({",200,false", "true,200,true", "false,200,false", "TRUE,400,", "1,400,", "yes,400,"})
  @DisplayName(
      "dryRun is true or false and nothing else, so that no rehearsal becomes the real thing")
  void readsDryRun(@Nullable String dryRun, int status, @Nullable String rehearsal) {
    RequestSpecification request = as("clerk").header("Idempotency-Key", "k-1").body(GOOD);
    if (dryRun != null) {
      request.queryParam("dryRun", dryRun);
    }
    request
        .post(BASE + "/keyed")
        .then()
        .statusCode(status)
        .body("rehearsal", equalTo(rehearsal))
        .body("violations[0].parameter", equalTo(status == 400 ? "dryRun" : null));
  }

  @Test
  @DisplayName("a list is read to its end by its cursors, each item once and in order")
  void readsAllPages() {
    List<Integer> seen = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification request = as("viewer").queryParam("limit", 50);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get(BASE + "/rows").then().statusCode(200).extract().jsonPath();
      seen.addAll(page.getList("items", Integer.class));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertEquals(IntStream.rangeClosed(1, 120).boxed().toList(), seen);
  }

  @Test
  @DisplayName("the limit is 50 by default and 200 at most")
  void limitsPages() {
    as("viewer").get(BASE + "/rows").then().body("items", hasSize(50));
    as("viewer")
        .queryParam("limit", 200)
        .get(BASE + "/rows")
        .then()
        .body("items", hasSize(120))
        .body("nextCursor", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"201", "0", "-1", "abc", "1e2", "5.0", "99999999999", " 5", "05"})
  @DisplayName("a limit out of range or no number is refused, never capped")
  void refusesBadLimits(String limit) {
    as("viewer")
        .queryParam("limit", limit)
        .get(BASE + "/rows")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("limit-out-of-range"))
        .body("violations[0].parameter", equalTo("limit"))
        .body("violations[0].pointer", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "%%%",
        "bnVsbA",
        "W10",
        "WzFd",
        "eyJhIjoxfQ",
        "WyJvdGhlciIsIjEiXQ",
        "WyJyb3dzIl0",
        "WyJyb3dzIiwiMSIsIjIiXQ"
      })
  @DisplayName("a cursor that is not this list's is refused")
  void refusesBadCursors(String cursor) {
    as("viewer")
        .queryParam("cursor", cursor)
        .get(BASE + "/rows")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("cursor-invalid"))
        .body("violations[0].parameter", equalTo("cursor"));
  }

  @Test
  @DisplayName("a query parameter that cannot be read, and a department of another form, are 400")
  void refusesBadParameters() {
    as("viewer")
        .queryParam("level", "many")
        .get(BASE + "/rows")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body("violations[0].parameter", equalTo("level"));
    as("viewer")
        .get("/api/v1/trial/departments/11010/rows")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body("violations[0].parameter", equalTo("department"));
  }
}
