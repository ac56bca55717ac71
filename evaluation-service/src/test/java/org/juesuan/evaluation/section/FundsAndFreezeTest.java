package org.juesuan.evaluation.section;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.evaluation.fixture.BudgetService.approved;
import static org.juesuan.evaluation.fixture.BudgetService.posting;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.body;
import static org.juesuan.evaluation.fixture.Evaluations.confirmed;
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
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.juesuan.evaluation.fixture.WrittenForms;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.platform.service.fixture.OtherService;
import org.juesuan.platform.service.fixture.OtherService.Told;
import org.juesuan.platform.web.json.CanonicalJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "evaluation"),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = "budget")
    })
@DisplayName("What the ledger tells: funds of projects, and the approval that freezes a year")
class FundsAndFreezeTest {

  private static final LoggedFacts FACTS = new LoggedFacts("evaluation");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String GENERAL = "GENERAL_PUBLIC_BUDGET";

  private final OtherService budget = new OtherService("budget");

  @AfterEach
  void close() {
    budget.close();
  }

  @Test
  @DisplayName("in whatever order and how often postings come, the latest version of each counts")
  void anyOrder() {
    String department = department();
    UUID current = UUID.randomUUID();
    UUID carried = UUID.randomUUID();
    List<Told> told = new ArrayList<>();
    for (int version = 1; version <= 10; version++) {
      Told one =
          posting(
              department, current, version, "P1", 2020, GENERAL, "100.00", "0.00", version + ".00");
      told.addAll(List.of(one, one));
    }
    told.add(posting(department, carried, 1, "P1", 2019, GENERAL, "0.00", "50.00", "0.00"));
    told.add(
        posting(department, UUID.randomUUID(), 1, null, 2020, GENERAL, "9.00", "0.00", "0.00"));
    told.add(
        posting(
            department, UUID.randomUUID(), 1, "P2", 2020, "OTHER_REVENUE", "5.00", "0.00", "1.00"));
    long seed = new Random().nextLong();
    Collections.shuffle(told, new Random(seed));
    told.forEach(budget::tell);
    String funds = year(department, 2020) + "/funds";
    await("seed " + seed)
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("viewer", department)
                    .get(funds)
                    .then()
                    .statusCode(200)
                    .body("items.projectCode", contains("P1", "P2"))
                    .body("items[0].lines[0].executedYuan", equalTo("10.00"))
                    .body("items[0].lines[0].annualBudgetYuan", equalTo("150.00"))
                    .body("items[0].lines[1].annualBudgetYuan", equalTo("100.00"))
                    .body("items[0].lines[2].annualBudgetYuan", equalTo("50.00"))
                    .body("items[1].lines[3].executedYuan", equalTo("1.00")));
    String cursor = as("viewer", department).get(funds + "?limit=1").path("nextCursor");
    as("viewer", department)
        .get(funds + "?limit=1&cursor=" + cursor)
        .then()
        .body("items.projectCode", contains("P2"))
        .body("nextCursor", nullValue());
    as("viewer", department()).get(funds).then().statusCode(403);
  }

  @Test
  @DisplayName("a form whose funds are not the ledger's says so, and where")
  void formDiffers() {
    String department = department();
    String evaluation = entered(department, 1);
    as("viewer", department).get(evaluation).then().body("ledger", nullValue());
    String project = WrittenForms.code(1);
    UUID appropriation = UUID.randomUUID();
    budget.tell(
        posting(department, appropriation, 1, project, 2020, GENERAL, "494100.00", "0.00", "0.00"));
    awaitExecuted(department, "0.00");
    as("viewer", department)
        .get(evaluation)
        .then()
        .body("ledger.differs", equalTo(true))
        .body("ledger.differences.place", hasItem("/form/funds/0/executed"))
        .body("ledger.differences[0].ledger", equalTo("49.41"));
    as("reviewer", department)
        .get(evaluation + "/findings")
        .then()
        .body("findings.rule", hasItem("V7"));
    budget.tell(
        posting(
            department,
            appropriation,
            2,
            project,
            2020,
            GENERAL,
            "494100.00",
            "-64796.00",
            "429304.00"));
    awaitExecuted(department, "429304.00");
    as("viewer", department)
        .get(evaluation)
        .then()
        .body("ledger.differs", equalTo(false))
        .body("ledger.differences", hasSize(0));
    as("reviewer", department)
        .get(evaluation + "/findings")
        .then()
        .body("findings.rule", not(hasItem("V7")));
    as("viewer", department)
        .get(year(department, 2020) + "/section")
        .then()
        .body("content.evaluations[0].funds[0].executed", equalTo("42.93"))
        .body("content.evaluations[0].funds[0].executedYuan", equalTo("429304.00"));
  }

  @Test
  @DisplayName("INV-7 an approval freezes the year: the section is served as it was and told once")
  void freezes() throws Exception {
    String department = department();
    for (int table = 1; table <= 9; table++) {
      confirmed(department, table);
    }
    String section = year(department, 2020) + "/section";
    as("viewer", department)
        .get(section)
        .then()
        .statusCode(200)
        .body("frozenFor", nullValue())
        .body("complete", equalTo(true))
        .body("content.evaluations", hasSize(9))
        .body("content.evaluations.weight", everyItem(equalTo("100")))
        .body("content.evaluations[4].total", equalTo("97.54"))
        .body("content.evaluations[0].funds[0].executedYuan", equalTo("429300.00"))
        .body("content.evaluations[0].funds[2].executedYuan", nullValue())
        .body("content.evaluations[7].funds[1].score", nullValue())
        .body("content.evaluations[7].corrections.corrected", hasItem("效益指标"))
        .body("content.summary.averageTotal", equalTo("99.73"));
    UUID approval = UUID.randomUUID();
    budget.tell(approved(department, approval));
    budget.tell(approved(department, approval));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("viewer", department)
                    .get(section)
                    .then()
                    .body("frozenFor", equalTo(approval.toString())));
    String evaluation = as("viewer", department).get(path(department)).path("items[0].id");
    step("finance", department, path(department) + "/" + evaluation, "RETURNED", "有误")
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    ObjectNode another = body(1);
    ((ObjectNode) another.get("form")).put("projectCode", "P10");
    creating("clerk", department)
        .body(another)
        .post(path(department))
        .then()
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    String workbook = path(department) + "/workbook";
    Response given = as("viewer", department).get(workbook);
    given.then().statusCode(200);
    creating("clerk", department)
        .contentType(given.contentType())
        .body(given.asByteArray())
        .post(workbook)
        .then()
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    JsonNode answer = new ObjectMapper().readTree(as("viewer", department).get(section).asString());
    assertEquals(CanonicalJson.digest(answer.get("content")), answer.get("digest").textValue());
    List<LoggedFacts.Fact> frozen = frozen(department);
    assertEquals(1, frozen.size());
    assertEquals(answer.get("digest"), frozen.get(0).data().get("digest"));
    assertEquals(approval.toString(), frozen.get(0).data().get("approvalId").textValue());
    assertEquals(37, frozen.get(0).sequence());
  }

  @Test
  @DisplayName(
      "a year approved too early is told as incomplete, completed, and then frozen for that approval")
  void completed() {
    String department = department();
    String evaluation = entered(department, 1);
    String section = year(department, 2020) + "/section";
    complete(department, false).statusCode(409).body("code", equalTo("section-not-awaited"));
    String approval = UUID.randomUUID().toString();
    budget.tell(approved(department, UUID.fromString(approval)));
    await().atMost(PATIENCE).until(() -> frozen(department).size() == 1);
    complete(department, false).statusCode(409).body("code", equalTo("section-incomplete"));
    step("clerk", department, evaluation, "SUBMITTED", null).statusCode(200);
    step("reviewer", department, evaluation, "REVIEWED", null).statusCode(200);
    step("finance", department, evaluation, "CONFIRMED", null).statusCode(200);
    as("viewer", department).get(section).then().body("frozenFor", nullValue());
    complete(department, true).statusCode(200).body("frozenFor", equalTo(approval));
    complete(department, false)
        .statusCode(200)
        .body("frozenFor", equalTo(approval))
        .body("complete", equalTo(true));
    complete(department, false).statusCode(409).body("code", equalTo("section-not-awaited"));
    step("finance", department, evaluation, "RETURNED", "有误")
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    List<LoggedFacts.Fact> told = frozen(department);
    assertEquals(
        List.of("false", "true"),
        told.stream().map(fact -> fact.data().get("complete").asText()).toList());
    assertEquals(
        List.of(approval, approval),
        told.stream().map(fact -> fact.data().get("approvalId").asText()).toList());
    as("viewer", department)
        .get(section)
        .then()
        .body("digest", equalTo(told.get(1).data().get("digest").asText()));
  }

  private static ValidatableResponse complete(String department, boolean dryRun) {
    return creating("finance", department)
        .queryParam("dryRun", dryRun)
        .post(year(department, 2020) + "/section/completion")
        .then();
  }

  private static List<LoggedFacts.Fact> frozen(String department) {
    return FACTS.of(department).stream()
        .filter(fact -> fact.fact().equals("section.frozen"))
        .toList();
  }

  private static void awaitExecuted(String department, String executed) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("viewer", department)
                    .get(year(department, 2020) + "/funds")
                    .then()
                    .body("items[0].lines[0].executedYuan", equalTo(executed)));
  }
}
