package org.juesuan.budget.finalaccount;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.district;
import static org.juesuan.budget.fixture.Departments.enter;
import static org.juesuan.budget.fixture.Departments.openBook;
import static org.juesuan.budget.fixture.Departments.staffing;
import static org.juesuan.budget.fixture.Departments.threePublicCounts;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.budget.fixture.FinalAccounts.YEAR;
import static org.juesuan.budget.fixture.FinalAccounts.approval;
import static org.juesuan.budget.fixture.FinalAccounts.approve;
import static org.juesuan.budget.fixture.FinalAccounts.approveFromCarried;
import static org.juesuan.budget.fixture.FinalAccounts.carry;
import static org.juesuan.budget.fixture.FinalAccounts.makeSubmittable;
import static org.juesuan.budget.fixture.FinalAccounts.path;
import static org.juesuan.budget.fixture.FinalAccounts.step;
import static org.juesuan.budget.fixture.FinalAccounts.submit;
import static org.juesuan.platform.service.fixture.Callers.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("What a final account asks for, contains and is late with")
class FinalAccountReasonsTest {

  private static final String LIST = "/api/v1/budget/final-accounts";

  @Test
  @DisplayName("D-17: every large change is listed, and nothing is submitted without its reason")
  void reasons() {
    String department = departmentWithBook(YEAR);
    Ledger ledger = new Ledger(department, YEAR);
    String training = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", training, "100.00");
    ledger.pay(training, "90.00", null);
    ledger.give("WITHDRAW", training, "10.00");
    String reception = ledger.basic("2080109", "30217");
    ledger.give("SUPPLEMENT", reception, "10.00");
    ledger.pay(reception, "10.00", null);
    staffing(department, YEAR);
    threePublicCounts(department, YEAR);
    as("finance", department)
        .header("If-None-Match", "*")
        .body(
            """
            {"fiscalYear":2019,"source":"2019年度部门决算","totalYuan":"95.24",
             "revenueYuan":"95.23","expenditureYuan":"100.00",
             "fiscalTotalYuan":"100.00","operatingExpensesYuan":"100.00"}
            """)
        .put(year(department, YEAR) + "/comparatives")
        .then()
        .statusCode(201);
    carry(department);
    explain(department, true, "functional.20508");
    as("viewer", department)
        .get(path(department))
        .then()
        .statusCode(200)
        .body("explanationPercent", equalTo("5.00"))
        .body(
            "reasons.figure",
            equalTo(
                List.of(
                    "revenue",
                    "functional.20508",
                    "functional.20801",
                    "threePublic.officialReception")))
        .body("reasons[0].against", equalTo("PRIOR_YEAR"))
        .body("reasons[0].baseYuan", equalTo("95.23"))
        .body("reasons[0].valueYuan", equalTo("100.00"))
        .body("reasons[0].percent", equalTo("5.01"))
        .body("reasons[0].explained", equalTo(false))
        .body("reasons[1].against", equalTo("INITIAL_BUDGET"))
        .body("reasons[1].percent", equalTo("10.00"))
        .body("reasons[1].explained", equalTo(true))
        .body("reasons[2].percent", nullValue());
    step("clerk", department, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("reasons-missing"))
        .body(
            "detail", containsString("revenue, functional.20801, threePublic.officialReception."));
    explain(
        department,
        false,
        "revenue",
        "functional.20508",
        "functional.20801",
        "threePublic.officialReception");
    submit(department);
  }

  private static void explain(String department, boolean first, String... figures) {
    String explanations =
        List.of(figures).stream()
            .map("{\"figure\":\"%s\",\"text\":\"示例原因\"}"::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    as("clerk", department)
        .header(first ? "If-None-Match" : "If-Match", first ? "*" : "\"v1\"")
        .body("{\"explanations\":" + explanations + "}")
        .put(year(department, YEAR) + "/explanations")
        .then()
        .statusCode(first ? 201 : 200);
  }

  @Test
  @DisplayName("a consolidated account is submitted only when every account below is approved")
  void consolidated() {
    String department = district() + "-208";
    enter(department, "示例部门（虚构）");
    openBook(department, YEAR);
    makeSubmittable(department);
    List<String> units = List.of(department + "-001", department + "-002");
    for (String unit : units) {
      enter(unit, "示例单位（虚构）");
      openBook(unit, YEAR);
      makeSubmittable(unit);
    }
    enter(department + "-003", "没有账簿的单位（虚构）");
    as("viewer", department).get(path(department)).then().body("consolidated", equalTo(true));
    approveFromCarried(units.get(0));
    step("clerk", department, "submission", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("units-not-approved"))
        .body("detail", containsString(": " + units.get(1) + "."));
    approveFromCarried(units.get(1));
    step("clerk", department, "submission", Map.of())
        .then()
        .statusCode(200)
        .body("consolidated", equalTo(true));
    as("viewer", department)
        .get(year(department, YEAR) + "/section")
        .then()
        .body("content.totals.expenditureYuan", equalTo("300.00"));
    as("viewer", department)
        .get(LIST + "?year=2020&state=APPROVED")
        .then()
        .body("items.department", equalTo(units))
        .body("items.consolidated", equalTo(List.of(false, false)));
  }

  @Test
  @DisplayName("of a department whose year before is in the ledger that year is closed first")
  void priorYear() {
    String department = departmentWithBook(YEAR - 1);
    openBook(department, YEAR);
    carry(department, YEAR - 1);
    makeSubmittable(department);
    // Against a year without money every figure asks for its reason.
    explain(
        department, true, "total", "revenue", "expenditure", "fiscal.total", "operatingExpenses");
    submit(department);
    step("reviewer", department, "review", Map.of()).then().statusCode(200);
    step("finance", department, "approval", approval("2021-08-20"))
        .then()
        .statusCode(409)
        .body("code", equalTo("prior-account-not-approved"));
  }

  @Test
  @DisplayName(
      "the list shows drafts, states and what is overdue, by year and department, in scope")
  void list() {
    String department = district() + "-210";
    enter(department, "示例部门（虚构）");
    List<String> units = List.of(department + "-001", department + "-002", department + "-003");
    for (String unit : units) {
      enter(unit, "示例单位（虚构）");
      openBook(unit, YEAR);
      makeSubmittable(unit);
    }
    approveFromCarried(units.get(0));
    submit(units.get(1));
    step("reviewer", units.get(1), "review", Map.of()).then().statusCode(200);
    approve(units.get(1), LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
    assertListed(department, "", units);
    assertListed(department, "?overdue=true", units.subList(0, 1));
    assertListed(department, "?overdue=false", units.subList(1, 3));
    assertListed(department, "?state=DRAFT", units.subList(2, 3));
    assertListed(department, "?state=APPROVED", units.subList(0, 2));
    assertListed(units.get(1), "", units.subList(1, 2));
    String next =
        as("viewer", department)
            .get(LIST + "?year=2020&limit=2")
            .then()
            .body("items.department", equalTo(units.subList(0, 2)))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .queryParam("cursor", next)
        .get(LIST + "?limit=2")
        .then()
        .body("items.department", equalTo(List.of(units.get(2), units.get(0))))
        .body("items.fiscalYear", equalTo(List.of(YEAR, YEAR + 1)));
    as("viewer", department).get(LIST + "?state=OPEN").then().statusCode(400);
    as("viewer", department).get(LIST + "?overdue=perhaps").then().statusCode(400);
  }

  private static void assertListed(String scope, String query, List<String> departments) {
    as("viewer", scope)
        .queryParam("year", YEAR)
        .get(LIST + query)
        .then()
        .statusCode(200)
        .body("items.department", hasSize(departments.size()))
        .body("items.department", equalTo(departments));
  }
}
