package org.juesuan.platform.web.trial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TrialIdentity.class)
@DisplayName("Failures of ours and of the database")
class FailuresTest {

  private static final String FAILURES = "/api/v1/trial/departments/110106/failures/{kind}";

  @ParameterizedTest
  @CsvSource({
    "23505,409,conflict",
    "23503,409,conflict",
    "22003,422,value-refused",
    "22021,422,value-refused",
    "lock,412,precondition-failed"
  })
  @DisplayName("what the caller can mend is a 4xx, found anywhere among the causes")
  void blamesTheCaller(String kind, int status, String code) {
    given()
        .get(FAILURES, kind)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("incidentId", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "40001,503,retry-with-same-key",
    "40P01,503,retry-with-same-key",
    "57P01,503,retry-with-same-key",
    "08006,503,retry-with-same-key",
    "53300,503,unavailable",
    "pool,503,unavailable",
    "23514,500,internal",
    "bug,500,internal"
  })
  @DisplayName("what is ours is a 5xx with an incident id, and 503 says when to try again")
  void blamesItself(String kind, int status, String code) {
    String retry =
        given()
            .get(FAILURES, kind)
            .then()
            .statusCode(status)
            .contentType("application/problem+json")
            .body("code", equalTo(code))
            .extract()
            .header("Retry-After");
    assertEquals(status == 503 ? "1" : null, retry);
  }

  @Test
  @DisplayName("the log holds the incident under its id, and no message that could hold a value")
  void logsWithoutValues() {
    List<String> logged = new CopyOnWriteArrayList<>();
    Handler collector = new Collector(logged);
    Logger root = Logger.getLogger("");
    root.addHandler(collector);
    String incident;
    try {
      given().get(FAILURES, "23505");
      String body = given().get(FAILURES, "23514").asString();
      assertFalse(body.contains(TrialResource.SECRET), body);
      incident = given().get(FAILURES, "bug").then().statusCode(500).extract().path("incidentId");
    } finally {
      root.removeHandler(collector);
    }
    assertTrue(
        logged.stream()
            .anyMatch(
                line ->
                    line.contains(incident)
                        && line.contains("java.lang.IllegalStateException")
                        && line.contains("TrialResource.fail")),
        logged::toString);
    assertTrue(logged.stream().noneMatch(line -> line.contains(TrialResource.SECRET)));
  }

  @Test
  @DisplayName("a line of the log is an object with the trace and the id of its request")
  void logsWithTheTrace() throws IOException {
    String incident =
        given()
            .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            .get(FAILURES, "bug")
            .then()
            .extract()
            .path("incidentId");
    String without = given().get(FAILURES, "bug").then().extract().path("incidentId");
    JsonNode line = logged(incident);
    assertEquals("ERROR", line.path("level").asText());
    assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", line.at("/mdc/traceId").asText());
    assertTrue(line.at("/mdc/requestId").asText().matches("[0-9a-f]{16}"), line::toString);
    assertFalse(line.toString().contains(TrialResource.SECRET));
    JsonNode begun = logged(without);
    assertTrue(begun.at("/mdc/traceId").asText().matches("[0-9a-f]{32}"), begun::toString);
    assertNotEquals(line.at("/mdc/requestId"), begun.at("/mdc/requestId"));
    assertNotEquals(line.at("/mdc/traceId"), begun.at("/mdc/traceId"));
  }

  private static JsonNode logged(String incident) throws IOException {
    try (Stream<String> lines = Files.lines(TrialIdentity.LOG)) {
      return new ObjectMapper()
          .readTree(lines.filter(line -> line.contains(incident)).findFirst().orElseThrow());
    }
  }

  /** Keeps every line with the text of what was thrown. */
  private static final class Collector extends Handler {

    private static final PatternFormatter FORMAT = new PatternFormatter("%m %e");

    private final List<String> lines;

    Collector(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(FORMAT.format(ExtLogRecord.wrap(line)));
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
