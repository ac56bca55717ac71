package org.juesuan.budget.yearend;

import static org.hamcrest.Matchers.equalTo;
import static org.juesuan.budget.fixture.OtherServices.answers;
import static org.juesuan.budget.fixture.YearEnd.YEAR;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.OtherServices.Answer;
import org.juesuan.budget.fixture.YearEnd;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Contracts and payments over the end of a year")
class YearEndContractsTest {

  private YearEnd yearEnd = YearEnd.none();

  @BeforeEach
  void openTheBooks() {
    yearEnd = YearEnd.ofNewDepartment();
  }

  @Test
  @DisplayName(
      "X10 a part-paid contract goes on with 120000.00 of 150000.00, and is paid from them")
  void partPaidContract() {
    String here = yearEnd.here().procured("2080109", "30217");
    yearEnd.here().give("INITIAL", here, "200000.00");
    String commitment = yearEnd.here().commit(here, "HT-2024-017", "150000.00");
    payFrom(YEAR, here, commitment, "30000.00");
    JsonPath carry = yearEnd.carry();
    assertEquals("170000.00", carry.getString("carry.carriedYuan"));
    assertEquals("120000.00", carry.getString("carry.leaving[0].releasedYuan"));
    assertEquals(commitment, carry.getString("carry.commitments[0].commitmentId"));
    String next = carry.getString("carry.commitments[0].nextCommitmentId");
    String there = carry.getString("carry.entering[0].appropriationId");
    commitment(YEAR, commitment)
        .body("remainingYuan", equalTo("0.00"))
        .body("releasedYuan", equalTo("120000.00"));
    commitment(YEAR + 1, next)
        .body("contractId", equalTo("HT-2024-017"))
        .body("appropriationId", equalTo(there))
        .body("remainingYuan", equalTo("120000.00"));
    Answer told = answers(yearEnd.department(), "commitment.carried").get(0);
    assertEquals(next, told.at("/commitmentId"));
    assertEquals(commitment, told.at("/priorCommitmentId"));
    assertEquals("120000.00", told.at("/amountYuan"));
    assertEquals("2025", told.at("/fiscalYear"));
    payFrom(YEAR + 1, there, next, "120000.00");
    assertEquals("50000.00", yearEnd.appropriation(YEAR + 1, there).getString("availableYuan"));
    proofHolds();
  }

  @Test
  @DisplayName("INV-4 reopened, neither the release nor a payment gives the old commitment life")
  void endedForGood() {
    String here = yearEnd.here().basic("2080109", "30217");
    yearEnd.here().give("INITIAL", here, "100.00");
    String commitment = yearEnd.here().commit(here, "HT-1", "60.00");
    String payment = payFrom(YEAR, here, commitment, "10.00");
    yearEnd.carry();
    yearEnd.reopen();
    for (String operation : new String[] {payment, releaseOf(here)}) {
      creating("clerk", yearEnd.department())
          .body(Map.of("reason", "录入错误", "businessDate", "2025-02-03"))
          .post(year(YEAR) + "/operations/" + operation + "/reversal")
          .then()
          .statusCode(409)
          .body("code", equalTo("commitment-ended"));
    }
    JsonPath again = yearEnd.carry();
    assertEquals("0.00", again.getString("carry.carriedInYuan"));
    assertEquals(0, again.getList("carry.commitments").size());
  }

  @Test
  @DisplayName("a non-fiscal contract goes on from next year's own money, or lapses and is told")
  void nonFiscalContracts() {
    String own = yearEnd.here().open(YEAR, "INSTITUTION_REVENUE", "2080109", "30201", null);
    yearEnd.here().give("INITIAL", own, "100.00");
    yearEnd.income().receive("INSTITUTION_REVENUE", "2080109", "100.00");
    String first = yearEnd.here().commit(own, "HT-1", "40.00");
    String second = yearEnd.here().commit(own, "HT-2", "30.00");
    String ownNext =
        yearEnd.there().open(YEAR + 1, "INSTITUTION_REVENUE", "2080109", "30201", null);
    yearEnd.there().give("INITIAL", ownNext, "60.00");
    JsonPath carry = yearEnd.carry();
    assertEquals("100.00", carry.getString("carry.returnedYuan"));
    assertEquals("0.00", carry.getString("carry.carriedInYuan"));
    assertEquals(first, carry.getString("carry.commitments[0].commitmentId"));
    commitment(YEAR + 1, carry.getString("carry.commitments[0].nextCommitmentId"))
        .body("appropriationId", equalTo(ownNext))
        .body("remainingYuan", equalTo("40.00"));
    assertNull(carry.getString("carry.commitments[1].nextCommitmentId"));
    assertEquals("20.00", yearEnd.appropriation(YEAR + 1, ownNext).getString("availableYuan"));
    Answer lapsed = answers(yearEnd.department(), "commitment.lapsed").get(0);
    assertEquals(second, lapsed.at("/commitmentId"));
    assertEquals("HT-2", lapsed.at("/contractId"));
    assertEquals("30.00", lapsed.at("/amountYuan"));
    proofHolds();
  }

  @Test
  @DisplayName("X08 money back on a payment of last year adds to the opening, not to last year")
  void lateReturn() {
    String here = yearEnd.here().basic("2080109", "30217");
    yearEnd.here().give("INITIAL", here, "100.00");
    yearEnd.here().pay(here, "60.00", null);
    String payment =
        as("viewer", yearEnd.department()).get(year(YEAR) + "/payments").path("items[0].paymentId");
    String there = yearEnd.carry().getString("carry.entering[0].appropriationId");
    Map<String, Object> returned = new HashMap<>();
    returned.put("kind", "OPENING_ADJUSTMENT");
    returned.put("direction", "INCREASE");
    returned.put("appropriationId", there);
    returned.put("paymentId", payment);
    returned.put("amountYuan", "25.00");
    returned.put("businessDate", "2025-03-02");
    returned.put("documentNumber", "示例预〔2025〕9号");
    returned.put("approvedBy", "示例财政局（虚构）");
    returned.put("reason", "上年多付退回");
    yearEnd.there().posted("finance", returned);
    assertEquals("60.00", yearEnd.appropriation(YEAR, here).getString("paidYuan"));
    assertEquals("65.00", yearEnd.appropriation(YEAR + 1, there).getString("availableYuan"));
    as("viewer", yearEnd.department())
        .get(year(YEAR + 1) + "/opening-reconciliation")
        .then()
        .body("finding", equalTo("HOLDS"))
        .body("funds[0].priorClosingYuan", equalTo("40.00"))
        .body("funds[0].adjustmentYuan", equalTo("25.00"))
        .body("funds[0].openingYuan", equalTo("65.00"));
  }

  @Test
  @DisplayName("a funding follows its commitment; one to be released is released next year")
  void fundings() {
    String here = yearEnd.here().basic("2080109", "30217");
    yearEnd.here().give("INITIAL", here, "100.00");
    String held = yearEnd.here().commit(here, "HT-1", "60.00");
    String due = yearEnd.here().commit(here, "HT-2", "30.00");
    yearEnd.freeze();
    fund("HT-1", held, "HELD");
    fund("HT-2", due, "RELEASE_DUE");
    JsonPath carry = yearEnd.move(YEAR, "CARRIED").then().statusCode(200).extract().jsonPath();
    commitment(YEAR + 1, carry.getString("carry.commitments[0].nextCommitmentId"))
        .body("remainingYuan", equalTo("60.00"));
    commitment(YEAR + 1, carry.getString("carry.commitments[1].nextCommitmentId"))
        .body("remainingYuan", equalTo("0.00"))
        .body("releasedYuan", equalTo("30.00"));
    String there = carry.getString("carry.entering[0].appropriationId");
    assertEquals("40.00", yearEnd.appropriation(YEAR + 1, there).getString("availableYuan"));
    proofHolds();
  }

  private void fund(String contract, String commitment, String state) {
    YearEnd.write(
        "INSERT INTO funding VALUES ('%s', '%s', '%s', '%s', '%s')"
            .formatted(yearEnd.department(), UUID.randomUUID(), contract, commitment, state));
  }

  private String payFrom(
      int fiscalYear, String appropriation, String commitment, String amountYuan) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("kind", "PAY");
    body.put("appropriationId", appropriation);
    body.put("commitmentId", commitment);
    body.put("amountYuan", amountYuan);
    body.put("businessDate", fiscalYear + "-06-15");
    body.put("voucherNumber", "示例凭证1");
    body.put("payee", "示例供应商（虚构）");
    body.put("purpose", "合同款");
    return (fiscalYear == YEAR ? yearEnd.here() : yearEnd.there())
        .posted("clerk", body)
        .path("operationId");
  }

  private String releaseOf(String appropriation) {
    return as("viewer", yearEnd.department())
        .get(year(YEAR) + "/appropriations/" + appropriation + "/history")
        .then()
        .extract()
        .path("items.find { it.posting.kind == 'RELEASE' }.operationId");
  }

  private ValidatableResponse commitment(int fiscalYear, String id) {
    return as("viewer", yearEnd.department())
        .get(year(fiscalYear) + "/commitments/" + id)
        .then()
        .statusCode(200);
  }

  private void proofHolds() {
    for (int fiscalYear : new int[] {YEAR, YEAR + 1}) {
      as("auditor", yearEnd.department())
          .get(year(fiscalYear) + "/ledger/proof")
          .then()
          .statusCode(200)
          .body("holds", equalTo(true));
    }
  }

  private String year(int fiscalYear) {
    return Departments.year(yearEnd.department(), fiscalYear);
  }
}
