package org.juesuan.budget.finalaccount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.particulars;
import static org.juesuan.budget.fixture.Departments.unusedDistrict;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.budget.fixture.FinalAccounts.YEAR;
import static org.juesuan.budget.fixture.FinalAccounts.approval;
import static org.juesuan.budget.fixture.FinalAccounts.approve;
import static org.juesuan.budget.fixture.FinalAccounts.approved;
import static org.juesuan.budget.fixture.FinalAccounts.carried;
import static org.juesuan.budget.fixture.FinalAccounts.carry;
import static org.juesuan.budget.fixture.FinalAccounts.moveBook;
import static org.juesuan.budget.fixture.FinalAccounts.path;
import static org.juesuan.budget.fixture.FinalAccounts.returned;
import static org.juesuan.budget.fixture.FinalAccounts.reviewed;
import static org.juesuan.budget.fixture.FinalAccounts.step;
import static org.juesuan.budget.fixture.FinalAccounts.submit;
import static org.juesuan.budget.fixture.FinalAccounts.submitted;
import static org.juesuan.budget.fixture.FinalAccounts.tag;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.juesuan.budget.fixture.Events;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("INV-7 A final account goes step by step, each step by who may take it")
class FinalAccountStepsTest {

  private static final List<String> ROLES =
      List.of("viewer", "clerk", "reviewer", "finance", "publisher", "auditor", "composer");

  /** Every step that is permitted, over HTTP, up to the approval: state, step, role. */
  private static final Set<String> PERMITTED =
      Set.of(
          "DRAFT submission clerk",
          "RETURNED submission clerk",
          "SUBMITTED review reviewer",
          "SUBMITTED return reviewer",
          "REVIEWED return finance",
          "REVIEWED approval finance");

  private static final Map<String, Map<String, Object>> BODIES =
      Map.of(
          "submission", Map.of(),
          "review", Map.of("remark", "数据一致"),
          "return", Map.of("reason", "请补充说明"),
          "approval", approval("2021-08-20"));

  @ParameterizedTest
  @EnumSource(value = AccountState.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("each step of each role is permitted where the table says so, and nowhere else")
  void table(AccountState state) {
    String department = inState(state);
    String tag = tag(department);
    List<String> wrong = new ArrayList<>();
    BODIES.forEach(
        (step, body) ->
            ROLES.forEach(
                role -> {
                  int status =
                      given()
                          .auth()
                          .oauth2(TestTokens.token(role, department))
                          .contentType(ContentType.JSON)
                          .header("Idempotency-Key", UUID.randomUUID().toString())
                          .header("If-Match", tag)
                          .body(body)
                          .post(path(department) + "/" + step + "?dryRun=true")
                          .statusCode();
                  int expected = expected(state, step, role);
                  if (status != expected) {
                    wrong.add("%s %s %s: %d not %d".formatted(state, step, role, status, expected));
                  }
                }));
    assertEquals(List.of(), wrong);
    assertEquals(tag, tag(department), "a rehearsal leaves nothing");
  }

  /** Who never takes the step is told so; who takes it from another state is told that. */
  private static int expected(AccountState state, String step, String role) {
    if (PERMITTED.contains(state + " " + step + " " + role)) {
      return 200;
    }
    boolean ever = PERMITTED.stream().anyMatch(row -> row.endsWith(" " + step + " " + role));
    boolean now = PERMITTED.stream().anyMatch(row -> row.startsWith(state + " " + step + " "));
    return ever && !now ? 409 : 403;
  }

  private static String inState(AccountState state) {
    return switch (state) {
      case DRAFT -> carried();
      case SUBMITTED -> submitted();
      case REVIEWED -> reviewed();
      case RETURNED -> returned();
      case APPROVED, PUBLISHED -> approved();
    };
  }

  @Test
  @DisplayName("from the draft to the approval, with a return, it says where it stands")
  void wholeWay() {
    String department = carried();
    as("viewer", department)
        .get(path(department))
        .then()
        .statusCode(200)
        .header("ETag", "\"v0\"")
        .body("state", equalTo("DRAFT"))
        .body("bookState", equalTo("CARRIED"))
        .body("consolidated", equalTo(false))
        .body("approval", nullValue())
        .body("reasons.size()", equalTo(0));
    submit(department);
    step("reviewer", department, "return", Map.of("reason", "请补充说明"))
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("state", equalTo("RETURNED"))
        .body("returnReason", equalTo("请补充说明"));
    submit(department);
    step("reviewer", department, "review", Map.of())
        .then()
        .statusCode(200)
        .body("returnReason", nullValue());
    step("finance", department, "approval", approval("2021-08-20"))
        .then()
        .statusCode(200)
        .header("ETag", "\"v5\"")
        .body("state", equalTo("APPROVED"))
        .body("bookState", equalTo("CLOSED"))
        .body("approval.approvalId", notNullValue())
        .body("approval.documentNumber", equalTo("示例财决〔2021〕18号"))
        .body("approval.publishBy", equalTo("2021-09-09"))
        .body("overdue", equalTo(true));
  }

  @Test
  @DisplayName(
      "the book of a returned account may be reopened; carried again, it is submitted again")
  void reopened() {
    String department = submitted();
    moveBook(department, YEAR, "CLOSING")
        .then()
        .statusCode(409)
        .body("code", equalTo("account-not-returned"));
    step("reviewer", department, "return", Map.of("reason", "更正一笔支付")).then().statusCode(200);
    moveBook(department, YEAR, "CLOSING").then().statusCode(200);
    step("clerk", department, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("book-state-forbids"));
    moveBook(department, YEAR, "FROZEN").then().statusCode(200);
    moveBook(department, YEAR, "CARRIED").then().statusCode(200);
    submit(department);
  }

  @Test
  @DisplayName("INV-6: each step is one event, the approval one of the account and one of its book")
  void events() {
    String department = reviewed();
    String approval = approve(department, "2021-08-20");
    assertEquals(
        List.of(
            "final-account.transitioned SUBMITTED",
            "final-account.transitioned REVIEWED",
            "book.transitioned CLOSED",
            "final-account.approved " + approval),
        Events.lastOf(department, YEAR, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"review", "return"})
  @DisplayName("who wrote or submitted an account neither reviews nor returns it")
  void makerIsNotChecker(String step) {
    String department = carried();
    String author = TestTokens.tokenOf("one-person", "clerk,reviewer", department);
    String submitter = TestTokens.tokenOf("another-person", "clerk,reviewer", department);
    given()
        .auth()
        .oauth2(author)
        .contentType(ContentType.JSON)
        .header("If-None-Match", "*")
        .body("{\"explanations\":[]}")
        .put(year(department, YEAR) + "/explanations")
        .then()
        .statusCode(201);
    withToken(submitter, department, "submission", Map.of()).then().statusCode(200);
    for (String maker : List.of(author, submitter)) {
      withToken(maker, department, step, BODIES.getOrDefault(step, Map.of()))
          .then()
          .statusCode(403)
          .body("code", equalTo("checker-is-maker"));
    }
    String third = TestTokens.tokenOf("third-person", "clerk,reviewer", department);
    withToken(third, department, step, BODIES.getOrDefault(step, Map.of())).then().statusCode(200);
  }

  private static Response withToken(
      String token, String department, String step, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", tag(department))
        .body(body)
        .post(path(department) + "/" + step);
  }

  @Test
  @DisplayName("only a carried book's account is submitted, and only a complete one")
  void carriedAndComplete() {
    String department = departmentWithBook(YEAR);
    step("clerk", department, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("book-state-forbids"));
    carry(department);
    step("clerk", department, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("account-incomplete"))
        .body("detail", equalTo("Not recorded yet: staffing, three-public counts."));
  }

  @ParameterizedTest(
      name = "numbers, comparatives and texts of an account that is {0}: {1}, {2}, {3}")
  @DisplayName("what stands beside the figures changes only in a draft; texts also when approved")
  @CsvSource({
    "DRAFT, 200, 201, 201",
    "SUBMITTED, 409, 409, 409",
    "REVIEWED, 409, 409, 409",
    "RETURNED, 200, 201, 201",
    "APPROVED, 409, 409, 201"
  })
  void whatMayChange(AccountState state, int numbers, int comparatives, int texts) {
    String department = inState(state);
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(
            """
            {"administrativeEstablishment":1,"administrativeActual":0,
             "institutionEstablishment":161,"institutionActual":145,
             "retired":null,"contracted":null}
            """)
        .put(year(department, YEAR) + "/staffing")
        .then()
        .statusCode(numbers);
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(
            """
            {"overseasGroups":1,"overseasPersons":1,"vehiclesBought":0,"vehiclesHeld":1,
             "receptionBatches":0,"receptionPersons":0}
            """)
        .put(year(department, YEAR) + "/three-public-counts")
        .then()
        .statusCode(numbers);
    as("finance", department)
        .header("If-None-Match", "*")
        .body(
            """
            {"fiscalYear":2019,"source":"2019年度部门决算","totalYuan":"100.00",
             "revenueYuan":"100.00","expenditureYuan":"100.00",
             "fiscalTotalYuan":"100.00","operatingExpensesYuan":null}
            """)
        .put(year(department, YEAR) + "/comparatives")
        .then()
        .statusCode(comparatives);
    Response written =
        as("clerk", department)
            .header("If-None-Match", "*")
            .body("{\"explanations\":[{\"figure\":\"total\",\"text\":\"与上年持平\"}]}")
            .put(year(department, YEAR) + "/explanations");
    written.then().statusCode(texts);
    if (texts == 409) {
      written.then().body("code", equalTo("account-state-forbids"));
    }
  }

  @Test
  @DisplayName("INV-9: an account submitted before quantities were asked for goes on without them")
  void submittedBeforeQuantities() throws SQLException {
    String department = submitted();
    forgetQuantities(department);
    step("reviewer", department, "review", Map.of()).then().statusCode(200);
    approve(department, "2021-08-20");
    as("viewer", department)
        .get(year(department, YEAR) + "/section")
        .then()
        .body("frozenFor", notNullValue())
        .body("content.threePublic.total.expenditureYuan", equalTo("0.00"))
        .body("content.threePublic.counts", nullValue());
  }

  /** The service itself has no right to. */
  private static void forgetQuantities(String department) throws SQLException {
    ServiceDatabase database = TestServers.database("budget");
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        PreparedStatement deletion =
            connection.prepareStatement(
                "DELETE FROM three_public_counts WHERE department_code = ?")) {
      deletion.setString(1, department);
      assertEquals(1, deletion.executeUpdate());
    }
  }

  @Test
  @DisplayName("an approved account keeps its department as it was, and says what it is frozen for")
  void frozenSection() {
    String department = reviewed();
    String section = year(department, YEAR) + "/section";
    as("viewer", department).get(section).then().body("frozenFor", nullValue());
    String approval = approve(department, "2021-08-20");
    String digest =
        as("viewer", department)
            .get(section)
            .then()
            .body("frozenFor", equalTo(approval))
            .body("content.department.name", equalTo("示例单位（虚构）"))
            .extract()
            .path("digest");
    as("finance", department)
        .header("If-Match", "\"v1\"")
        .body(particulars(null, "改名单位（虚构）"))
        .put("/api/v1/budget/departments/" + department)
        .then()
        .statusCode(200);
    as("viewer", department)
        .get(section)
        .then()
        .body("content.department.name", equalTo("示例单位（虚构）"))
        .body("digest", equalTo(digest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-12-31", "2999-01-01"})
  @DisplayName("an approval lies behind its year and not in the future")
  void approvalDate(String date) {
    step("finance", reviewed(), "approval", approval(date))
        .then()
        .statusCode(422)
        .body("code", equalTo("business-date-outside"))
        .body("violations[0].pointer", equalTo("/approvedOn"));
  }

  @Test
  @DisplayName("a step needs the account's tag, in scope, and a key that has one effect (INV-5)")
  void conditions() {
    String department = carried();
    creating("clerk", department)
        .body("{}")
        .post(path(department) + "/submission")
        .then()
        .statusCode(428);
    creating("clerk", department)
        .header("If-Match", "\"v7\"")
        .body("{}")
        .post(path(department) + "/submission")
        .then()
        .statusCode(412);
    creating("clerk", unusedDistrict())
        .header("If-Match", "\"v0\"")
        .body("{}")
        .post(path(department) + "/submission")
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    String key = UUID.randomUUID().toString();
    for (int attempt = 0; attempt < 2; attempt++) {
      as("clerk", department)
          .header("Idempotency-Key", key)
          .header("If-Match", "\"v0\"")
          .body("{}")
          .post(path(department) + "/submission")
          .then()
          .statusCode(200)
          .header("ETag", "\"v1\"")
          .header("Idempotent-Replayed", attempt == 0 ? nullValue() : equalTo("true"));
    }
  }

  @Test
  @DisplayName("of several approvals at once one takes effect")
  void approvalsAtOnce() throws Exception {
    String department = reviewed();
    String tag = tag(department);
    List<Integer> statuses = new ArrayList<>();
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int caller = 0; caller < 4; caller++) {
        answers.add(
            callers.submit(
                () ->
                    creating("finance", department)
                        .header("If-Match", tag)
                        .body(approval("2021-08-20"))
                        .post(path(department) + "/approval")
                        .statusCode()));
      }
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
    } finally {
      callers.shutdown();
    }
    statuses.sort(null);
    assertEquals(List.of(200, 412, 412, 412), statuses);
  }
}
