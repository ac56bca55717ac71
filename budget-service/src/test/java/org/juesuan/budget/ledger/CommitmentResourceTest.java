package org.juesuan.budget.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.juesuan.budget.fixture.CodeLists;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.budget.fixture.OtherServices;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Commitments, corrections, withholding and transfers between departments over HTTP")
class CommitmentResourceTest {

  private String department = "";
  private String year = "";
  private Ledger ledger = new Ledger("", 2020);

  @BeforeEach
  void openTheBook() {
    department = Departments.departmentWithBook(2020);
    year = Departments.year(department, 2020);
    ledger = new Ledger(department, 2020);
  }

  @Test
  @DisplayName("X05 a contract is held for, paid from what is held, and the rest released")
  void contract() {
    String procured = ledger.procured("2080109", "30201");
    ledger.give("INITIAL", procured, "140000.00");
    String commitment = ledger.commit(procured, "FT-C007", "140000.00");
    ledger.commit(supplemented(procured, "1.00"), "FT-C008", "1.00");
    Map<String, Object> payment = payment(procured, "139900.00");
    refusedWith("clerk", payment, 409, "commitment-required");
    payment.put("commitmentId", commitment);
    String paid = ledger.posted("clerk", payment).path("postings[0].paymentId");
    as("viewer", department)
        .get(year + "/payments/" + paid)
        .then()
        .body("commitmentId", equalTo(commitment))
        .body("contractId", equalTo("FT-C007"))
        .body("paidOn", equalTo("2020-06-15"));
    ledger.posted("clerk", release(commitment, "100.00"));
    Response shown = as("viewer", department).get(year + "/commitments/" + commitment);
    shown
        .then()
        .statusCode(200)
        .body("committedYuan", equalTo("140000.00"))
        .body("paidYuan", equalTo("139900.00"))
        .body("releasedYuan", equalTo("100.00"))
        .body("remainingYuan", equalTo("0.00"))
        .body("ended", equalTo(true));
    as("viewer", department)
        .header("If-None-Match", shown.header("ETag"))
        .get(year + "/commitments/" + commitment)
        .then()
        .statusCode(304);
    as("viewer", department)
        .get(year + "/commitments?contract=FT-C007")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].commitmentId", equalTo(commitment));
    refusedWith("clerk", release(commitment, "0.01"), 409, "commitment-exceeded");
  }

  @Test
  @DisplayName("X09 a correction answers both postings and both appropriations")
  void correction() {
    String training = ledger.basic("2050803", "30216");
    String office = ledger.basic("2080109", "30201");
    ledger.give("INITIAL", training, "1620.00");
    ledger.give("INITIAL", office, "1000.00");
    String paid =
        ledger.posted("clerk", payment(training, "1620.00")).path("postings[0].paymentId");
    Map<String, String> correction =
        Map.of(
            "kind", "CORRECT",
            "paymentId", paid,
            "toAppropriationId", office,
            "amountYuan", "620.00",
            "businessDate", "2020-10-12",
            "voucherNumber", "G1",
            "reason", "功能分类填列错误");
    ledger
        .posted("clerk", correction)
        .then()
        .body("postings", hasSize(2))
        .body("payee", equalTo("示例收款单位（虚构）"))
        .body("appropriations[0].paidYuan", equalTo("1000.00"))
        .body("appropriations[1].paidYuan", equalTo("620.00"));
    as("viewer", department)
        .get(year + "/payments/" + paid)
        .then()
        .body("correctedYuan", equalTo("620.00"))
        .body("openYuan", equalTo("1000.00"));
  }

  @Test
  @DisplayName("X03 finance freezes and gives free again; nobody takes back before the year ends")
  void withholding() {
    String training = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", training, "100.00");
    ledger.give("FREEZE", training, "70.00");
    refusedWith("clerk", payment(training, "30.01"), 409, "insufficient-available");
    ledger.give("UNFREEZE", training, "70.00");
    Map<String, String> all =
        Map.of(
            "kind", "RETURN",
            "appropriationId", training,
            "amountYuan", "100.00",
            "businessDate", "2020-12-31",
            "documentNumber", "示例1",
            "approvedBy", "示例财政局（虚构）");
    refusedWith("finance", all, 409, "book-state-forbids");
  }

  @Test
  @DisplayName(
      "X08 money back on last year's payment raises what was carried and lowers what is open")
  void lateReturn() {
    twoYears();
    Ledger earlier = new Ledger(department, 2022);
    String training = earlier.basic("2050803", "30216");
    earlier.give("INITIAL", training, "100.00");
    Map<String, Object> payment = payment(training, "60.00");
    payment.put("businessDate", "2022-06-15");
    String paid = earlier.posted("clerk", payment).path("postings[0].paymentId");
    Ledger next = new Ledger(department, 2023);
    String carried = next.open(2022, "GENERAL_PUBLIC_BUDGET", "2050803", "30216", null);
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "OPENING_ADJUSTMENT");
    body.put("direction", "DECREASE");
    body.put("appropriationId", carried);
    body.put("paymentId", paid);
    body.put("amountYuan", "25.00");
    body.put("businessDate", "2023-02-03");
    body.put("documentNumber", "示例2");
    body.put("approvedBy", "示例财政局（虚构）");
    body.put("reason", "培训机构退回多收费用");
    creating("finance", department)
        .body(body)
        .post(Departments.year(department, 2023) + "/operations")
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/direction"));
    body.put("direction", "INCREASE");
    next.posted("finance", body)
        .then()
        .body("appropriations[0].adjustedYuan", equalTo("25.00"))
        .body("postings[0].paymentId", equalTo(paid));
    as("viewer", department)
        .get(Departments.year(department, 2022) + "/payments/" + paid)
        .then()
        .body("returnedLaterYuan", equalTo("25.00"))
        .body("openYuan", equalTo("35.00"));
  }

  @Test
  @DisplayName("X06 money moves between departments in both books or in neither")
  void betweenDepartments() {
    String other = Departments.departmentWithBook(2020);
    String from = ledger.basic("2050803", "30216");
    String to = new Ledger(other, 2020).basic("2080109", "30201");
    ledger.give("INITIAL", from, "100.00");
    String path = year + "/department-transfers";
    Map<String, Object> body = new HashMap<>();
    body.put("fromAppropriationId", from);
    body.put("toDepartment", other);
    body.put("toAppropriationId", to);
    body.put("amountYuan", "40.00");
    body.put("businessDate", "2020-06-30");
    body.put("documentNumber", "示例调〔2020〕12号");
    body.put("approvedBy", "示例财政局（虚构）");
    body.put("reason", "业务移交");
    creating("finance", department)
        .body(body)
        .post(path)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    creating("finance", department, other)
        .body(body)
        .post(path + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("withdrawal.kind", equalTo("WITHDRAW"));
    Response done = creating("finance", department, other).body(body).post(path);
    done.then()
        .statusCode(201)
        .body("withdrawal.department", equalTo(department))
        .body("supplement.department", equalTo(other))
        .body("supplement.transferId", equalTo(done.path("transferId")));
    assertEquals(List.of("null", done.<String>path("transferId")), transfersTold(department));
    assertEquals(List.of(done.<String>path("transferId")), transfersTold(other));
    as("viewer", department, other).get(done.header("Location")).then().statusCode(200);
    as("viewer", department).get(done.header("Location")).then().statusCode(403);
    body.put("amountYuan", "60.01");
    creating("finance", department, other)
        .body(body)
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient-available"));
    body.put("amountYuan", "1.00");
    body.put("toAppropriationId", from);
    creating("finance", department, other)
        .body(body)
        .post(path)
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/toAppropriationId"));
    as("viewer", other)
        .get(Departments.year(other, 2020) + "/appropriations/" + to)
        .then()
        .body("adjustedYuan", equalTo("40.00"));
    as("viewer", department)
        .get(year + "/appropriations/" + from)
        .then()
        .body("adjustedYuan", equalTo("-40.00"));
    creating("finance", department, other)
        .body(Map.of("reason", "误", "businessDate", "2020-07-01"))
        .post(year + "/operations/" + done.path("withdrawal.operationId") + "/reversal")
        .then()
        .statusCode(409)
        .body("code", equalTo("counterpart-stands"));
  }

  /** The transfer that each posting of the department was told with, first to last. */
  private static List<String> transfersTold(String department) {
    return OtherServices.answers(department, "posting.recorded").stream()
        .map(told -> told.at("/transferId"))
        .toList();
  }

  @Test
  @DisplayName("INV-5 one reference in two years of a department at once: one is done, one refused")
  void referenceRacingAcrossYears() {
    twoYears();
    Map<Integer, String> lines = new HashMap<>();
    for (int fiscalYear : new int[] {2022, 2023}) {
      lines.put(fiscalYear, new Ledger(department, fiscalYear).basic("2050803", "30216"));
    }
    for (int round = 0; round < 10; round++) {
      String reference = "FMIS-" + round;
      List<CompletableFuture<Response>> racing =
          IntStream.of(2022, 2023)
              .mapToObj(
                  at ->
                      CompletableFuture.supplyAsync(
                          () ->
                              creating("finance", department)
                                  .body(initial(lines.getOrDefault(at, ""), at, reference))
                                  .post(Departments.year(department, at) + "/operations")))
              .toList();
      List<Response> answers = racing.stream().map(CompletableFuture::join).toList();
      assertEquals(
          1, answers.stream().filter(answer -> answer.statusCode() == 201).count(), reference);
      assertTrue(
          answers.stream()
              .filter(answer -> answer.statusCode() != 201)
              .allMatch(answer -> "external-reference-used".equals(answer.path("code"))));
    }
  }

  @Test
  @DisplayName("opening a book and an appropriation can be rehearsed")
  void rehearsals() {
    String next = Departments.year(department, 2021);
    creating("finance", department)
        .body("{}")
        .post(next + "/book?dryRun=true")
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
    as("viewer", department).get(next + "/book").then().statusCode(404);
    creating("finance", department)
        .body(
            """
            {"originYear":2020,"fund":"GENERAL_PUBLIC_BUDGET","functional":"2080109",
             "economic":"30201","expenditureKind":"BASIC","projectCode":null,
             "governmentProcurement":false,"coarse":false}
            """)
        .post(year + "/appropriations?dryRun=true")
        .then()
        .statusCode(200)
        .body("id", notNullValue());
    as("viewer", department)
        .get(year + "/appropriations")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  private void twoYears() {
    for (int fiscalYear : new int[] {2022, 2023}) {
      CodeLists.like2020(fiscalYear);
      Departments.openBook(department, fiscalYear);
    }
  }

  private String supplemented(String appropriation, String amount) {
    ledger.give("SUPPLEMENT", appropriation, amount);
    return appropriation;
  }

  private void refusedWith(String role, Map<String, ?> body, int status, String code) {
    creating(role, department)
        .body(body)
        .post(year + "/operations")
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private static Map<String, Object> payment(String appropriation, String amount) {
    return new HashMap<>(
        Map.of(
            "kind", "PAY",
            "appropriationId", appropriation,
            "amountYuan", amount,
            "businessDate", "2020-06-15",
            "voucherNumber", "示例凭证1",
            "payee", "示例收款单位（虚构）",
            "purpose", "示例用途"));
  }

  private static Map<String, String> release(String commitment, String amount) {
    return Map.of(
        "kind", "RELEASE",
        "commitmentId", commitment,
        "amountYuan", amount,
        "businessDate", "2020-11-30",
        "reason", "结算价低于合同金额");
  }

  private static Map<String, String> initial(String appropriation, int year, String reference) {
    return Map.of(
        "kind", "INITIAL",
        "appropriationId", appropriation,
        "amountYuan", "1.00",
        "businessDate", year + "-03-02",
        "documentNumber", "示例预1",
        "approvedBy", "示例财政局（虚构）",
        "externalReference", reference);
  }
}
