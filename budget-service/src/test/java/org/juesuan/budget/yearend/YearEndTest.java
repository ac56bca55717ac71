package org.juesuan.budget.yearend;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.budget.fixture.YearEnd.YEAR;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.YearEnd;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("A book at the end of its year")
class YearEndTest {

  private YearEnd yearEnd = YearEnd.none();
  private String training = "";
  private String own = "";
  private String receipt = "";

  @BeforeEach
  void twoAppropriations() {
    yearEnd = YearEnd.ofNewDepartment();
    training = yearEnd.here().basic("2080109", "30217");
    yearEnd.here().give("INITIAL", training, "67500.00");
    yearEnd.here().pay(training, "1620.00", null);
    own = yearEnd.here().open(YEAR, "INSTITUTION_REVENUE", "2080109", "30201", null);
    yearEnd.here().give("INITIAL", own, "1000.00");
    yearEnd.here().pay(own, "640.00", null);
    receipt = yearEnd.income().receive("INSTITUTION_REVENUE", "2080109", "1000.00");
  }

  @Test
  @DisplayName("INV-7 from each state a request leads to the next one alone")
  void everyTransition() {
    for (BookState now :
        List.of(BookState.OPEN, BookState.CLOSING, BookState.FROZEN, BookState.CARRIED)) {
      assertEquals(now.name(), yearEnd.state(YEAR));
      for (BookState wanted : BookState.values()) {
        boolean leads = now.leadsTo(wanted) && wanted != BookState.CLOSED;
        if (!leads) {
          refused(yearEnd.move(YEAR, wanted.name()), "book-transition-impossible");
        }
      }
      switch (now) {
        case OPEN -> yearEnd.move(YEAR, "CLOSING").then().statusCode(200);
        case CLOSING -> yearEnd.move(YEAR, "FROZEN").then().statusCode(200);
        case FROZEN -> yearEnd.move(YEAR, "CARRIED").then().statusCode(200);
        case CARRIED, CLOSED -> refused(yearEnd.move(YEAR, "CLOSING"), "account-not-returned");
      }
    }
    YearEnd.write(
        "UPDATE book SET state = 'CLOSED', version = version + 1 WHERE department_code = '"
            + yearEnd.department()
            + "' AND fiscal_year = "
            + YEAR);
    for (BookState wanted : BookState.values()) {
      refused(yearEnd.move(YEAR, wanted.name()), "book-transition-impossible");
    }
  }

  @Test
  @DisplayName(
      "INV-7 a book is not frozen while a fund is short of what it paid; the gap is closed")
  void incomeShort() {
    yearEnd.move(YEAR, "CLOSING").then().statusCode(200);
    yearEnd.income().reverse("clerk", receipt);
    yearEnd.income().enter("clerk", "SURPLUS_USED", "INSTITUTION_REVENUE", "639.99");
    incomplete(yearEnd, "INSTITUTION_REVENUE paid 0.01 yuan more");
    yearEnd.income().enter("clerk", "SURPLUS_USED", "INSTITUTION_REVENUE", "0.01");
    yearEnd.move(YEAR, "FROZEN").then().statusCode(200);
  }

  @Test
  @DisplayName("INV-7 a book is not frozen while nothing is known of the income it may spend")
  void incomeUnrecorded() {
    YearEnd unrecorded = YearEnd.ofNewDepartment();
    String revenue = unrecorded.here().open(YEAR, "OTHER_REVENUE", "2080109", "30201", null);
    unrecorded.here().give("INITIAL", revenue, "1000.00");
    unrecorded.move(YEAR, "CLOSING").then().statusCode(200);
    incomplete(unrecorded, "No income of OTHER_REVENUE is recorded");
    unrecorded.income().enter("finance", "OPENING_BALANCE", "OTHER_REVENUE", "0.00");
    unrecorded.move(YEAR, "FROZEN").then().statusCode(200);
  }

  private static void incomplete(YearEnd yearEnd, String fault) {
    yearEnd
        .move(YEAR, "FROZEN")
        .then()
        .statusCode(409)
        .body("code", equalTo("income-incomplete"))
        .body("violations", hasSize(1))
        .body("violations[0].pointer", equalTo("/to"))
        .body("violations[0].message", containsString(fault));
    assertEquals("CLOSING", yearEnd.state(YEAR));
  }

  @Test
  @DisplayName("X10 what is left of fiscal money is carried, of other money it lapses")
  void carried() {
    JsonPath carry = yearEnd.carry();
    assertEquals("CARRIED", carry.getString("state"));
    assertEquals("65880.00", carry.getString("carry.carriedYuan"));
    assertEquals("360.00", carry.getString("carry.returnedYuan"));
    assertEquals("65880.00", carry.getString("carry.carriedInYuan"));
    JsonPath here = yearEnd.appropriation(YEAR, training);
    assertEquals("0.00", here.getString("availableYuan"));
    assertEquals("65880.00", here.getString("carriedYuan"));
    assertEquals("360.00", yearEnd.appropriation(YEAR, own).getString("returnedYuan"));
    JsonPath there = entered(carry);
    assertEquals("2024", there.getString("originYear"));
    assertEquals("0.00", there.getString("initialYuan"));
    assertEquals("65880.00", there.getString("adjustedYuan"));
    assertEquals("65880.00", there.getString("availableYuan"));
    as("auditor", yearEnd.department())
        .get(year(YEAR + 1) + "/appropriations/" + there.getString("id") + "/history")
        .then()
        .body("items", hasSize(1))
        .body("items[0].posting.kind", equalTo("CARRY_IN"))
        .body("items[0].posting.from", equalTo("PRIOR_YEAR"))
        .body("items[0].documentNumber", equalTo("示例预〔2025〕3号"));
  }

  @Test
  @DisplayName("a dry run answers what would be carried and changes nothing")
  void rehearsal() {
    yearEnd.freeze();
    yearEnd
        .rehearse("CARRIED")
        .then()
        .statusCode(200)
        .body("state", equalTo("CARRIED"))
        .body("carry.leaving", hasSize(2))
        .body("carry.leaving[0].appropriationId", equalTo(training))
        .body("carry.leaving[0].carriedYuan", equalTo("65880.00"))
        .body("carry.entering[0].opened", equalTo(true))
        .body("carry.commitments", hasSize(0));
    assertEquals("FROZEN", yearEnd.state(YEAR));
    assertEquals("65880.00", yearEnd.appropriation(YEAR, training).getString("availableYuan"));
    nothingInNextYear();
  }

  @Test
  @DisplayName("INV-5 one key carries once and is answered alike; another key finds it carried")
  void carriedTwice() {
    yearEnd.freeze();
    String tag = yearEnd.tag(YEAR);
    String key = UUID.randomUUID().toString();
    Response first = yearEnd.move("CARRIED", key, tag);
    Response second = yearEnd.move("CARRIED", key, tag);
    assertEquals(200, first.statusCode());
    assertEquals(first.asString(), second.asString());
    assertEquals("true", second.header("Idempotent-Replayed"));
    assertEquals(412, yearEnd.move("CARRIED", UUID.randomUUID().toString(), tag).statusCode());
    assertEquals("65880.00", entered(first.jsonPath()).getString("adjustedYuan"));
  }

  @Test
  @DisplayName("a code that next year's list lacks stops everything and names its appropriation")
  void codeWithoutSuccessor() {
    String gone = yearEnd.here().basic(YearEnd.GONE, "30216");
    yearEnd.here().give("INITIAL", gone, "10.00");
    yearEnd.freeze();
    yearEnd
        .move(YEAR, "CARRIED")
        .then()
        .statusCode(409)
        .body("code", equalTo("code-without-successor"))
        .body("violations", hasSize(1))
        .body("violations[0].message", containsString(gone))
        .body("violations[0].message", containsString(YearEnd.GONE));
    assertEquals("FROZEN", yearEnd.state(YEAR));
    nothingInNextYear();
  }

  @Test
  @DisplayName("money is carried into an OPEN book, and next year cannot close before that")
  void nextYear() {
    refused(yearEnd.move(YEAR + 1, "CLOSING"), "prior-book-not-carried");
    String alone = Departments.departmentWithBook(YEAR);
    YearEnd.write("UPDATE book SET state = 'FROZEN' WHERE department_code = '" + alone + "'");
    creating("finance", alone)
        .header("If-Match", "\"v1\"")
        .body(Map.of("to", "CARRIED", "reason", "年终结转", "businessDate", "2025-01-15"))
        .post(Departments.year(alone, YEAR) + "/book/transitions")
        .then()
        .statusCode(409)
        .body("code", equalTo("next-book-not-open"));
    yearEnd.carry();
    yearEnd.move(YEAR + 1, "CLOSING").then().statusCode(200);
    yearEnd.returnAccount();
    refused(yearEnd.move(YEAR, "CLOSING"), "next-book-not-open");
  }

  @Test
  @DisplayName("carrying takes effect in the next year, not before and not in the future")
  void businessDate() {
    yearEnd.freeze();
    for (String date : List.of("2024-12-31", "2026-01-01", "2031-01-01")) {
      creating("finance", yearEnd.department())
          .header("If-Match", yearEnd.tag(YEAR))
          .body(Map.of("to", "CARRIED", "reason", "年终结转", "businessDate", date))
          .post(year(YEAR) + "/book/transitions")
          .then()
          .statusCode(422)
          .body("code", equalTo("business-date-outside"))
          .body("violations[0].pointer", equalTo("/businessDate"));
    }
  }

  @Test
  @DisplayName("C01 reopened, corrected and carried again: next year gets the difference")
  void carriedAgain() {
    JsonPath first = yearEnd.carry();
    String there = first.getString("carry.entering[0].appropriationId");
    yearEnd.there().pay(there, "60000.00", null);
    yearEnd.reopen();
    assertEquals("65880.00", yearEnd.appropriation(YEAR, training).getString("availableYuan"));
    assertEquals("360.00", yearEnd.appropriation(YEAR, own).getString("availableYuan"));
    assertEquals("5880.00", yearEnd.appropriation(YEAR + 1, there).getString("availableYuan"));
    refund(training, "620.00");
    JsonPath again = yearEnd.carry();
    assertEquals("620.00", again.getString("carry.carriedInYuan"));
    assertEquals("66500.00", again.getString("carry.carriedYuan"));
    assertEquals("66500.00", yearEnd.appropriation(YEAR + 1, there).getString("adjustedYuan"));
  }

  @ParameterizedTest(name = "next year spent {0} of 95880.00")
  @DisplayName("INV-3 carried again with 30000.00 less: next year gives it back while it has it")
  @CsvSource({"65880.00,200,0.00", "65880.01,409,29999.99"})
  void carriedAgainWithLess(String spent, int status, String left) {
    String supplement = yearEnd.here().give("SUPPLEMENT", training, "30000.00");
    String next = yearEnd.carry().getString("carry.entering[0].appropriationId");
    yearEnd.there().pay(next, spent, null);
    yearEnd.reopen();
    yearEnd.here().reverse("finance", supplement);
    yearEnd.freeze();
    Response again = yearEnd.move(YEAR, "CARRIED");
    assertEquals(status, again.statusCode());
    if (status == 200) {
      assertEquals("-30000.00", again.path("carry.entering[0].differenceYuan"));
    } else {
      refused(again, "carried-money-gone");
      assertEquals("FROZEN", yearEnd.state(YEAR));
      assertEquals("0.00", yearEnd.appropriation(YEAR, training).getString("carriedYuan"));
    }
    assertEquals(left, yearEnd.appropriation(YEAR + 1, next).getString("availableYuan"));
  }

  @Test
  @DisplayName("C01 the opening is last year's closing and 年初调整, with the figures of each")
  void openingReconciliation() {
    reconciliation().body("finding", equalTo("PRIOR_YEAR_NOT_CARRIED"));
    String next = yearEnd.carry().getString("carry.entering[0].appropriationId");
    yearEnd.there().adjustOpening("INCREASE", next, "120.50");
    yearEnd.there().adjustOpening("DECREASE", next, "20.00");
    yearEnd.there().pay(next, "5000.00", null);
    reconciliation()
        .body("finding", equalTo("HOLDS"))
        .body("funds", hasSize(3))
        .body("funds[0].fund", equalTo("GENERAL_PUBLIC_BUDGET"))
        .body("funds[0].priorClosingYuan", equalTo("65880.00"))
        .body("funds[0].carriedInYuan", equalTo("65880.00"))
        .body("funds[0].adjustmentYuan", equalTo("100.50"))
        .body("funds[0].openingYuan", equalTo("65980.50"))
        .body("funds[0].differenceYuan", equalTo("0.00"));
    yearEnd.reopen();
    reconciliation().body("finding", equalTo("PRIOR_YEAR_NOT_CARRIED"));
    refund(training, "620.00");
    reconciliation().body("funds[0].differenceYuan", equalTo("-620.00"));
    yearEnd.carry();
    reconciliation()
        .body("finding", equalTo("HOLDS"))
        .body("funds[0].openingYuan", equalTo("66600.50"));
    as("viewer", yearEnd.department())
        .get(year(YEAR) + "/opening-reconciliation")
        .then()
        .body("finding", equalTo("PRIOR_YEAR_NOT_HELD"));
  }

  private ValidatableResponse reconciliation() {
    return as("viewer", yearEnd.department())
        .get(year(YEAR + 1) + "/opening-reconciliation")
        .then()
        .statusCode(200);
  }

  private void refund(String appropriation, String amount) {
    List<Map<String, Object>> payments =
        as("viewer", yearEnd.department()).get(year(YEAR) + "/payments").path("items");
    Object payment =
        payments.stream()
            .filter(one -> appropriation.equals(one.get("appropriationId")))
            .findFirst()
            .orElseThrow()
            .get("paymentId");
    assertNotNull(payment);
    creating("clerk", yearEnd.department())
        .body(
            Map.of(
                "kind", "REFUND",
                "paymentId", payment,
                "amountYuan", amount,
                "businessDate", "2025-02-03",
                "voucherNumber", "示例退回1",
                "reason", "多付退回"))
        .post(year(YEAR) + "/operations")
        .then()
        .statusCode(201);
  }

  private JsonPath entered(JsonPath moved) {
    return yearEnd.appropriation(YEAR + 1, moved.getString("carry.entering[0].appropriationId"));
  }

  private void nothingInNextYear() {
    as("viewer", yearEnd.department())
        .get(year(YEAR + 1) + "/appropriations")
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("nextCursor", nullValue());
  }

  private String year(int fiscalYear) {
    return Departments.year(yearEnd.department(), fiscalYear);
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(409).body("code", equalTo(code));
  }
}
