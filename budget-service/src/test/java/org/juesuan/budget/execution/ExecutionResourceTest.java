package org.juesuan.budget.execution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.district;
import static org.juesuan.budget.fixture.Departments.enter;
import static org.juesuan.budget.fixture.Departments.openBook;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Execution and the postings behind it, over HTTP")
class ExecutionResourceTest {

  @Test
  @DisplayName("INV-10 the months of a department are its payments less what was undone")
  void byMonth() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String appropriation = ledger.basic("2080109", "30201");
    ledger.give("INITIAL", appropriation, "100.00");
    ledger.pay(appropriation, "30.00", null);
    ledger.reverse("clerk", ledger.pay(appropriation, "5.00", null));
    String path = year(department, 2020) + "/execution?by=FUNCTIONAL_CLASS&by=FUND&versions=true";

    Response answer = as("viewer", department).get(path);
    answer
        .then()
        .statusCode(200)
        .body("groupings.by", contains("FUNCTIONAL_CLASS", "FUND"))
        .body("versions.appropriationId", contains(appropriation))
        .body("months.size()", equalTo(12))
        .body("total.annualBudgetYuan", equalTo("100.00"))
        .body("total.availableYuan", equalTo("70.00"))
        .body("total.paidByMonthYuan[5]", equalTo("30.00"))
        .body("groupings[0].rows.key", contains("208"))
        .body("groupings[0].rows[0].name", equalTo("社会保障和就业支出"))
        .body("groupings[0].rows[0].amounts.paidYuan", equalTo("30.00"));
    String section = as("viewer", department).get(year(department, 2020) + "/section").asString();
    assertTrue(section.contains("\"expenditureYuan\":\"30.00\""), section);
    as("viewer", department)
        .header("If-None-Match", answer.header("ETag"))
        .get(path)
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("a department above contains those below, also without a book of its own")
  void consolidated() {
    String root = district() + "-901";
    enter(root, "示例主管部门（虚构）");
    as("viewer", root)
        .get(year(root, 2020) + "/execution")
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
    String unit = root + "-001";
    enter(unit, "示例单位（虚构）");
    openBook(unit, 2020);
    Ledger ledger = new Ledger(unit, 2020);
    ledger.give("INITIAL", ledger.basic("2080109", "30201"), "8.00");

    as("viewer", root)
        .get(year(root, 2020) + "/execution?by=DEPARTMENT")
        .then()
        .statusCode(200)
        .body("groupings[0].rows.key", contains(unit))
        .body("groupings[0].rows.name", contains("示例单位（虚构）"))
        .body("total.initialBudgetYuan", equalTo("8.00"));
  }

  @Test
  @DisplayName("INV-12 outside the scope nothing is shown, and what cannot be asked is named")
  void refusals() {
    String department = departmentWithBook(2020);
    String elsewhere = department();

    for (String list : List.of("/execution", "/postings")) {
      as("viewer", elsewhere).get(year(department, 2020) + list).then().statusCode(403);
      as("viewer", department)
          .get(year(department, 2019) + list)
          .then()
          .statusCode(404)
          .body("code", equalTo("book-not-found"));
    }
    as("viewer", department).get(year(department, 2020) + "/execution?by=X").then().statusCode(400);
  }

  @Test
  @DisplayName("postings are found by what they were for, the latest first, in pages")
  void postings() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String insurance = ledger.basic("2080109", "30201");
    String training = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", insurance, "100.00");
    ledger.give("INITIAL", training, "10.00");
    ledger.pay(insurance, "1.00", null);
    ledger.pay(training, "2.00", null);
    ledger.reverse("clerk", ledger.pay(insurance, "3.00", null));
    String path = year(department, 2020) + "/postings";

    String cursor =
        as("viewer", department)
            .get(path + "?functional=208&compartment=PAID&limit=2")
            .then()
            .statusCode(200)
            .body("items.posting.amountYuan", contains("3.00", "3.00"))
            .body("items.posting.from", contains("PAID", "AVAILABLE"))
            .body("items[1].payee", equalTo("示例收款单位（虚构）"))
            .body("items[1].functional", equalTo("2080109"))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .queryParam("cursor", cursor)
        .get(path + "?functional=208&compartment=PAID&limit=2")
        .then()
        .statusCode(200)
        .body("items.posting.amountYuan", contains("1.00"))
        .body("nextCursor", nullValue());
    as("viewer", department)
        .get(path + "?kind=PAY&from=2020-06-16&to=2020-06-30")
        .then()
        .body("items.posting.amountYuan", contains("3.00"));
    as("viewer", department)
        .get(path + "?kind=INITIAL&fund=GOVERNMENT_FUND")
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
