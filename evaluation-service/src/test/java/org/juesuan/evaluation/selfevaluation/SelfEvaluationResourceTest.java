package org.juesuan.evaluation.selfevaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.body;
import static org.juesuan.evaluation.fixture.Evaluations.entered;
import static org.juesuan.evaluation.fixture.Evaluations.path;
import static org.juesuan.evaluation.fixture.Evaluations.step;
import static org.juesuan.evaluation.fixture.Evaluations.year;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.juesuan.evaluation.fixture.Departments;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("Self-evaluations over HTTP")
class SelfEvaluationResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("evaluation");

  @Test
  @DisplayName("a form is kept to the letter, scored with explanations, and corrected beside it")
  void entersAndReads() {
    String department = department();
    String evaluation = entered(department, 8);
    ObjectNode published = body(8);
    as("viewer", department)
        .get(evaluation)
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("state", equalTo("DRAFT"))
        .body("form.funds[0].initialBudget", equalTo("8"))
        .body("form.rows", hasSize(published.at("/form/rows").size()))
        .body("scores.total", equalTo("100.00"))
        .body("scores.grade", equalTo("优"))
        .body("scores.execution.rule", equalTo("EXECUTION"))
        .body("scores.rows.score", not(hasItem(nullValue())))
        .body("differences.place", hasItems("/form/funds/1/score"))
        .body("differences.corrected", hasItems("—", "效益指标"));
    as("viewer", department)
        .header("If-None-Match", "\"v1\"")
        .get(evaluation)
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("INV-5 the same key has one effect; a rehearsal has none; a project has one a year")
  void once() {
    String department = department();
    creating("clerk", department)
        .queryParam("dryRun", "true")
        .body(body(1))
        .post(path(department))
        .then()
        .statusCode(200);
    as("viewer", department).get(path(department)).then().body("items", empty());
    String key = UUID.randomUUID().toString();
    List<String> ids =
        IntStream.range(0, 2)
            .mapToObj(
                attempt ->
                    as("clerk", department)
                        .header("Idempotency-Key", key)
                        .body(body(1))
                        .post(path(department))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();
    assertEquals(ids.get(0), ids.get(1));
    as("clerk", department)
        .header("Idempotency-Key", key)
        .body(body(2))
        .post(path(department))
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    creating("clerk", department)
        .body(body(1))
        .post(path(department))
        .then()
        .statusCode(409)
        .body("code", equalTo("project-evaluated"))
        .body("violations.pointer", contains("/form/projectCode"));
  }

  @Test
  @DisplayName("a list is stable, paged, filtered by state, and of this department alone (INV-12)")
  void lists() {
    String department = department();
    entered(department, 3);
    entered(department, 1);
    String second = entered(department, 2);
    entered(Departments.department(), 4);
    step("clerk", department, second, "SUBMITTED", null).statusCode(200);
    String cursor =
        as("viewer", department)
            .get(path(department) + "?limit=2")
            .then()
            .statusCode(200)
            .body("items.projectCode", contains("XM2020-001", "XM2020-002"))
            .body("items.total", contains("100.00", "100.00"))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .get(path(department) + "?limit=2&cursor=" + cursor)
        .then()
        .body("items.projectCode", contains("XM2020-003"))
        .body("nextCursor", nullValue());
    as("viewer", department)
        .get(path(department) + "?state=SUBMITTED")
        .then()
        .body("items.projectCode", contains("XM2020-002"));
    as("viewer", department).get(path(department) + "?limit=201").then().statusCode(400);
  }

  @Test
  @DisplayName(
      "content is replaced on the state that was seen, and only while it is being filled in")
  void replaces() {
    String department = department();
    String evaluation = entered(department, 5);
    ObjectNode body = body(5);
    ((ObjectNode) body.at("/form")).put("actualOutcome", "已完成");
    as("clerk", department).body(body).put(evaluation).then().statusCode(428);
    as("clerk", department)
        .header("If-Match", "\"v2\"")
        .body(body)
        .put(evaluation)
        .then()
        .statusCode(412);
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .queryParam("dryRun", "true")
        .body(body)
        .put(evaluation)
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(body)
        .put(evaluation)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("form.actualOutcome", equalTo("已完成"))
        .body("scores.total", equalTo("97.54"));
    step("clerk", department, evaluation, "SUBMITTED", null).statusCode(200);
    as("clerk", department)
        .header("If-Match", "\"v3\"")
        .body(body)
        .put(evaluation)
        .then()
        .statusCode(409)
        .body("code", equalTo("evaluation-state-forbids"));
    as("viewer", department)
        .get(evaluation + "/revisions/1")
        .then()
        .statusCode(200)
        .body("form.actualOutcome", equalTo("结果5"));
  }

  @Test
  @DisplayName("from draft to confirmed, once returned with comments; every revision is kept")
  void lifeCycle() {
    String department = department();
    String evaluation = entered(department, 5);
    step("clerk", department, evaluation, "SUBMITTED", null)
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("state", equalTo("SUBMITTED"));
    step("reviewer", department, evaluation, "RETURNED", null)
        .statusCode(422)
        .body("code", equalTo("remarks-refused"))
        .body("violations.pointer", contains("/reason"));
    step(
            "reviewer",
            department,
            evaluation,
            "RETURNED",
            "满意度未附调查数据",
            List.of(Map.of("row", 29, "text", "请填写调查数据")))
        .statusCode(200);
    step("clerk", department, evaluation, "SUBMITTED", null).statusCode(200);
    step("reviewer", department, evaluation, "REVIEWED", null).statusCode(200);
    step("clerk", department, evaluation, "CONFIRMED", null)
        .statusCode(403)
        .body("code", equalTo("role-insufficient"));
    step("finance", department, evaluation, "CONFIRMED", null)
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
    as("auditor", department)
        .get(evaluation + "/revisions")
        .then()
        .statusCode(200)
        .body(
            "items.state",
            contains("DRAFT", "SUBMITTED", "RETURNED", "SUBMITTED", "REVIEWED", "CONFIRMED"))
        .body("items[2].comments[0].text", equalTo("请填写调查数据"))
        .body("items[2].recordedBy", equalTo("test-reviewer"));
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), FACTS.sequences(department));
  }

  @Test
  @DisplayName("nobody checks a form of their own, whatever roles the token carries")
  void ownWork() {
    String department = department();
    String token = TestTokens.tokenOf("one-person", "clerk,reviewer,finance", department);
    String evaluation =
        given()
            .auth()
            .oauth2(token)
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType("application/json")
            .body(body(1))
            .post(path(department))
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    step("clerk", department, evaluation, "SUBMITTED", null).statusCode(200);
    given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID())
        .header("If-Match", "\"v2\"")
        .contentType("application/json")
        .body("{\"to\":\"REVIEWED\"}")
        .post(evaluation + "/transitions")
        .then()
        .statusCode(403)
        .body("code", equalTo("own-work"));
  }

  @Test
  @DisplayName("what a reviewer would ask is said with rule and place; a copy needs its original")
  void findings() {
    String department = department();
    String first = entered(department, 2);
    String copy = entered(department, 8);
    as("reviewer", department)
        .get(copy + "/findings")
        .then()
        .statusCode(200)
        .body("findings.rule", hasItems("R1", "R9", "R10", "R11", "D-25"))
        .body("findings.find { it.rule == 'R11' }.place", equalTo("/form/funds/1/score"));
    as("reviewer", department).get(first + "/findings").then().body("findings.rule", hasItem("R2"));
    JsonNode year =
        as("reviewer", department).get(year(department, 2020) + "/findings").as(JsonNode.class);
    assertEquals(2, year.path("evaluations").size());
    for (JsonNode each : year.path("evaluations")) {
      String path = path(department) + "/" + each.path("id").asText() + "/findings";
      assertEquals(
          as("reviewer", department).get(path).as(JsonNode.class).path("findings"),
          each.path("findings"),
          "a year says of each what is said of it alone");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/form|projectCode|\"\"|400|/form/projectCode",
        "/form|telephone|\"1\"|400|/form/telephone",
        "/form|personInCharge|\"甲\"|400|/form/personInCharge",
        "/form|amountUnit|\"FEN\"|400|/form/amountUnit",
        "/form|total|100|400|/form/total",
        "/form|rows|null|400|/form/rows",
        "/form/rows/0|weight|\"0\"|400|/form/rows/0/weight",
        "/form/rows/0|score|\"-1\"|400|/form/rows/0/score",
        "/form/rows/0|scoreReason|\" \"|400|/form/rows/0/scoreReason",
        "/form/rows/0|thirdLevel|\"\\u0000\"|400|/form/rows/0/thirdLevel",
        "/form/funds/0|executed|\"1.1234567\"|400|/form/funds/0/executed",
        "/form/funds/0|executed|\"-1\"|400|/form/funds/0/executed",
        "/form/funds/0|source|\"OTHER\"|400|/form/funds/3/source",
        "/template|version|9|422|/template",
        "/form/rows/0|score|\"9\"|422|/form/rows/0/scoreReason",
        "/form/rows/0|score|\"11\"|422|/form/rows/0/score",
      })
  @DisplayName("bad input is named and changes nothing")
  void badInput(String parent, String member, String value, int status, String place)
      throws Exception {
    String department = department();
    ObjectNode body = body(1);
    ((ObjectNode) body.at(parent)).set(member, new ObjectMapper().readTree(value));
    creating("clerk", department)
        .body(body)
        .post(path(department))
        .then()
        .statusCode(status)
        .body("violations.pointer", hasItem(place));
    as("viewer", department).get(path(department)).then().body("items", empty());
  }

  @Test
  @DisplayName("INV-12 neither another department nor another year finds it, and roles hold")
  void scope() {
    String department = department();
    String evaluation = entered(department, 1);
    String id = evaluation.substring(evaluation.lastIndexOf('/') + 1);
    String other = Departments.department();
    as("viewer", other)
        .get(evaluation)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    as("viewer", other).get(path(other) + "/" + id).then().statusCode(404);
    as("viewer", department)
        .get(path(department).replace("2020", "2021") + "/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("evaluation-not-found"));
    creating("finance", department).body(body(2)).post(path(department)).then().statusCode(403);
    as("auditor", department)
        .header("If-Match", "\"v1\"")
        .body(body(1))
        .put(evaluation)
        .then()
        .statusCode(403);
    as("viewer", department).get(evaluation + "/revisions/7").then().statusCode(404);
    given().get(evaluation).then().statusCode(401);
  }
}
