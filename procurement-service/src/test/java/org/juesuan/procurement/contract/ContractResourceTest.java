package org.juesuan.procurement.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.juesuan.procurement.fixture.Contracts.PARTNER;
import static org.juesuan.procurement.fixture.Contracts.SUPPLIER;
import static org.juesuan.procurement.fixture.Contracts.party;
import static org.juesuan.procurement.fixture.Contracts.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.procurement.fixture.Contracts;
import org.juesuan.procurement.fixture.Departments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("Contracts over HTTP, before any answer of the ledger")
class ContractResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final int THREADS = 16;

  @SuppressWarnings("NullAway.Init") // begun before each test
  private Contracts contracts;

  @BeforeEach
  void begin() {
    contracts = Contracts.begin();
  }

  @Test
  @DisplayName("an award is shown with its parties, found by state and supplier, and told whole")
  void awarded() {
    String contract =
        creating("clerk", contracts.department())
            .body(
                contracts.award(
                    "HT-1",
                    "100.00",
                    List.of(party(SUPPLIER, "MICRO", "60.00"), party(PARTNER, "LARGE", "40.00"))))
            .post(contracts.path())
            .then()
            .statusCode(201)
            .header("ETag", "\"v1\"")
            .body("state", equalTo("AWARDED"))
            .body("method", equalTo("OPEN_TENDER"))
            .body("shortfallYuan", equalTo("100.00"))
            .body("parties.shareYuan", contains("60.00", "40.00"))
            .extract()
            .header("Location");
    contracts.awarded("HT-2", "50.00");
    list("?state=AWARDED&supplier=" + PARTNER, "HT-1");
    list("?supplier=" + SUPPLIER, "HT-1", "HT-2");
    list("?signedYear=2020");
    list("?limit=1", "HT-1");
    assertEquals(
        List.of("contract.recorded", "contract.recorded"),
        FACTS.of(contracts.department()).stream()
            .map(LoggedFacts.Fact::fact)
            .filter(fact -> fact.startsWith("contract"))
            .toList());
    as("viewer", contracts.department())
        .header("If-None-Match", "\"v1\"")
        .get(contract)
        .then()
        .statusCode(304);
    as("viewer", contracts.department())
        .get(contract + "/revisions")
        .then()
        .body("items.change", contains("AWARDED"))
        .body("items.version", contains(1));
    as("viewer", contracts.department())
        .get(contract + "/payments")
        .then()
        .statusCode(200)
        .body("paidYuan", equalTo("0.00"))
        .body("years", empty());
  }

  private void list(String query, String... numbers) {
    as("viewer", contracts.department())
        .get(contracts.path() + query)
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of(numbers)));
  }

  @Test
  @DisplayName("a dry run answers what would be, and leaves nothing behind")
  void dryRun() {
    creating("clerk", contracts.department())
        .body(contracts.award("HT-1", "100.00"))
        .post(contracts.path() + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("state", equalTo("AWARDED"));
    list("");
    String contract = contracts.awarded("HT-1", "100.00");
    contracts
        .step(
            contract,
            "funding-requests?dryRun=true",
            request("2020-03-02", UUID.randomUUID(), "100.00"))
        .statusCode(200)
        .body("state", equalTo("FUNDING_REQUESTED"));
    assertEquals("AWARDED", contracts.state(contract));
    assertEquals(0, facts("funding.requested"));
  }

  private long facts(String fact) {
    return FACTS.of(contracts.department()).stream()
        .filter(told -> told.fact().equals(fact))
        .count();
  }

  @Test
  @DisplayName("INV-5: what is refused names its field and changes nothing")
  void refusals() {
    contracts.awarded("HT-1", "100.00");
    refused("/number", "contract-number-taken", 409, contracts.award("HT-1", "10.00"));
    refused("/amountYuan", "award-exceeds-plan", 422, contracts.award("HT-3", "900.01"));
    refused("/amountYuan", "contract-amount-refused", 422, contracts.award("HT-3", "0.00"));
    refused(
        "/parties",
        "parties-refused",
        422,
        contracts.award("HT-3", "10.00", List.of(party(SUPPLIER, "SMALL", "9.99"))));
    refused(
        "/parties/1/supplierCode",
        "parties-refused",
        422,
        contracts.award(
            "HT-3",
            "10.00",
            List.of(party(SUPPLIER, "SMALL", "5.00"), party(SUPPLIER, "SMALL", "5.00"))));
    refused(
        "/parties/0/supplierCode",
        "parties-refused",
        422,
        contracts.award("HT-3", "10.00", List.of(party("91440300708461136T", "SMALL", "10.00"))));
    refused(
        "/parties/0/supplierCode",
        "invalid-field",
        400,
        contracts.award("HT-3", "10.00", List.of(party("91350100M000100Y44", "SMALL", "10.00"))));
    refused("/awardedOn", "contract-date-refused", 422, with("awardedOn", "2020-01-31"));
    refused("/awardedOn", "contract-date-refused", 422, with("awardedOn", "2999-01-31"));
    refused("/awardedOn", "invalid-field", 400, with("awardedOn", "2020-02-30"));
    refused("/laterYearsYuan", "contract-amount-refused", 422, with("laterYearsYuan", "10.00"));
    refused("/number", "invalid-field", 400, with("number", " "));
    refused("/parties", "invalid-field", 400, with("parties", List.of()));
    refused("/planItemId", "invalid-field", 400, with("planItemId", "nothing"));
    refused("", "plan-item-not-found", 404, with("planItemId", UUID.randomUUID().toString()));
    list("", "HT-1");
  }

  private void refused(String pointer, String code, int status, Map<String, Object> body) {
    var answer =
        creating("clerk", contracts.department())
            .body(body)
            .post(contracts.path())
            .then()
            .statusCode(status)
            .body("code", equalTo(code));
    if (!pointer.isEmpty()) {
      answer.body("violations[0].pointer", equalTo(pointer));
    }
  }

  private Map<String, Object> with(String member, Object value) {
    Map<String, Object> body = contracts.award("HT-3", "10.00");
    body.put(member, value);
    return body;
  }

  @Test
  @DisplayName("what is reserved for small and medium suppliers goes to no large one")
  void reserved() {
    Contracts reserved = Contracts.begin(Departments.department(), "WHOLE");
    creating("clerk", reserved.department())
        .body(reserved.award("HT-1", "10.00", List.of(party(SUPPLIER, "LARGE", "10.00"))))
        .post(reserved.path())
        .then()
        .statusCode(422)
        .body("code", equalTo("reservation-broken"))
        .body("violations[0].pointer", equalTo("/parties/0/size"));
    reserved.awarded("HT-1", "10.00");
  }

  @Test
  @DisplayName("no step is taken out of turn, and none without If-Match or with a stale one")
  void outOfTurn() {
    String contract = contracts.awarded("HT-1", "100.00");
    contracts
        .step(contract, "signature", Map.of("signedOn", "2020-03-10"))
        .statusCode(409)
        .body("code", equalTo("contract-not-funded"));
    contracts
        .step(contract, "closing", Map.of("closedOn", "2020-03-10"))
        .statusCode(409)
        .body("code", equalTo("contract-state-forbids"));
    contracts
        .step(contract, "funding-requests", request("2020-02-29", UUID.randomUUID(), "100.00"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/requestedOn"));
    contracts
        .step(contract, "funding-requests", request("2020-03-02", UUID.randomUUID(), "100.01"))
        .statusCode(422)
        .body("code", equalTo("funding-exceeds-contract"));
    creating("clerk", contracts.department())
        .body(Map.of("signedOn", "2020-03-10"))
        .post(contract + "/signature")
        .then()
        .statusCode(428);
    contracts.ask(contract, "100.00");
    contracts
        .step(contract, "funding-requests", request("2020-03-02", UUID.randomUUID(), "1.00"))
        .statusCode(409)
        .body("code", equalTo("funding-outstanding"));
    creating("clerk", contracts.department())
        .header("If-Match", "\"v1\"")
        .body(Map.of("terminatedOn", "2020-03-10", "reason", "示例原因"))
        .post(contract + "/termination")
        .then()
        .statusCode(412);
    contracts
        .step(contract, "termination", Map.of("terminatedOn", "2020-03-10", "reason", "示例原因"))
        .statusCode(200)
        .body("state", equalTo("TERMINATED"))
        .body("end.reason", equalTo("示例原因"))
        .body("signedOn", nullValue());
    assertEquals(1, facts("funding.requested"));
    assertEquals(1, facts("funding.released"));
    contracts
        .step(contract, "signature", Map.of("signedOn", "2020-03-10"))
        .statusCode(409)
        .body("code", equalTo("contract-state-forbids"));
    // What was terminated takes nothing of the plan any more.
    contracts.awarded("HT-2", "1000.00");
  }

  @Test
  @DisplayName("INV-12: no role but the clerk's writes, and nobody outside the department reads")
  void scope() {
    String contract = contracts.awarded("HT-1", "100.00");
    String other = Departments.department();
    for (String role : List.of("viewer", "reviewer", "finance", "publisher", "auditor")) {
      creating(role, contracts.department())
          .body(contracts.award("HT-9", "1.00"))
          .post(contracts.path())
          .then()
          .statusCode(403);
      creating(role, contracts.department())
          .header("If-Match", "\"v1\"")
          .body(Map.of("signedOn", "2020-03-10"))
          .post(contract + "/signature")
          .then()
          .statusCode(403);
    }
    creating("clerk", other)
        .body(contracts.award("HT-9", "1.00"))
        .post(contracts.path())
        .then()
        .statusCode(403);
    Stream.of("", "/revisions", "/payments")
        .forEach(path -> as("viewer", other).get(contract + path).then().statusCode(403));
    as("viewer", other).get(contracts.path()).then().statusCode(403);
    String id = contract.substring(contract.lastIndexOf('/') + 1);
    as("viewer", other)
        .get("/api/v1/procurement/departments/" + other + "/contracts/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("contract-not-found"));
  }

  @Test
  @DisplayName(
      "INV-5: one key on sixteen threads awards one contract; one tag lets one step through")
  void atOnce() throws Exception {
    String key = UUID.randomUUID().toString();
    List<Integer> awards =
        atOnce(
            () ->
                as("clerk", contracts.department())
                    .header("Idempotency-Key", key)
                    .body(contracts.award("HT-1", "100.00"))
                    .post(contracts.path())
                    .statusCode());
    assertEquals(List.of(201), awards.stream().distinct().toList());
    as("viewer", contracts.department()).get(contracts.path()).then().body("items", hasSize(1));
    String contract =
        contracts.path()
            + "/"
            + as("viewer", contracts.department()).get(contracts.path()).path("items[0].id");
    List<Integer> asked =
        atOnce(
            () ->
                creating("clerk", contracts.department())
                    .header("If-Match", "\"v1\"")
                    .body(request("2020-03-02", UUID.randomUUID(), "100.00"))
                    .post(contract + "/funding-requests")
                    .statusCode());
    assertEquals(1, asked.stream().filter(status -> status == 200).count());
    assertEquals(THREADS - 1, asked.stream().filter(status -> status == 412).count());
    assertEquals(1, facts("funding.requested"));
    List<Long> numbers =
        FACTS.of(contracts.department()).stream()
            .filter(fact -> !fact.fact().startsWith("plan-item"))
            .map(LoggedFacts.Fact::sequence)
            .toList();
    assertEquals(IntStream.rangeClosed(1, 3).mapToObj(Long::valueOf).toList(), numbers);
  }

  private static List<Integer> atOnce(Callable<Integer> request) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer :
          pool.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> request).toList())) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      pool.shutdownNow();
    }
  }
}
