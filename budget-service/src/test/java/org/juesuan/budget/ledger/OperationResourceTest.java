package org.juesuan.budget.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
@DisplayName("Operations, appropriations, payments and books over HTTP")
class OperationResourceTest {

  private static final String PROBLEM = "application/problem+json";

  private String department = "";
  private String year = "";
  private Ledger ledger = new Ledger("", 2020);
  private String appropriation = "";

  @BeforeEach
  void openTheBook() {
    department = Departments.departmentWithBook(2020);
    year = Departments.year(department, 2020);
    ledger = new Ledger(department, 2020);
    appropriation = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", appropriation, "67500.00");
  }

  @Test
  @DisplayName("INV-1 a payment answers its operation and the balances after it")
  void payment() {
    String location =
        creating("clerk", department)
            .body(body(Map.of("amountYuan", "1620.00")))
            .post(year + "/operations")
            .then()
            .statusCode(201)
            .header("ETag", nullValue())
            .body("kind", equalTo("PAY"))
            .body("payee", equalTo("示例收款单位（虚构）"))
            .body("postings", hasSize(1))
            .body("postings[0].from", equalTo("AVAILABLE"))
            .body("postings[0].to", equalTo("PAID"))
            .body("appropriations[0].paidYuan", equalTo("1620.00"))
            .body("appropriations[0].availableYuan", equalTo("65880.00"))
            .extract()
            .header("Location");
    as("viewer", department)
        .get(location)
        .then()
        .statusCode(200)
        .body("appropriations", nullValue())
        .body("postings[0].amountYuan", equalTo("1620.00"));
  }

  @Test
  @DisplayName("history says who changed an appropriation, when and why")
  void history() {
    ledger.pay(appropriation, "1620.00", null);
    as("auditor", department)
        .get(year + "/appropriations/" + appropriation + "/history?limit=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].posting.kind", equalTo("INITIAL"))
        .body("items[0].recordedBy", notNullValue())
        .body("items[0].documentNumber", equalTo("示例预〔2020〕1号"))
        .body("nextCursor", notNullValue());
  }

  @Test
  @DisplayName("INV-4 a reversal over HTTP restores the balances and says what it undid")
  void reversal() {
    String operation = ledger.pay(appropriation, "1620.00", null);
    String reversal = ledger.reverse("clerk", operation);
    as("viewer", department)
        .get(year + "/operations/" + reversal)
        .then()
        .statusCode(200)
        .body("reverses", equalTo(operation))
        .body("postings[0].reverses", notNullValue());
    assertEquals("67500.00", balances().getString("availableYuan"));
    creating("clerk", department)
        .body(Map.of("reason", "录入错误", "businessDate", "2020-06-16"))
        .post(year + "/operations/" + operation + "/reversal")
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("code", equalTo("already-reversed"));
  }

  @Test
  @DisplayName("a payment shows what is open of it while money comes back")
  void refund() {
    ledger.pay(appropriation, "1620.00", null);
    String payment =
        as("viewer", department)
            .get(year + "/payments")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("items[0].paymentId");
    Map<String, String> refund =
        Map.of(
            "kind", "REFUND",
            "paymentId", payment,
            "amountYuan", "620.00",
            "businessDate", "2020-10-09",
            "voucherNumber", "R1",
            "reason", "收款账户有误");
    creating("clerk", department).body(refund).post(year + "/operations").then().statusCode(201);
    Response shown = as("viewer", department).get(year + "/payments/" + payment);
    assertEquals("1000.00", shown.path("openYuan"));
    as("viewer", department)
        .header("If-None-Match", shown.header("ETag"))
        .get(year + "/payments/" + payment)
        .then()
        .statusCode(304);
  }

  @Test
  @DisplayName("dryRun answers what would happen and changes nothing")
  void dryRun() {
    creating("clerk", department)
        .body(body(Map.of("amountYuan", "1620.00")))
        .post(year + "/operations?dryRun=true")
        .then()
        .statusCode(200)
        .body("appropriations[0].paidYuan", equalTo("1620.00"));
    assertEquals("0.00", balances().getString("paidYuan"));
    creating("clerk", department)
        .body(body(Map.of("amountYuan", "67500.01")))
        .post(year + "/operations?dryRun=true")
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient-available"));
  }

  @ParameterizedTest
  @DisplayName(
      "dryRun is true or false and nothing else, so that no rehearsal becomes the real thing")
  @ValueSource(strings = {"1", "TRUE", "yes"})
  void strangeDryRun(String value) {
    creating("clerk", department)
        .body(body(Map.of()))
        .queryParam("dryRun", value)
        .post(year + "/operations")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body("violations[0].parameter", equalTo("dryRun"));
    assertEquals("0.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("INV-9 books are opened year by year: none before one that is there")
  void booksInOrder() {
    creating("finance", department)
        .body("{}")
        .post(Departments.year(department, 2019) + "/book")
        .then()
        .statusCode(409)
        .body("code", equalTo("later-book-exists"));
    creating("finance", department)
        .body("{}")
        .post(year + "/book")
        .then()
        .statusCode(409)
        .body("code", equalTo("book-exists"));
  }

  @Test
  @DisplayName("INV-5 same key, same request: the same answer; other request: 422")
  void idempotency() {
    String key = UUID.randomUUID().toString();
    Response first = postWith(key, body(Map.of("amountYuan", "10.00")));
    Response again = postWith(key, body(Map.of("amountYuan", "10.00")));
    assertEquals(201, first.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals("true", again.header("Idempotent-Replayed"));
    postWith(key, body(Map.of("amountYuan", "10.01")))
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("code", equalTo("idempotency-key-reused"));
    assertEquals("10.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("INV-5 a refusal stores nothing: the same key may be tried again")
  void refusalFreesTheKey() {
    String key = UUID.randomUUID().toString();
    postWith(key, body(Map.of("amountYuan", "99999.00")))
        .then()
        .statusCode(409)
        .body("code", equalTo("insufficient-available"))
        .body("violations[0].pointer", equalTo("/amountYuan"));
    postWith(key, body(Map.of("amountYuan", "1.00"))).then().statusCode(201);
  }

  @Test
  @DisplayName("INV-7 a book that is closing takes no payment; its transition needs its ETag")
  void closing() {
    String transitions = year + "/book/transitions";
    Map<String, String> close = Map.of("to", "CLOSING", "reason", "年终清理开始");
    creating("finance", department)
        .body(close)
        .post(transitions)
        .then()
        .statusCode(428)
        .body("code", equalTo("precondition-required"));
    creating("finance", department)
        .header("If-Match", "\"v0\"")
        .body(close)
        .post(transitions)
        .then()
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    String tag = as("viewer", department).get(year + "/book").header("ETag");
    creating("finance", department)
        .header("If-Match", tag)
        .body(close)
        .post(transitions)
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSING"));
    creating("clerk", department)
        .body(body(Map.of()))
        .post(year + "/operations")
        .then()
        .statusCode(409)
        .body("code", equalTo("book-state-forbids"));
    String now = as("viewer", department).get(year + "/book").header("ETag");
    creating("finance", department)
        .header("If-Match", now)
        .body(Map.of("to", "OPEN", "reason", "重新打开"))
        .post(transitions)
        .then()
        .statusCode(409)
        .body("code", equalTo("book-transition-impossible"));
  }

  static Stream<Arguments> badFields() {
    return Stream.of(
        Arguments.of("amountYuan", "-1.00", "/amountYuan"),
        Arguments.of("amountYuan", "0.00", "/amountYuan"),
        Arguments.of("amountYuan", "1.005", "/amountYuan"),
        Arguments.of("amountYuan", "1e3", "/amountYuan"),
        Arguments.of("amountYuan", 100, "/amountYuan"),
        Arguments.of("amountYuan", "99999999999999999.00", "/amountYuan"),
        Arguments.of("appropriationId", "x", "/appropriationId"),
        Arguments.of("appropriationId", null, "/appropriationId"),
        Arguments.of("businessDate", "2020-02-30", "/businessDate"),
        Arguments.of("economic", "3021x", "/economic"),
        Arguments.of("payee", "", "/payee"),
        Arguments.of("externalReference", " ", "/externalReference"),
        Arguments.of("payee", "a\u0000b", "/payee"),
        Arguments.of("unknown", "1", "/unknown"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @DisplayName("a field of the wrong form is 400, is named, and changes nothing")
  @MethodSource("badFields")
  void badField(String field, @Nullable Object value, String pointer) {
    Map<String, @Nullable Object> request = body(Map.of());
    request.put(field, value);
    creating("clerk", department)
        .body(request)
        .post(year + "/operations")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("code", equalTo("invalid-field"))
        .body("violations.pointer", hasItem(pointer));
    assertEquals("0.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("an unknown kind is 400 and names the kind")
  void unknownKind() {
    Map<String, @Nullable Object> request = body(Map.of());
    request.put("kind", "STEAL");
    creating("clerk", department)
        .body(request)
        .post(year + "/operations")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("violations.pointer", hasItem("/kind"));
  }

  @Test
  @DisplayName("unknown appropriation, payment or finer code: 422 with code and field")
  void unknownReferences() {
    creating("clerk", department)
        .body(body(Map.of("appropriationId", UUID.randomUUID().toString())))
        .post(year + "/operations")
        .then()
        .statusCode(422)
        .body("code", equalTo("appropriation-unknown"))
        .body("violations[0].pointer", equalTo("/appropriationId"));
    creating("clerk", department)
        .body(body(Map.of("economic", "30217")))
        .post(year + "/operations")
        .then()
        .statusCode(422)
        .body("code", equalTo("economic-not-below"));
    creating("clerk", "999999")
        .body(body(Map.of()))
        .post(Departments.year("999999", 2020) + "/operations")
        .then()
        .statusCode(404)
        .body("code", equalTo("book-not-found"));
    creating("finance", "999999")
        .body("{}")
        .post(Departments.year("999999", 2020) + "/book")
        .then()
        .statusCode(404)
        .body("code", equalTo("department-not-found"));
  }

  @Test
  @DisplayName("an appropriation needs known codes, its own fineness, and a coding not taken")
  void openingAppropriations() {
    Map<String, @Nullable Object> coding = new HashMap<>();
    coding.put("originYear", 2020);
    coding.put("fund", "GENERAL_PUBLIC_BUDGET");
    coding.put("functional", "2050803");
    coding.put("economic", "30216");
    coding.put("expenditureKind", "BASIC");
    coding.put("projectCode", null);
    coding.put("governmentProcurement", false);
    coding.put("coarse", false);
    refusedAppropriation(coding, 409, "appropriation-exists");
    coding.put("functional", "2059999");
    refusedAppropriation(coding, 422, "code-unknown");
    coding.put("functional", "2050803");
    coding.put("economic", "30903");
    refusedAppropriation(coding, 422, "economic-not-basic");
    coding.put("economic", "30216");
    coding.put("functional", "20508");
    refusedAppropriation(coding, 422, "coarse-mismatch");
    coding.put("functional", "2050803");
    coding.put("expenditureKind", "PROJECT");
    refusedAppropriation(coding, 400, "invalid-field");
    coding.put("projectCode", "NONE");
    refusedAppropriation(coding, 422, "project-unknown");
    as("viewer", department)
        .get(year + "/appropriations?functional=205&fund=GENERAL_PUBLIC_BUDGET")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    as("viewer", department)
        .get(year + "/appropriations?functional=208")
        .then()
        .body("items", empty());
  }

  @Test
  @DisplayName("without token, with a forged one, or without the role: 401, 401, 403")
  void tokens() {
    given().get(year + "/book").then().statusCode(401).contentType(PROBLEM);
    String token = TestTokens.token("finance", department);
    given()
        .auth()
        .oauth2(token.substring(0, token.length() - 8) + "AAAAAAAA")
        .get(year + "/book")
        .then()
        .statusCode(401)
        .contentType(PROBLEM)
        .header("WWW-Authenticate", startsWith("Bearer"));
    given()
        .auth()
        .oauth2(TestTokens.expired("finance", department))
        .get(year + "/book")
        .then()
        .statusCode(401);
    creating("viewer", department)
        .body(body(Map.of()))
        .post(year + "/operations")
        .then()
        .statusCode(403)
        .contentType(PROBLEM);
    creating("finance", department)
        .body(body(Map.of()))
        .post(year + "/operations")
        .then()
        .statusCode(403)
        .body("code", equalTo("role-insufficient"));
  }

  @Test
  @DisplayName("INV-12 a caller of another department sees nothing and changes nothing")
  void foreignDepartment() {
    String other = Departments.departmentWithBook(2020);
    for (String path :
        new String[] {
          "/book", "/appropriations", "/appropriations/" + appropriation, "/operations", "/payments"
        }) {
      as("auditor", other)
          .get(year + path)
          .then()
          .statusCode(403)
          .contentType(PROBLEM)
          .body("code", equalTo("outside-scope"));
    }
    creating("clerk", other)
        .body(body(Map.of()))
        .post(year + "/operations")
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    // An id of this department asked for under the other department's own path.
    as("viewer", other)
        .get(Departments.year(other, 2020) + "/appropriations/" + appropriation)
        .then()
        .statusCode(404)
        .body("code", equalTo("appropriation-not-found"));
    creating("clerk", other)
        .body(body(Map.of()))
        .post(Departments.year(other, 2020) + "/operations")
        .then()
        .statusCode(422)
        .body("code", equalTo("appropriation-unknown"));
    assertEquals("0.00", balances().getString("paidYuan"));
  }

  @Test
  @DisplayName("no key, a long list, a strange cursor, a strange body: 4xx that names it")
  void hazards() {
    as("clerk", department)
        .body(body(Map.of()))
        .post(year + "/operations")
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
    as("viewer", department)
        .get(year + "/operations?limit=201")
        .then()
        .statusCode(400)
        .body("code", equalTo("limit-out-of-range"))
        .body("violations[0].parameter", equalTo("limit"));
    as("viewer", department)
        .get(year + "/operations?cursor=xyz")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
    creating("clerk", department)
        .body("{\"kind\":\"PAY\",")
        .post(year + "/operations")
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-json"));
    creating("clerk", department)
        .contentType(ContentType.TEXT)
        .body("PAY")
        .post(year + "/operations")
        .then()
        .statusCode(415)
        .contentType(PROBLEM);
    as("viewer", department)
        .get(year + "/operations/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("operation-not-found"));
  }

  @Test
  @DisplayName("operations come in pages, each once, in the order they were recorded")
  void pages() {
    for (int i = 0; i < 4; i++) {
      ledger.pay(appropriation, "1.00", null);
    }
    Response first = as("viewer", department).get(year + "/operations?limit=3");
    assertEquals("INITIAL", first.path("items[0].kind"));
    as("viewer", department)
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get(year + "/operations?limit=3")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.operationId", not(hasItem(first.<String>path("items[2].operationId"))))
        .body("nextCursor", nullValue());
  }

  @Test
  @DisplayName("metrics and health stand on the management port, not on the service's own")
  void management() {
    as("viewer", department).get("/q/metrics").then().statusCode(404);
    given().get("/q/openapi").then().statusCode(200).body(containsString("postOperation"));
  }

  private void refusedAppropriation(Map<String, ?> coding, int status, String code) {
    creating("finance", department)
        .body(coding)
        .post(year + "/appropriations")
        .then()
        .statusCode(status)
        .contentType(PROBLEM)
        .body("code", equalTo(code));
  }

  private Response postWith(String key, Map<String, ?> body) {
    return as("clerk", department)
        .header("Idempotency-Key", key)
        .body(body)
        .post(year + "/operations");
  }

  private JsonPath balances() {
    return as("viewer", department).get(year + "/appropriations/" + appropriation).jsonPath();
  }

  private Map<String, @Nullable Object> body(Map<String, ?> changes) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("kind", "PAY");
    body.put("appropriationId", appropriation);
    body.put("amountYuan", "10.00");
    body.put("businessDate", "2020-06-15");
    body.put("voucherNumber", "示例凭证1");
    body.put("payee", "示例收款单位（虚构）");
    body.put("purpose", "示例用途");
    body.putAll(changes);
    return body;
  }
}
