package org.juesuan.budget.funding;

import static org.awaitility.Awaitility.await;
import static org.juesuan.budget.fixture.OtherServices.answers;
import static org.juesuan.budget.fixture.OtherServices.event;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.Ledger;
import org.juesuan.budget.fixture.OtherServices;
import org.juesuan.budget.fixture.OtherServices.Answer;
import org.juesuan.budget.fixture.OtherServices.Told;

/** Procurement-service as this service sees it, for one department with a book of 2020. */
final class Procurement implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(30);
  static final String CONTRACT = "HT-2020-001";

  private final OtherServices services = new OtherServices();
  private String department = "";
  private String first = "";
  private String second = "";

  /** Makes a new department with two appropriations of 1 000.00 each. */
  void begin() {
    department = Departments.departmentWithBook(2020);
    Ledger ledger = new Ledger(department, 2020);
    first = ledger.basic("2050803", "30216");
    second = ledger.basic("2080109", "30201");
    ledger.give("INITIAL", first, "1000.00");
    ledger.give("INITIAL", second, "1000.00");
  }

  String department() {
    return department;
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  void tell(Told event) {
    services.tell(event);
  }

  List<String> deadLetters() {
    return services.deadLetters("procurement");
  }

  @Override
  public void close() {
    services.close();
  }

  record Line(UUID fundingId, int fiscalYear, String appropriationId, String amountYuan) {}

  static Line line(String appropriation, String amountYuan) {
    return new Line(UUID.randomUUID(), 2020, appropriation, amountYuan);
  }

  Told requested(UUID request, List<Line> lines) {
    return event("procurement", "funding.requested", department, body(request, department, lines));
  }

  static Map<String, Object> body(UUID request, String ofDepartment, List<Line> lines) {
    return Map.of(
        "requestId", request,
        "contractId", CONTRACT,
        "department", ofDepartment,
        "lines", lines,
        "procedure", "OPEN_TENDER");
  }

  Told released(String contract, Line... lines) {
    List<UUID> ids = Stream.of(lines).map(Line::fundingId).toList();
    return event(
        "procurement",
        "funding.released",
        department,
        Map.of("contractId", contract, "fundingIds", ids));
  }

  /** The first answer of a type, once there is one. */
  Answer awaitAnswer(String fact) {
    await().atMost(PATIENCE).until(() -> !answers(department, fact).isEmpty());
    return answers(department, fact).get(0);
  }

  List<Answer> commits() {
    return answers(department, "posting.recorded").stream()
        .filter(posting -> posting.at("/kind").equals("COMMIT"))
        .toList();
  }

  void pay(String appropriation, String amountYuan, String commitment) {
    creating("clerk", department)
        .body(payment(appropriation, amountYuan, Map.of("commitmentId", commitment)))
        .post(Departments.year(department, 2020) + "/operations")
        .then()
        .statusCode(201);
  }

  int payStatus(String appropriation, String amountYuan) {
    return creating("clerk", department)
        .body(payment(appropriation, amountYuan, Map.of()))
        .post(Departments.year(department, 2020) + "/operations")
        .statusCode();
  }

  private static Map<String, String> payment(
      String appropriation, String amountYuan, Map<String, String> more) {
    Map<String, String> body = new HashMap<>(more);
    body.put("kind", "PAY");
    body.put("appropriationId", appropriation);
    body.put("amountYuan", amountYuan);
    body.put("businessDate", "2020-06-15");
    body.put("voucherNumber", "示例凭证1");
    body.put("payee", "示例收款单位（虚构）");
    body.put("purpose", "示例用途");
    return body;
  }

  void transition(String to) {
    creating("finance", department)
        .header("If-Match", "\"v1\"")
        .body(Map.of("to", to, "reason", "年终结账"))
        .post(Departments.year(department, 2020) + "/book/transitions")
        .then()
        .statusCode(200);
  }

  JsonPath appropriation(String id) {
    return as("viewer", department)
        .get(Departments.year(department, 2020) + "/appropriations/" + id)
        .jsonPath();
  }

  void assertBalances(String id, String available, String committed) {
    assertBalances(id, available, committed, "balances");
  }

  void assertBalances(String id, String available, String committed, String message) {
    JsonPath found = appropriation(id);
    assertEquals(available, found.getString("availableYuan"), message);
    assertEquals(committed, found.getString("committedYuan"), message);
  }
}
