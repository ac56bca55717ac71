package org.juesuan.budget.income;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.openBook;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.fixture.Income;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Non-fiscal income over HTTP")
class IncomeResourceTest {

  private static final String OWN = "INSTITUTION_REVENUE";

  @Test
  @DisplayName("worked example: non-fiscal income short of budget")
  void shortOfBudget() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    Income income = new Income(department, 2020);
    String training = ledger.open(2020, OWN, "2050803", "30216", null);
    ledger.give("INITIAL", training, "500000.00");
    income.enter("finance", "OPENING_BALANCE", OWN, "20000.00");
    income.receive(OWN, "2050803", "300000.00");
    ledger.pay(training, "400000.00", null);
    assertBalance(income, "openingBalanceYuan", "20000.00");
    assertBalance(income, "closingBalanceYuan", "-80000.00");
    assertBalance(income, "shortfallYuan", "80000.00");
    income.enter("clerk", "SURPLUS_USED", OWN, "80000.00");
    assertBalance(income, "closingBalanceYuan", "0.00");
    assertBalance(income, "shortfallYuan", "0.00");
    as("viewer", department)
        .get(year(department, 2020) + "/section")
        .then()
        .statusCode(200)
        .body("content.totals.revenueYuan", equalTo("300000.00"))
        .body("content.totals.surplusUsedYuan", equalTo("80000.00"))
        .body("content.totals.openingBalanceYuan", equalTo("20000.00"))
        .body("content.totals.expenditureYuan", equalTo("400000.00"))
        .body("content.totals.surplusDistributedYuan", equalTo("0.00"))
        .body("content.totals.closingBalanceYuan", equalTo("0.00"))
        .body("content.totals.totalYuan", equalTo("400000.00"))
        .body("content.notHeld.size()", equalTo(0));
    as("viewer", department)
        .get(year(department, 2020) + "/appropriations/" + training)
        .then()
        .body("availableYuan", equalTo("100000.00"));
  }

  @Test
  @DisplayName("C01: a year opens with what the year before left over, and its adjustments")
  void openingBalanceFollows() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    Income before = new Income(department, 2020);
    String appropriation = ledger.open(2020, OWN, "2080109", "30201", null);
    ledger.give("INITIAL", appropriation, "500.00");
    before.receive(OWN, "2080109", "300.00");
    ledger.pay(appropriation, "120.00", null);
    before.enter("clerk", "SURPLUS_DISTRIBUTED", OWN, "30.00");
    assertBalance(before, "closingBalanceYuan", "150.00");
    openBook(department, 2021);
    Income after = new Income(department, 2021);
    assertBalance(after, "openingBalanceYuan", "150.00");
    Map<String, @Nullable Object> adjustment = after.entry("OPENING_ADJUSTMENT", OWN, "10.00");
    adjustment.put("direction", "DECREASE");
    adjustment.put("reason", "上年多记收入");
    after.ask("finance", adjustment).then().statusCode(201).body("effectYuan", equalTo("-10.00"));
    assertBalance(after, "openingBalanceYuan", "140.00");
    ledger.pay(appropriation, "20.00", null);
    assertBalance(after, "openingBalanceYuan", "120.00");
    after
        .ask("finance", after.entry("OPENING_BALANCE", OWN, "1.00"))
        .then()
        .statusCode(409)
        .body("code", equalTo("prior-year-in-ledger"));
  }

  @Test
  @DisplayName("INV-4: a reversal undoes an entry once, and both stay to be seen")
  void reversal() {
    String department = departmentWithBook(2020);
    Income income = new Income(department, 2020);
    String receipt = income.receive("OTHER_REVENUE", "2080109", "55.00");
    String undoing = income.reverse("clerk", receipt);
    as("viewer", department)
        .get(income.path())
        .then()
        .statusCode(200)
        .body("items.entryId", equalTo(List.of(receipt, undoing)))
        .body("items.effectYuan", equalTo(List.of("55.00", "-55.00")))
        .body("items[1].reverses", equalTo(receipt))
        .body("nextCursor", nullValue());
    creating("clerk", department)
        .body(Map.of("reason", "录入错误", "businessDate", "2020-07-01"))
        .post(income.path() + "/" + receipt + "/reversal")
        .then()
        .statusCode(409)
        .body("code", equalTo("already-reversed"));
    creating("clerk", department)
        .body(Map.of("reason", "录入错误", "businessDate", "2020-07-01"))
        .post(income.path() + "/" + UUID.randomUUID() + "/reversal")
        .then()
        .statusCode(404)
        .body("code", equalTo("income-entry-not-found"));
  }

  @Test
  @DisplayName("INV-5: the same key has one effect, a rehearsal none, a reference is used once")
  void onceForItsKey() {
    String department = departmentWithBook(2020);
    Income income = new Income(department, 2020);
    Map<String, @Nullable Object> body = income.entry("RECEIPT", OWN, "10.00");
    body.put("functional", "2080109");
    body.put("externalReference", "示例-1");
    creating("clerk", department)
        .queryParam("dryRun", true)
        .body(body)
        .post(income.path())
        .then()
        .statusCode(200)
        .body("effectYuan", equalTo("10.00"));
    String key = UUID.randomUUID().toString();
    Response first =
        as("clerk", department).header("Idempotency-Key", key).body(body).post(income.path());
    Response again =
        as("clerk", department).header("Idempotency-Key", key).body(body).post(income.path());
    assertEquals(201, first.statusCode(), first.asString());
    assertEquals(first.asString(), again.asString());
    assertEquals("true", again.header("Idempotent-Replayed"));
    income
        .ask("clerk", body)
        .then()
        .statusCode(409)
        .body("code", equalTo("external-reference-used"));
    String appropriation = new Ledger(department, 2020).basic("2080109", "30201");
    Map<String, @Nullable Object> operation = new HashMap<>();
    operation.put("kind", "INITIAL");
    operation.put("appropriationId", appropriation);
    operation.put("amountYuan", "1.00");
    operation.put("businessDate", "2020-03-02");
    operation.put("documentNumber", "示例预〔2020〕1号");
    operation.put("approvedBy", "示例财政局（虚构）");
    operation.put("externalReference", "示例-1");
    creating("finance", department)
        .body(operation)
        .post(year(department, 2020) + "/operations")
        .then()
        .statusCode(409)
        .body("code", equalTo("external-reference-used"));
    assertBalance(income, "receivedYuan", "10.00");
    as("viewer", department).get(first.header("Location")).then().statusCode(200);
  }

  @ParameterizedTest
  @DisplayName("who may not record it is refused (roles.md)")
  @CsvSource({"finance, RECEIPT", "finance, SURPLUS_USED", "clerk, OPENING_BALANCE"})
  void roles(String role, String kind) {
    String department = departmentWithBook(2020);
    Income income = new Income(department, 2020);
    Map<String, @Nullable Object> body = income.entry(kind, OWN, "1.00");
    body.put("functional", kind.equals("RECEIPT") ? "2080109" : null);
    income.ask(role, body).then().statusCode(403).body("code", equalTo("role-insufficient"));
    income.ask("viewer", body).then().statusCode(403);
    creating("clerk", departmentWithBook(2020))
        .body(body)
        .post(income.path())
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
  }

  @Test
  @DisplayName("a fault names its member and changes nothing")
  void faults() {
    String department = departmentWithBook(2020);
    Income income = new Income(department, 2020);
    income
        .ask("clerk", income.entry("RECEIPT", OWN, "1.00"))
        .then()
        .statusCode(422)
        .body("code", equalTo("income-member-mismatch"))
        .body("violations.pointer", hasItem("/functional"));
    income
        .ask("clerk", income.entry("SURPLUS_DISTRIBUTED", OWN, "0.01"))
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient-balance"));
    income.ask("clerk", income.entry("SURPLUS_USED", OWN, "-1.00")).then().statusCode(400);
    as("viewer", department).get(income.path()).then().body("items.size()", equalTo(0));
  }

  @Test
  @DisplayName("pages follow each other, filters hold, and an unchanged state is 304")
  void reading() {
    String department = departmentWithBook(2020);
    Income income = new Income(department, 2020);
    String first = income.receive(OWN, "2080109", "1.00");
    income.receive("OTHER_REVENUE", "2080109", "2.00");
    String third = income.receive(OWN, "2080109", "3.00");
    String cursor =
        as("viewer", department)
            .get(income.path() + "?fund=" + OWN + "&limit=1")
            .then()
            .statusCode(200)
            .body("items.entryId", equalTo(List.of(first)))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .get(income.path() + "?fund=" + OWN + "&limit=1&cursor=" + cursor)
        .then()
        .body("items.entryId", equalTo(List.of(third)))
        .body("nextCursor", nullValue());
    as("viewer", department)
        .get(income.path() + "?kind=SURPLUS_USED")
        .then()
        .body("items.size()", equalTo(0));
    String tag = income.balances().then().statusCode(200).extract().header("ETag");
    as("viewer", department)
        .header("If-None-Match", tag)
        .get(income.path() + "/balances")
        .then()
        .statusCode(304);
    income.receive(OWN, "2080109", "4.00");
    as("viewer", department)
        .header("If-None-Match", tag)
        .get(income.path() + "/balances")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @DisplayName("INV-2: an entry is never changed, neither by the service's role nor by the owner")
  @CsvSource({
    "UPDATE income_entry SET amount = amount + 1, 42501, 23001",
    "DELETE FROM income_entry, 42501, 23001"
  })
  void entriesAreFinal(String statement, String byApplication, String byOwner) {
    ServiceDatabase database = TestServers.database("budget");
    assertEquals(
        byApplication, state(database, database.appRole(), database.appPassword(), statement));
    assertEquals(
        byOwner, state(database, database.ownerRole(), database.ownerPassword(), statement));
  }

  @Test
  @DisplayName("A08: fiscal money is not spent as business, upward or subsidy expenditure")
  void fiscalKinds() {
    String department = departmentWithBook(2020);
    creating("finance", department)
        .body(
            """
            {"originYear":2020,"fund":"GENERAL_PUBLIC_BUDGET","functional":"2080109",
             "economic":"30201","expenditureKind":"SUBSIDY","projectCode":null,
             "governmentProcurement":false,"coarse":false}
            """)
        .post(year(department, 2020) + "/appropriations")
        .then()
        .statusCode(422)
        .body("code", equalTo("fiscal-kind-mismatch"))
        .body("violations.pointer", hasItem("/expenditureKind"));
  }

  private static void assertBalance(Income income, String member, String expected) {
    income
        .balances()
        .then()
        .statusCode(200)
        .body("funds.find { it.fund == '" + OWN + "' }." + member, equalTo(expected));
  }

  private static String state(ServiceDatabase database, String role, String password, String sql) {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> {
              try (Connection connection =
                      DriverManager.getConnection(database.jdbcUrl(), role, password);
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            });
    return refused.getSQLState();
  }
}
