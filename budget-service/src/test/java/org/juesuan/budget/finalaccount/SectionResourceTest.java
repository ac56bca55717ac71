package org.juesuan.budget.finalaccount;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.Departments.PATH;
import static org.juesuan.budget.fixture.Departments.department;
import static org.juesuan.budget.fixture.Departments.departmentWithBook;
import static org.juesuan.budget.fixture.Departments.district;
import static org.juesuan.budget.fixture.Departments.enter;
import static org.juesuan.budget.fixture.Departments.openBook;
import static org.juesuan.budget.fixture.Departments.particulars;
import static org.juesuan.budget.fixture.Departments.project;
import static org.juesuan.budget.fixture.Departments.staffing;
import static org.juesuan.budget.fixture.Departments.threePublicCounts;
import static org.juesuan.budget.fixture.Departments.unusedDistrict;
import static org.juesuan.budget.fixture.Departments.year;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.budget.table.TableName;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.json.CanonicalJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("The budget section of the final account over HTTP")
class SectionResourceTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  @DisplayName("INV-9: every figure follows from what was posted")
  void figuresFollowFromPostings() throws JsonProcessingException {
    String department = spendingDepartment();
    JsonNode content = section(department).path("content");
    assertFigures(
        content,
        """
        /totals/revenueYuan 76190.00
        /totals/openingBalanceYuan 180.00
        /totals/expenditureYuan 3280.00
        /totals/closingBalanceYuan 73090.00
        /totals/totalYuan 76370.00
        /fiscal/totalYuan 76370.00
        /byFund/0/fund GENERAL_PUBLIC_BUDGET
        /byFund/0/revenueYuan 76150.00
        /byFund/0/openingBalanceYuan 180.00
        /byFund/0/initialBudgetYuan 76200.00
        /byFund/0/annualBudgetYuan 76330.00
        /byFund/0/expenditureYuan 3270.00
        /byFund/0/basicYuan 3020.00
        /byFund/0/projectYuan 250.00
        /byFund/0/closingBalanceYuan 73060.00
        /byFund/1/fund GOVERNMENT_FUND
        /byFund/1/revenueYuan 40.00
        /byFund/1/expenditureYuan 10.00
        /byFund/1/closingBalanceYuan 30.00
        /byFund/2/fund STATE_CAPITAL
        /byFund/2/revenueYuan 0.00
        /byExpenditureKind/0/kind BASIC
        /byExpenditureKind/0/expenditureYuan 3030.00
        /byExpenditureKind/1/kind PROJECT
        /byExpenditureKind/1/annualBudgetYuan 250.00
        /byExpenditureKind/4/kind SUBSIDY
        /byExpenditureKind/4/expenditureYuan 0.00
        /byProject/0/name 示例项目
        /byProject/0/code P2020-01
        /byProject/0/annualBudgetYuan 250.00
        /byProject/0/expenditureYuan 250.00
        /byFunctional/0/code 205
        /byFunctional/0/name 教育支出
        /byFunctional/1/name 进修及培训
        /byFunctional/2/name 培训支出
        /byFunctional/2/expenditureYuan 1620.00
        /byFunctional/3/code 208
        /byFunctional/3/expenditureYuan 1650.00
        /byFunctional/6/code 20805
        /byFunctional/6/parent 208
        /byFunctional/6/expenditureYuan 400.00
        /basicExpenditure/personnelYuan 1400.00
        /basicExpenditure/operatingYuan 1620.00
        /basicExpenditure/byEconomicClass/0/code 301
        /basicExpenditure/byEconomicClass/0/name 工资福利支出
        /basicExpenditure/byEconomicClass/1/expenditureYuan 1620.00
        /threePublic/officialReception/budgetYuan 6900.00
        /threePublic/officialReception/expenditureYuan 0.00
        /threePublic/vehicleOperation/budgetYuan 0.00
        /threePublic/vehicleOperation/expenditureYuan 10.00
        /threePublic/total/expenditureYuan 10.00
        /operatingExpenses/amountYuan 1620.00
        """);
    assertEquals(7, content.path("byFunctional").size());
    assertEquals(1, content.at("/byFunctional/0/level").intValue());
    assertEquals(true, content.at("/byFunctional/0/brokenDown").booleanValue());
    assertEquals(false, content.at("/byFunctional/6/brokenDown").booleanValue());
    assertEquals(false, content.at("/basicExpenditure/byEconomicClass/0/brokenDown").asBoolean());
    assertEquals(true, content.at("/basicExpenditure/byEconomicClass/1/brokenDown").asBoolean());
    assertEquals(0, content.path("notHeld").size());
  }

  @Test
  @DisplayName("INV-10: the tables of the section are those of the resource of the tables")
  void tablesAreTheTables() throws JsonProcessingException {
    String department = spendingDepartment();
    JsonNode tables =
        MAPPER
            .readTree(
                as("viewer", department)
                    .get(year(department, 2020) + "/tables?consolidated=true")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString())
            .path("tables");
    assertEquals(tables, section(department).at("/content/tables"));
    assertEquals(TableName.values().length, tables.size());
  }

  @Test
  @DisplayName("what stands beside the figures is told with them, what is not recorded is null")
  void whatStandsBesideTheFigures() {
    String district = district();
    String department = district + "-901";
    enter(department, "示例单位（虚构）");
    openBook(department, 2020);
    String path = year(department, 2020) + "/section";
    as("viewer", department)
        .get(path)
        .then()
        .statusCode(200)
        .body("section", equalTo("budget"))
        .body("department", equalTo(department))
        .body("fiscalYear", equalTo(2020))
        .body("content.department.name", equalTo("示例单位（虚构）"))
        .body("content.department.supervisor.code", equalTo(district))
        .body("content.department.supervisor.name", equalTo("示例区（虚构）"))
        .body("content.department.internalOffices", equalTo("20"))
        .body("content.department.duties", nullValue())
        .body("content.staffing", nullValue())
        .body("content.threePublic.counts", nullValue())
        .body("content.bookState", equalTo("OPEN"))
        .body("content.comparatives", nullValue())
        .body("content.explanations.size()", equalTo(0))
        .body("content.totals.totalYuan", equalTo("0.00"));
    staffing(department, 2020);
    threePublicCounts(department, 2020);
    as("finance", department)
        .header("If-None-Match", "*")
        .body(
            """
            {"fiscalYear":2019,"source":"2019年度部门决算","totalYuan":"47951400.00",
             "revenueYuan":"41782800.00","expenditureYuan":"46963900.00",
             "fiscalTotalYuan":"47951400.00","operatingExpensesYuan":"1885200.00"}
            """)
        .put(year(department, 2020) + "/comparatives")
        .then()
        .statusCode(201);
    as("clerk", department)
        .header("If-None-Match", "*")
        .body("{\"explanations\":[{\"figure\":\"fiscal.total\",\"text\":\"人员增加\"}]}")
        .put(year(department, 2020) + "/explanations")
        .then()
        .statusCode(201);
    as("viewer", department)
        .get(path)
        .then()
        .body("content.staffing.institutionEstablishment", equalTo("161"))
        .body("content.staffing.retired", nullValue())
        .body("content.threePublic.counts.vehiclesHeld", equalTo("0"))
        .body("content.comparatives.fiscalYear", equalTo(2019))
        .body("content.comparatives.origin", equalTo("IMPORTED"))
        .body("content.comparatives.operatingExpensesYuan", equalTo("1885200.00"))
        .body("content.explanations[0].figure", equalTo("fiscal.total"))
        .body("content.explanations[0].text", equalTo("人员增加"));
  }

  @Test
  @DisplayName("the digest is that of the content as answered, and changes with it alone")
  void digest() throws JsonProcessingException {
    String department = spendingDepartment();
    JsonNode first = section(department);
    assertEquals(
        CanonicalJson.digest(first.path("content")), first.path("digest").textValue(), "RFC 8785");
    departmentWithBook(2020);
    JsonNode unchanged = section(department);
    assertEquals(first.path("digest"), unchanged.path("digest"), "another department changed");
    new Ledger(department, 2020).basic("2210201", "30113");
    JsonNode withoutMoney = section(department);
    assertEquals(first.path("digest"), withoutMoney.path("digest"), "no money, no figure");
  }

  @Test
  @DisplayName("who holds the present state is answered 304")
  void notModified() {
    String department = departmentWithBook(2020);
    String path = year(department, 2020) + "/section";
    String tag = as("viewer", department).get(path).then().statusCode(200).extract().header("ETag");
    as("viewer", department).header("If-None-Match", tag).get(path).then().statusCode(304);
    staffing(department, 2020);
    as("viewer", department).header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  @DisplayName("INV-11: with non-fiscal money the totals are not held, and say so")
  void nonFiscalMoney() {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String own = ledger.open(2020, "INSTITUTION_REVENUE", "2080109", "30201", null);
    ledger.give("INITIAL", own, "500.00");
    ledger.pay(own, "300.00", null);
    as("viewer", department)
        .get(year(department, 2020) + "/section")
        .then()
        .statusCode(200)
        .body("content.totals.revenueYuan", nullValue())
        .body("content.totals.expenditureYuan", equalTo("300.00"))
        .body("content.totals.totalYuan", nullValue())
        .body("content.fiscal.totalYuan", equalTo("0.00"))
        .body("content.byExpenditureKind[0].expenditureYuan", equalTo("300.00"))
        .body("content.byFunctional.size()", equalTo(0))
        .body("content.notHeld.figure[0]", equalTo("totals.revenueYuan"))
        .body("content.notHeld.size()", equalTo(6));
  }

  @Test
  @DisplayName("an ordinary institution publishes no operating expenses")
  void ordinaryInstitution() {
    String code = unusedDistrict();
    Map<String, @Nullable Object> body = new HashMap<>(particulars(code, "示例事业单位（虚构）"));
    body.put("institutionType", "PUBLIC_INSTITUTION");
    creating("finance", code).body(body).post(PATH).then().statusCode(201);
    openBook(code, 2020);
    as("viewer", code)
        .get(year(code, 2020) + "/section")
        .then()
        .body("content.department.supervisor", nullValue())
        .body("content.operatingExpenses.applicable", equalTo(false))
        .body("content.operatingExpenses.amountYuan", nullValue());
  }

  @Test
  @DisplayName("no section without department or book, none outside the scope (INV-12)")
  void refusals() {
    String department = department();
    String unknown = unusedDistrict();
    as("viewer", department)
        .get(year(department, 2020) + "/section")
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
    as("viewer", unknown)
        .get(year(unknown, 2020) + "/section")
        .then()
        .statusCode(404)
        .body("code", equalTo("department-not-found"));
    as("viewer", unknown)
        .get(year(department, 2020) + "/section")
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    as("viewer", department).get(year(department, 2101) + "/section").then().statusCode(400);
  }

  @Test
  @DisplayName("INV-1, INV-8: a section read while payments go on is of one moment")
  void oneMoment() throws Exception {
    String department = departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    String first = ledger.basic("2080109", "30201");
    String second = ledger.basic("2080109", "30202");
    ledger.give("INITIAL", first, "1000.00");
    ledger.give("INITIAL", second, "1000.00");
    ExecutorService payer = Executors.newSingleThreadExecutor();
    try {
      Future<?> payments =
          payer.submit(
              () -> {
                for (int payment = 0; payment < 60; payment++) {
                  ledger.pay(payment % 2 == 0 ? first : second, "1.00", null);
                }
              });
      do {
        JsonNode fiscal = section(department).at("/content/fiscal");
        Money out = yuan(fiscal, "expenditureYuan").plus(yuan(fiscal, "closingBalanceYuan"));
        assertEquals(Money.of("2000.00"), out);
      } while (!payments.isDone());
      payments.get();
    } finally {
      payer.shutdownNow();
    }
    assertEquals("60.00", section(department).at("/content/fiscal/expenditureYuan").textValue());
  }

  /** A small ledger in which every kind of posting but REFUND and TRANSFER occurs. */
  private static String spendingDepartment() {
    String department = departmentWithBook(2020);
    project(department, "P2020-01", "示例项目");
    Ledger ledger = new Ledger(department, 2020);
    String training = ledger.basic("2050803", "302");
    ledger.give("INITIAL", training, "67500.00");
    ledger.pay(training, "1620.00", "30216");
    String personnel = ledger.basic("2080109", "301");
    ledger.give("INITIAL", personnel, "1000.00");
    ledger.pay(personnel, "900.00", null);
    String pension = ledger.basic("20805", "301");
    ledger.give("INITIAL", pension, "500.00");
    ledger.pay(pension, "400.00", null);
    ledger.give("INITIAL", ledger.basic("2080109", "30217"), "6900.00");
    String project = ledger.project("2080109", "310", "P2020-01");
    ledger.give("INITIAL", project, "300.00");
    ledger.give("WITHDRAW", project, "50.00");
    ledger.pay(project, "250.00", null);
    String carried = ledger.open(2019, "GENERAL_PUBLIC_BUDGET", "2080109", "301", null);
    ledger.give("CARRY_IN", carried, "200.00");
    ledger.adjustOpening("DECREASE", carried, "20.00");
    ledger.pay(carried, "100.00", null);
    ledger.reverse("clerk", ledger.pay(carried, "50.00", null));
    String fund = ledger.open(2020, "GOVERNMENT_FUND", "2080109", "302", null);
    ledger.give("SUPPLEMENT", fund, "40.00");
    ledger.pay(fund, "10.00", "30231");
    return department;
  }

  private static JsonNode section(String department) throws JsonProcessingException {
    Response answer = as("viewer", department).get(year(department, 2020) + "/section");
    assertEquals(200, answer.statusCode(), answer.asString());
    return MAPPER.readTree(answer.asString());
  }

  private static void assertFigures(JsonNode content, String expected) {
    expected
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", 2);
              assertEquals(parts[1], content.at(parts[0]).textValue(), parts[0]);
            });
  }

  private static Money yuan(JsonNode figures, String name) {
    return Money.of(figures.path(name).textValue());
  }
}
