package org.juesuan.budget.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.budget.fixture.FinalAccounts.YEAR;
import static org.juesuan.budget.fixture.FinalAccounts.approval;
import static org.juesuan.budget.fixture.FinalAccounts.approve;
import static org.juesuan.budget.fixture.FinalAccounts.carried;
import static org.juesuan.budget.fixture.FinalAccounts.path;
import static org.juesuan.budget.fixture.FinalAccounts.returned;
import static org.juesuan.budget.fixture.FinalAccounts.reviewed;
import static org.juesuan.budget.fixture.FinalAccounts.step;
import static org.juesuan.budget.fixture.FinalAccounts.submitted;
import static org.juesuan.budget.fixture.FinalAccounts.tag;
import static org.juesuan.budget.fixture.Reports.publish;
import static org.juesuan.budget.fixture.Reports.report;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.juesuan.budget.fixture.Events;
import org.juesuan.budget.fixture.Reports;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.embedded.test.TestTokens;
import org.juesuan.platform.web.json.CanonicalJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("INV-7 What is published is whole, checked and never changes")
class PublicationTest {

  @Inject FrozenSectionService frozen;

  @Test
  @DisplayName("a checked report becomes public whole, and anybody can read it")
  void published() {
    String department = publishable();
    ObjectNode report = report(department, "第一版");
    as("viewer", department).get(path(department)).then().body("state", equalTo("APPROVED"));
    given().get(Reports.path(department)).then().statusCode(200).body("items.size()", equalTo(0));
    publish(department, report)
        .then()
        .statusCode(201)
        .header("Location", endsWith("/final-account/publications/1"))
        .body("revision", equalTo(1))
        .body("status", equalTo("final"))
        .body("digest", equalTo(CanonicalJson.digest(report)));
    as("viewer", department)
        .get(path(department))
        .then()
        .body("state", equalTo("PUBLISHED"))
        .body("overdue", equalTo(false));
    given()
        .get(Reports.path(department))
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].supersededBy", nullValue());
    String document =
        given()
            .get(Reports.path(department) + "/1/document")
            .then()
            .statusCode(200)
            .header("ETag", equalTo("\"d" + CanonicalJson.digest(report) + "\""))
            .extract()
            .asString();
    assertEquals(CanonicalJson.of(report), document, "to the byte what the digest is of");
  }

  @Test
  @DisplayName("a corrected text is public only with the next revision, which supersedes the first")
  void supersession() {
    String department = publishable();
    ObjectNode first = report(department, "第一版");
    publish(department, first).then().statusCode(201);
    publish(department, first).then().statusCode(409).body("code", equalTo("revision-unchanged"));
    as("clerk", department)
        .header("If-None-Match", "*")
        .body("{\"explanations\":[{\"figure\":\"total\",\"text\":\"更正后的原因\"}]}")
        .put(year(department, YEAR) + "/explanations")
        .then()
        .statusCode(201);
    ObjectNode stale = first.deepCopy();
    stale.withObject("report").put("title", "第二版");
    publish(department, stale)
        .then()
        .statusCode(409)
        .body("code", equalTo("section-differs"))
        .body("violations[0].pointer", equalTo("/sections/budget"));
    publish(department, report(department, "第二版"))
        .then()
        .statusCode(201)
        .body("revision", equalTo(2));
    given()
        .get(Reports.path(department) + "/1")
        .then()
        .statusCode(200)
        .body("status", equalTo("superseded"))
        .body("supersededBy", equalTo(2));
    given().get(Reports.path(department) + "/2").then().body("status", equalTo("final"));
    assertEquals(
        CanonicalJson.of(first),
        given().get(Reports.path(department) + "/1/document").asString(),
        "the first revision is what it was");
    assertEquals(
        List.of(
            "final-account.published FIRST",
            "explanations.recorded",
            "final-account.published SUPERSESSION"),
        Events.lastOf(department, YEAR, 3));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @DisplayName("a section that is not frozen, not complete or another keeps the report back")
  @CsvSource({
    "evaluation, missing, section-not-frozen",
    "evaluation, incomplete, section-incomplete",
    "evaluation, different, section-differs",
    "procurement, missing, section-not-frozen",
    "procurement, incomplete, section-incomplete",
    "procurement, different, section-differs"
  })
  void heldBack(String section, String fault, String code) {
    String department = reviewed();
    UUID approval = UUID.fromString(approve(department, "2021-08-20"));
    for (ReportSection one : List.of(ReportSection.EVALUATION, ReportSection.PROCUREMENT)) {
      boolean faulty = one.id().equals(section);
      if (!faulty || !fault.equals("missing")) {
        freeze(
            approval,
            one,
            !(faulty && fault.equals("incomplete")),
            faulty && fault.equals("different") ? "0".repeat(64) : digest(one),
            1);
      }
    }
    publish(department, report(department, "第一版"))
        .then()
        .statusCode(409)
        .body("code", equalTo(code))
        .body("violations[0].pointer", equalTo("/sections/" + section));
    given().get(Reports.path(department)).then().body("items.size()", equalTo(0));
  }

  @Test
  @DisplayName("a later state of a frozen section counts, in whatever order the states arrive")
  void order() {
    String department = reviewed();
    UUID approval = UUID.fromString(approve(department, "2021-08-20"));
    freeze(approval, ReportSection.PROCUREMENT, true, Reports.procurementDigest(), 4);
    freeze(approval, ReportSection.EVALUATION, false, "0".repeat(64), 4);
    as("viewer", department)
        .get(path(department) + "/frozen-sections")
        .then()
        .statusCode(200)
        .body("approvalId", equalTo(approval.toString()))
        .body("sections.section", equalTo(List.of("evaluation", "procurement")))
        .body("sections.standing", equalTo(List.of("INCOMPLETE", "FROZEN")));
    freeze(approval, ReportSection.EVALUATION, true, Reports.evaluationDigest(), 7);
    freeze(approval, ReportSection.EVALUATION, false, "1".repeat(64), 5);
    publish(department, report(department, "第一版")).then().statusCode(201);
  }

  @Test
  @DisplayName("INV-12 anybody reads which accounts are public, and of no other that it exists")
  void publicList() {
    String draft = publishable();
    String open = publishable();
    String other = publishable();
    publish(open, report(open, "第一版")).then().statusCode(201);
    publish(other, report(other, "第一版")).then().statusCode(201);
    ValidatableResponse list =
        given().get("/api/v1/budget/published-accounts?year={year}&limit=200", YEAR).then();
    list.statusCode(200)
        .body("items.findAll { it.department == '" + draft + "' }.size()", equalTo(0))
        .body("items.findAll { it.department == '" + open + "' }.size()", equalTo(1))
        .body("items.find { it.department == '" + open + "' }.revision.revision", equalTo(1));
    given()
        .get("/api/v1/budget/published-accounts?year={year}", YEAR + 1)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
    String next =
        given()
            .get("/api/v1/budget/published-accounts?limit=1")
            .then()
            .extract()
            .path("nextCursor");
    given()
        .get("/api/v1/budget/published-accounts?limit=1&cursor={next}", next)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1));
  }

  @Test
  @DisplayName("a section frozen for an approval that nobody gave is not stored")
  void unknownApproval() {
    assertThrows(
        UnknownApprovalException.class,
        () -> freeze(UUID.randomUUID(), ReportSection.EVALUATION, true, "0".repeat(64), 1));
  }

  @ParameterizedTest
  @DisplayName("the publisher's token is verified like the caller's own, and so is his role")
  @CsvSource({
    "absent, 401, unauthenticated",
    "garbage, 401, unauthenticated",
    "expired, 401, unauthenticated",
    "forged, 401, unauthenticated",
    "clerk, 403, forbidden",
    "composer, 403, forbidden",
    "stranger, 403, outside-scope",
    "maker, 403, checker-is-maker"
  })
  void publishersToken(String kind, int status, String code, @TempDir Path directory) {
    String department = publishable();
    RequestSpecification request =
        creating("composer", department).header("If-Match", tag(department));
    String token =
        switch (kind) {
          case "absent" -> "";
          case "garbage" -> "no-token";
          case "expired" -> TestTokens.expired("publisher", department);
          case "forged" -> forged(directory, "publisher", department);
          case "stranger" -> TestTokens.token("publisher", department());
          case "maker" -> TestTokens.tokenOf("test-clerk", "publisher", department);
          default -> TestTokens.token(kind, department);
        };
    if (!token.isEmpty()) {
      request.header("Juesuan-Actor-Token", token);
    }
    request
        .body(report(department, "第一版").toString())
        .post(Reports.path(department))
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
    given().get(Reports.path(department)).then().body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @DisplayName("only the gateway's own credential posts a report")
  @CsvSource({"publisher, 403", "finance, 403", "forged, 401", "stranger, 403"})
  void composersToken(String kind, int status, @TempDir Path directory) {
    String department = publishable();
    String token =
        switch (kind) {
          case "forged" -> forged(directory, "composer", department);
          case "stranger" -> TestTokens.token("composer", department());
          default -> TestTokens.token(kind, department);
        };
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", tag(department))
        .header("Juesuan-Actor-Token", TestTokens.token("publisher", department))
        .body(report(department, "第一版").toString())
        .post(Reports.path(department))
        .then()
        .statusCode(status);
  }

  @Test
  @DisplayName("INV-11: a report lacks no section, has the digests of its content and no fraction")
  void form() {
    String department = publishable();
    ObjectNode partial = report(department, "第一版");
    partial.withObject("sections").remove("evaluation");
    publish(department, partial)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/sections/evaluation"));
    ObjectNode changed = report(department, "第一版");
    changed.withObject("/sections/procurement/content").put("totalYuan", "1.00");
    publish(department, changed)
        .then()
        .statusCode(409)
        .body("code", equalTo("section-differs"))
        .body("violations[0].pointer", equalTo("/sections/procurement/digest"));
    ObjectNode fraction = report(department, "第一版");
    fraction.withObject("report").put("share", 0.5);
    publish(department, fraction)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body("violations[0].pointer", equalTo("/report"));
  }

  @ParameterizedTest
  @DisplayName("an account that is not approved is not published, whoever asks")
  @ValueSource(strings = {"DRAFT", "SUBMITTED", "REVIEWED", "RETURNED"})
  void notApproved(String state) {
    String department =
        switch (state) {
          case "DRAFT" -> carried();
          case "SUBMITTED" -> submitted();
          case "REVIEWED" -> reviewed();
          default -> returned();
        };
    publish(department, report(department, "第一版"))
        .then()
        .statusCode(409)
        .body("code", equalTo("account-state-forbids"));
  }

  @Test
  @DisplayName("from a published account no step leads back")
  void nothingBehindPublished() {
    String department = publishable();
    publish(department, report(department, "第一版")).then().statusCode(201);
    Map.of(
            "submission", "clerk",
            "review", "reviewer",
            "return", "finance",
            "approval", "finance")
        .forEach(
            (step, role) ->
                step(
                        role,
                        department,
                        step,
                        switch (step) {
                          case "return" -> Map.of("reason", "更正");
                          case "approval" -> approval("2021-08-20");
                          default -> Map.of();
                        })
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("account-state-forbids")));
  }

  @Test
  @DisplayName("of two publications at once one becomes the revision, the other is told")
  void atOnce() throws Exception {
    String department = publishable();
    String tag = tag(department);
    List<Integer> statuses = new ArrayList<>();
    ExecutorService gateways = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (String title : List.of("甲", "乙")) {
        ObjectNode report = report(department, title);
        answers.add(gateways.submit(() -> publish(department, tag, report).statusCode()));
      }
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
    } finally {
      gateways.shutdown();
    }
    statuses.sort(null);
    assertEquals(List.of(201, 412), statuses);
    given().get(Reports.path(department)).then().body("items.size()", equalTo(1));
  }

  @Test
  @DisplayName("the report of a large department holds more than one megabyte")
  void large() {
    String department = publishable();
    ObjectNode report = report(department, "第一版");
    report.withObject("report").put("text", "决".repeat(500_000));
    publish(department, report).then().statusCode(201);
  }

  @ParameterizedTest
  @DisplayName("the database refuses to change a revision, to the service and to the owner")
  @ValueSource(
      strings = {"UPDATE published_revision SET document = '{}'", "DELETE FROM published_revision"})
  void unchangeable(String statement) {
    String department = publishable();
    publish(department, report(department, "第一版")).then().statusCode(201);
    ServiceDatabase database = TestServers.database("budget");
    assertEquals("42501", stateOf(database, database.appRole(), database.appPassword(), statement));
    assertEquals(
        "23001", stateOf(database, database.ownerRole(), database.ownerPassword(), statement));
  }

  private String publishable() {
    String department = reviewed();
    UUID approval = UUID.fromString(approve(department, "2021-08-20"));
    freeze(approval, ReportSection.EVALUATION, true, Reports.evaluationDigest(), 1);
    freeze(approval, ReportSection.PROCUREMENT, true, Reports.procurementDigest(), 1);
    return department;
  }

  private void freeze(
      UUID approval, ReportSection section, boolean complete, String digest, long sequence) {
    QuarkusTransaction.requiringNew()
        .run(() -> frozen.record(new FrozenSection(approval, section, complete, digest, sequence)));
  }

  private static String digest(ReportSection section) {
    return section == ReportSection.EVALUATION
        ? Reports.evaluationDigest()
        : Reports.procurementDigest();
  }

  private static String forged(Path directory, String role, String department) {
    return LocalIdentity.in(directory)
        .token("test-" + role, List.of(role), List.of(department), Duration.ofHours(1));
  }

  private static String stateOf(
      ServiceDatabase database, String role, String password, String sql) {
    return assertThrows(
            SQLException.class,
            () -> {
              try (Connection connection =
                      DriverManager.getConnection(database.jdbcUrl(), role, password);
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .getSQLState();
  }
}
