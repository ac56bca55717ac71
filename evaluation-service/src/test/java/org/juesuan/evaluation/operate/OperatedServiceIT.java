package org.juesuan.evaluation.operate;

import static org.awaitility.Awaitility.await;
import static org.juesuan.evaluation.fixture.BudgetService.posting;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.entered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.juesuan.platform.service.fixture.Operator;
import org.juesuan.platform.service.fixture.OtherService;
import org.juesuan.platform.service.fixture.OtherService.Told;
import org.juesuan.platform.service.fixture.PackagedService;
import org.juesuan.platform.service.fixture.Rows;
import org.juesuan.platform.service.fixture.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged service and its commands")
class OperatedServiceIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Rows ROWS = new Rows("evaluation");

  @SuppressWarnings("NullAway.Init") // started before all tests
  private static PackagedService service;

  @BeforeAll
  static void start() {
    service = PackagedService.startConsuming("evaluation", "budget");
    RestAssured.baseURI = service.url();
  }

  @AfterAll
  static void stop() {
    service.kill();
    RestAssured.reset();
  }

  @Test
  @DisplayName("a poison message stops nothing behind it, is explained, and replayed when mended")
  void poison() {
    String department = department();
    ROWS.change(
        "ALTER TABLE project_appropriation ADD CONSTRAINT poison CHECK (project_code <> 'P13')");
    Told poison = told(department, "P13");
    Told behind = told(department, "P14");
    try (OtherService budget = new OtherService("budget")) {
      budget.tellAll(List.of(poison, behind));
      awaitTakenIn(behind, 1);
    }
    assertEquals(0, takenIn(poison));
    ROWS.change("ALTER TABLE project_appropriation DROP CONSTRAINT poison");
    Operator.Answer listed = service.operate("dead-letters", "list");
    assertEquals(0, listed.exit(), listed.said());
    assertTrue(listed.said().contains("FAILED  attempts 5  OPEN"), listed.said());
    String position = listed.said().substring(0, listed.said().indexOf(' '));
    Operator.Answer explained = service.operate("dead-letters", "explain", position);
    assertEquals(0, explained.exit());
    assertTrue(
        explained.said().contains("What to do   dead-letters replay " + position),
        explained.said());
    assertEquals(0, takenIn(poison), "explaining takes nothing in");
    assertEquals(0, service.operate("dead-letters", "replay", "--all").exit());
    assertEquals(1, takenIn(poison));
    assertEquals(
        2,
        ROWS.number(
            "SELECT count(*) FROM project_appropriation WHERE department_code = '"
                + department
                + "'"));
  }

  @Test
  @DisplayName("an emptied topic is filled again with the same ids and feed numbers, in order")
  void refilled() {
    Topic topic = Topic.of("evaluation");
    entered(department(), 1);
    await().atMost(PATIENCE).until(() -> unsent() == 0);
    topic.makeAnew();
    Operator.Answer resent = service.operate("resend");
    assertEquals(0, resent.exit(), resent.said());
    entered(department(), 2);
    await().atMost(PATIENCE).until(() -> unsent() == 0);
    assertEquals(
        ROWS.of("SELECT event_id || ' ' || feed_seq AS sent FROM event_log").stream()
            .map(row -> row.replaceAll("[()\"]", ""))
            .toList(),
        topic.told().stream().map(Topic.Told::place).distinct().sorted().toList());
  }

  private static Told told(String department, String project) {
    return posting(
        department,
        UUID.randomUUID(),
        1,
        project,
        2020,
        "GENERAL_PUBLIC_BUDGET",
        "100.00",
        "0.00",
        "1.00");
  }

  private static void awaitTakenIn(Told event, long times) {
    await().atMost(PATIENCE).until(() -> takenIn(event) == times);
  }

  private static long takenIn(Told event) {
    return ROWS.number("SELECT count(*) FROM inbox WHERE event_id = '" + event.id() + "'");
  }

  private static long unsent() {
    return ROWS.number("SELECT count(*) FROM event_log WHERE sent_at IS NULL");
  }
}
