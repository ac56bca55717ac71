package org.juesuan.budget.table;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.district;
import static org.juesuan.budget.fixture.Departments.enter;
import static org.juesuan.budget.fixture.Departments.openBook;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.juesuan.budget.fixture.Income;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("The tables over HTTP")
class TableResourceTest {

  private static final int UNITS = 300;
  private static final long MOST_STATEMENTS = 10;

  @Inject EntityManagerFactory sessions;

  @Test
  @DisplayName("one unit: every table, with rows and columns by what they mean")
  void oneUnit() {
    String department = spendingDepartment();
    as("viewer", department)
        .get(year(department, 2020) + "/tables")
        .then()
        .statusCode(200)
        .body("department", equalTo(department))
        .body("consolidated", equalTo(false))
        .body("units.department", equalTo(List.of(department)))
        .body("missing.size()", equalTo(0))
        .body(
            "tables.table",
            equalTo(
                List.of(
                    "revenue-and-expenditure",
                    "revenue",
                    "expenditure",
                    "fiscal-revenue-and-expenditure",
                    "general-public-budget-expenditure",
                    "general-public-budget-basic-expenditure",
                    "three-public-expenses",
                    "government-fund",
                    "state-capital-expenditure",
                    "government-fund-basic-expenditure",
                    "state-capital")));
    ValidatableResponse expenditure = table(department, "expenditure", false);
    expenditure.body(
        "tables[0].columns",
        equalTo(
            List.of(
                "totalYuan",
                "basicYuan",
                "projectYuan",
                "upwardYuan",
                "businessYuan",
                "subsidyYuan")));
    assertCell(expenditure, "functional.2080109", "name", "社会保险经办机构");
    assertCell(expenditure, "functional.2080109", "parent", "20801");
    assertCell(expenditure, "functional.2080109", "amounts.basicYuan", "190.00");
    assertCell(expenditure, "total", "amounts.totalYuan", "190.00");
    ValidatableResponse account = table(department, "revenue-and-expenditure", false);
    assertCell(account, "revenue.generalPublicBudget", "amounts.amountYuan", "100.00");
    assertCell(account, "revenue.superiorSubsidy", "amounts.amountYuan", "70.00");
    assertCell(account, "openingBalance", "amounts.amountYuan", "30.00");
    assertCell(account, "closingBalance", "amounts.amountYuan", "10.00");
    assertCell(account, "total", "amounts.amountYuan", "200.00");
  }

  @Test
  @DisplayName("300 units cost as many statements as one; units without a book are named")
  void boundedStatements() throws SQLException {
    String root = district() + "-901";
    enter(root, "示例主管部门（虚构）");
    openBook(root, 2020);
    for (String unit : List.of("-997", "-998", "-999")) {
      enter(root + unit, "示例单位（虚构）");
    }
    spend(root + "-997");
    spend(root + "-998");
    addUnits(root, UNITS);
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      long ofOne = statements(statistics, root + "-997", false, 1);
      long ofAll = statements(statistics, root, true, UNITS + 3);
      assertEquals(ofOne, ofAll, "statements");
      assertTrue(ofAll <= MOST_STATEMENTS, ofAll + " statements");
    } finally {
      statistics.setStatisticsEnabled(false);
    }
    ValidatableResponse account = table(root, "revenue-and-expenditure", true);
    account.body("missing", equalTo(List.of(root + "-999")));
    assertCell(account, "revenue", "amounts.amountYuan", "340.00");
    assertCell(account, "expenditure", "amounts.amountYuan", "380.00");
    assertCell(account, "total", "amounts.amountYuan", "400.00");
    account.body("internalSuperiorSubsidyYuan", equalTo("140.00"));
  }

  @Test
  @DisplayName("who holds the present state is answered 304, until one of the books changes")
  void notModified() {
    String district = district();
    String root = district + "-901";
    enter(root, "示例主管部门（虚构）");
    enter(root + "-001", "示例单位（虚构）");
    spend(root + "-001");
    String path = year(root, 2020) + "/tables?consolidated=true";
    String tag = as("viewer", root).get(path).then().statusCode(200).extract().header("ETag");
    departmentWithBook(2020);
    as("viewer", root).header("If-None-Match", tag).get(path).then().statusCode(304);
    new Income(root + "-001", 2020).receive("OTHER_REVENUE", "2080109", "1.00");
    as("viewer", root).header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  @DisplayName("INV-11: a unit that recorded no income makes null what rests on it, and is named")
  void withoutIncome() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    ledger.give("INITIAL", ledger.open(2020, "OTHER_REVENUE", "2080109", "30201", null), "5.00");
    ValidatableResponse account = table(department, "revenue-and-expenditure", false);
    account.body("withoutIncome", equalTo(List.of(department)));
    account.body(row("total") + ".amounts.amountYuan", nullValue());
    assertCell(account, "expenditure", "amounts.amountYuan", "0.00");
    new Income(department, 2020).enter("finance", "OPENING_BALANCE", "OTHER_REVENUE", "0.00");
    account = table(department, "revenue-and-expenditure", false);
    account.body("withoutIncome.size()", equalTo(0));
    assertCell(account, "total", "amounts.amountYuan", "0.00");
  }

  @Test
  @DisplayName("INV-9: comparatives come from the ledger's own book of the year before")
  void comparativesOfTheLedger() {
    String department = spendingDepartment();
    openBook(department, 2021);
    as("viewer", department)
        .get(year(department, 2021) + "/section")
        .then()
        .statusCode(200)
        .body("content.comparatives.fiscalYear", equalTo(2020))
        .body("content.comparatives.origin", equalTo("LEDGER"))
        .body("content.comparatives.source", nullValue())
        .body("content.comparatives.totalYuan", equalTo("200.00"))
        .body("content.comparatives.revenueYuan", equalTo("170.00"))
        .body("content.comparatives.expenditureYuan", equalTo("190.00"))
        .body("content.comparatives.fiscalTotalYuan", equalTo("100.00"))
        .body("content.comparatives.operatingExpensesYuan", equalTo("90.00"));
  }

  @Test
  @DisplayName("no table without department, book or name, none outside the scope (INV-12)")
  void refusals() {
    String department = department();
    String tables = year(department, 2020) + "/tables";
    as("viewer", department)
        .get(tables)
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
    as("viewer", department)
        .get(tables + "?consolidated=true")
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
    as("viewer", department)
        .get(tables + "/T1")
        .then()
        .statusCode(404)
        .body("code", equalTo("table-not-found"));
    as("viewer", department + "-001").get(tables).then().statusCode(403);
    as("viewer", department).get(tables + "?consolidated=maybe").then().statusCode(400);
  }

  private static String spendingDepartment() {
    String department = department();
    spend(department);
    return department;
  }

  /** 100.00 of fiscal money and 70.00 from above, 30.00 left from before; 190.00 paid. */
  private static void spend(String department) {
    openBook(department, 2020);
    Ledger ledger = new Ledger(department, 2020);
    Income income = new Income(department, 2020);
    String fiscal = ledger.basic("2080109", "30201");
    ledger.give("INITIAL", fiscal, "100.00");
    ledger.pay(fiscal, "90.00", null);
    String own = ledger.open(2020, "SUPERIOR_SUBSIDY", "2080109", "30201", null);
    ledger.give("INITIAL", own, "120.00");
    ledger.pay(own, "100.00", null);
    income.enter("finance", "OPENING_BALANCE", "SUPERIOR_SUBSIDY", "30.00");
    income.receiveFrom(
        department.substring(0, department.lastIndexOf('-')),
        "SUPERIOR_SUBSIDY",
        "2080109",
        "70.00");
  }

  /** Units with a book and an appropriation each, but no money: nothing the ledger would deny. */
  private static void addUnits(String root, int units) throws SQLException {
    ServiceDatabase database = TestServers.database("budget");
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      String code = "'" + root + "-' || lpad(unit::text, 3, '0')";
      String each = " FROM generate_series(1, " + units + ") unit";
      statement.execute(
          "INSERT INTO department (code, name, institution_type, funding_form, version) SELECT "
              + code
              + ", '示例单位（虚构）', 'PUBLIC_INSTITUTION', 'FULL', 1"
              + each);
      statement.execute(
          "INSERT INTO book (department_code, fiscal_year, state, event_sequence,"
              + " posting_sequence, version) SELECT "
              + code
              + ", 2020, 'OPEN', 0, 0, 1"
              + each);
      statement.execute(
          "INSERT INTO appropriation (id, department_code, fiscal_year, origin_year, fund,"
              + " functional, economic, expenditure_kind, government_procurement, initial,"
              + " adjusted, available, frozen, committed, paid, carried, returned, version)"
              + " SELECT gen_random_uuid(), "
              + code
              + ", 2020, 2020, 'GENERAL_PUBLIC_BUDGET', '2080109', '30201', 'BASIC', false,"
              + " 0, 0, 0, 0, 0, 0, 0, 0, 1"
              + each);
    }
  }

  private static long statements(
      Statistics statistics, String department, boolean consolidated, int units) {
    statistics.clear();
    as("viewer", department)
        .get(year(department, 2020) + "/tables?consolidated=" + consolidated)
        .then()
        .statusCode(200)
        .body("units.size()", equalTo(units));
    return statistics.getPrepareStatementCount();
  }

  private static ValidatableResponse table(String department, String name, boolean consolidated) {
    return as("viewer", department)
        .get(year(department, 2020) + "/tables/" + name + "?consolidated=" + consolidated)
        .then()
        .statusCode(200)
        .body("tables.table", equalTo(List.of(name)));
  }

  private static void assertCell(
      ValidatableResponse answer, String row, String member, String expected) {
    answer.body(row(row) + "." + member, equalTo(expected));
  }

  private static String row(String row) {
    return "tables[0].rows.find { it.row == '" + row + "' }";
  }
}
