package org.juesuan.procurement.contract;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.procurement.fixture.Contracts.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.FeedOfOthers;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.platform.service.fixture.Operator;
import org.juesuan.platform.service.fixture.OtherService;
import org.juesuan.platform.service.fixture.OtherService.Told;
import org.juesuan.platform.service.fixture.Rows;
import org.juesuan.platform.service.operate.OperatorCommands;
import org.juesuan.procurement.fixture.Contracts;
import org.juesuan.procurement.fixture.Contracts.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "procurement"),
      @ResourceArg(name = "kafka", value = "true"),
      @ResourceArg(name = "consumes", value = "budget")
    })
@DisplayName("The exchange with the ledger: what is asked, what it answers, what it pays")
class FundingExchangeTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Rows ROWS = new Rows("procurement");

  private final OtherService budget = new OtherService("budget");

  @Inject OperatorCommands commands;

  @SuppressWarnings("NullAway.Init") // begun before each test
  private Contracts contracts;

  @BeforeEach
  void begin() {
    contracts = Contracts.begin();
  }

  @AfterEach
  void close() {
    budget.close();
  }

  @Test
  @DisplayName(
      "INV-3: signed only when the money is held; a refusal is shown and may be asked anew")
  void fundedAfterRefusal() {
    String contract = contracts.awarded("HT-1", "100.00");
    Asked first = contracts.ask(contract, "100.00");
    sign(contract).statusCode(409).body("code", equalTo("contract-not-funded"));
    budget.tell(first.refused());
    awaitState(contract, "FUNDING_REFUSED");
    sign(contract).statusCode(409);
    assertEquals(
        "insufficient-funds",
        contracts.read(contract).getString("fundingRequests[0].violations[0].code"));
    Asked second = contracts.ask(contract, "100.00");
    // An answer to the first comes again, as another event: the second still waits.
    budget.tell(first.refused().again());
    budget.tell(first.accepted());
    budget.tell(second.accepted());
    awaitState(contract, "FUNDED");
    assertEquals(List.of("REFUSED", "HELD"), contracts.read(contract).getList("fundings.state"));
    sign(contract).statusCode(200).body("state", equalTo("SIGNED"));
    assertEquals(2, facts("funding.requested").size());
    var told = facts("funding.requested").get(1).data();
    assertEquals(second.request(), told.path("requestId").asText());
    assertEquals("100.00", told.at("/lines/0/amountYuan").asText());
    assertEquals(2020, told.at("/lines/0/fiscalYear").asInt());
  }

  @Test
  @DisplayName("an amendment takes effect when its money is held, and never when it is refused")
  void amendments() {
    String contract = signed("HT-1", "100.00");
    amend(contract, "20.00").statusCode(200).body("amountYuan", equalTo("100.00"));
    amend(contract, "20.00").statusCode(409).body("code", equalTo("funding-outstanding"));
    budget.tell(contracts.lastAsked(contract).refused());
    awaitAmendment(contract, "REFUSED", "100.00");
    amend(contract, "20.00").statusCode(200);
    budget.tell(contracts.lastAsked(contract).accepted());
    awaitAmendment(contract, "EFFECTIVE", "120.00");
    assertEquals("120.00", contracts.read(contract).getString("parties[0].shareYuan"));
    assertEquals(List.of("RAISED_BY_MORE_THAN_A_TENTH"), contracts.read(contract).getList("flags"));
    // Less takes effect at once, and gives back what is named; what is missing is asked for again.
    String last = contracts.read(contract).getString("fundings[-1].fundingId");
    Asked given = contracts.lastAsked(contract);
    contracts
        .step(contract, "amendments", less("-10.00", List.of(last)))
        .statusCode(200)
        .body("amountYuan", equalTo("110.00"));
    assertEquals(last, facts("funding.released").get(0).data().at("/fundingIds/0").asText());
    budget.tell(given.ended("20.00"));
    await()
        .atMost(PATIENCE)
        .until(() -> contracts.read(contract).getString("shortfallYuan").equals("10.00"));
    Asked rest = contracts.ask(contract, "10.00");
    budget.tell(rest.accepted());
    await()
        .atMost(PATIENCE)
        .until(() -> contracts.read(contract).getString("shortfallYuan").equals("0.00"));
    assertEquals("110.00", contracts.read(contract).getString("coveredYuan"));
  }

  @Test
  @DisplayName("accepted and closed, a contract gives back what is left, once")
  void closed() {
    String contract = signed("HT-1", "100.00");
    Map<String, Object> part =
        Map.of(
            "acceptedOn", "2020-06-10",
            "result", "FAILED",
            "finished", true,
            "documentNumber", "示例验收书1");
    contracts.step(contract, "acceptances", part).statusCode(200).body("state", equalTo("SIGNED"));
    Map<String, Object> all =
        Map.of(
            "acceptedOn", "2020-06-20",
            "result", "PASSED",
            "finished", true,
            "documentNumber", "示例验收书2");
    contracts.step(contract, "acceptances", all).statusCode(200).body("state", equalTo("ACCEPTED"));
    contracts
        .step(contract, "closing", Map.of("closedOn", "2020-06-30"))
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    Asked held = contracts.lastAsked(contract);
    budget.tell(held.ended("40.00"));
    budget.tell(held.ended("40.00").again());
    await()
        .atMost(PATIENCE)
        .until(() -> contracts.read(contract).getList("fundings.state").contains("RELEASED"));
    assertEquals("60.00", contracts.read(contract).getString("coveredYuan"));
    assertEquals(1, facts("funding.released").size());
  }

  @Test
  @DisplayName("whatever the order and repetition, and with lost offsets, the contract is the same")
  void anyOrder() {
    List<String> paths = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String contract = contracts.awarded("HT-" + i, "10.00");
      Asked asked = contracts.ask(contract, "10.00");
      UUID next = UUID.randomUUID();
      UUID payment = UUID.randomUUID();
      paths.add(contract);
      told.addAll(
          List.of(
              asked.accepted(),
              asked.posting("COMMIT", "AVAILABLE", "COMMITTED", "10.00", null),
              asked.posting("PAY", "COMMITTED", "PAID", "4.00", payment),
              asked.posting("REFUND", "PAID", "AVAILABLE", "1.00", payment),
              asked.posting("OPENING_ADJUSTMENT", "PRIOR_YEAR", "AVAILABLE", "0.50", payment),
              asked.carried(next, "6.00")));
      if (i % 2 == 0) {
        told.add(
            new Asked(asked.department(), asked.contract(), asked.request(), asked.funding(), next)
                .lapsed("6.00"));
      }
    }
    long seed = new Random().nextLong();
    // The same events twice and shuffled; then all of them once more, as after lost offsets.
    List<Told> twice = new ArrayList<>(Stream.concat(told.stream(), told.stream()).toList());
    Collections.shuffle(twice, new Random(seed));
    budget.tellAll(twice);
    budget.tellAll(told);
    for (int i = 0; i < paths.size(); i++) {
      String contract = paths.get(i);
      boolean lapsed = i % 2 == 0;
      await("seed " + seed)
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                assertEquals(
                    List.of(lapsed ? "LAPSED" : "HELD"),
                    contracts.read(contract).getList("fundings.state"));
                as("viewer", contracts.department())
                    .get(contract + "/payments")
                    .then()
                    .body("paidYuan", equalTo("2.50"))
                    .body("returnedYuan", equalTo("0.50"))
                    .body("heldYuan", equalTo("6.00"))
                    .body("years.paidYuan", contains("3.00", "0.00"))
                    .body("commitments.paidYuan", contains("2.50"));
              });
      assertEquals(lapsed ? "AWARDED" : "FUNDED", contracts.state(contract));
      assertEquals(2021, contracts.read(contract).getInt("fundings[0].fiscalYear"));
      if (lapsed) {
        assertEquals("6.00", contracts.read(contract).getString("shortfallYuan"));
        contracts
            .step(contract, "funding-requests", request("2021-01-04", UUID.randomUUID(), "6.00"))
            .statusCode(200);
      }
    }
    paymentsBuiltAnew(told);
  }

  /** Dropped and built anew from the feed, the payments are the same, and nobody is told again. */
  private void paymentsBuiltAnew(List<Told> told) {
    String of = " WHERE department_code = '" + contracts.department() + "'";
    List<String> before = ROWS.of("SELECT * FROM contract_posting" + of);
    int facts = FACTS.of(contracts.department()).size();
    ROWS.change("DELETE FROM contract_posting" + of + " AND kind = 'PAY'");
    ROWS.change("UPDATE contract_posting SET held = 77" + of);
    try (FeedOfOthers feed = FeedOfOthers.open("budget")) {
      told.forEach(event -> feed.add("budget", event));
      Operator.Answer answer =
          new Operator(commands).give("replay", "--department", contracts.department());
      assertEquals(0, answer.exit(), answer.said());
    }
    assertEquals(before, ROWS.of("SELECT * FROM contract_posting" + of));
    assertEquals(40, before.size());
    assertEquals(facts, FACTS.of(contracts.department()).size());
  }

  @Test
  @DisplayName("what cannot be read or was never asked is set aside, and what follows is taken in")
  void poison() {
    String contract = contracts.awarded("HT-1", "100.00");
    Asked asked = contracts.ask(contract, "100.00");
    String department = contracts.department();
    budget.tell(Told.of("funding.accepted", department, Map.of("requestId", "nothing")));
    budget.tell(Told.of("funding.ended", department, Map.of("fundings", 7)));
    budget.tell(
        new Asked(
                department,
                asked.contract(),
                UUID.randomUUID().toString(),
                asked.funding(),
                UUID.randomUUID())
            .accepted());
    // Another system's contracts are of no interest.
    Asked other = new Asked(department, "HT-OTHER", "", "", UUID.randomUUID());
    budget.tell(other.carried(UUID.randomUUID(), "1.00"));
    budget.tell(other.posting("PAY", "AVAILABLE", "PAID", "1.00", UUID.randomUUID()));
    assertEquals("FUNDING_REQUESTED", contracts.state(contract));
    budget.tell(asked.accepted());
    awaitState(contract, "FUNDED");
  }

  @Test
  @DisplayName("terminated while it waits, a contract holds nothing, whatever the answer is")
  void terminatedWhileWaiting() {
    String contract = contracts.awarded("HT-1", "100.00");
    Asked asked = contracts.ask(contract, "100.00");
    contracts
        .step(contract, "termination", Map.of("terminatedOn", "2020-03-05", "reason", "示例原因"))
        .statusCode(200);
    assertEquals(
        asked.funding(), facts("funding.released").get(0).data().at("/fundingIds/0").asText());
    budget.tell(asked.accepted());
    budget.tell(asked.ended("100.00"));
    await()
        .atMost(PATIENCE)
        .until(() -> contracts.read(contract).getList("fundings.state").contains("RELEASED"));
    assertEquals("TERMINATED", contracts.state(contract));
    assertEquals("0.00", contracts.read(contract).getString("coveredYuan"));
  }

  private String signed(String number, String amount) {
    String contract = contracts.awarded(number, amount);
    budget.tell(contracts.ask(contract, amount).accepted());
    awaitState(contract, "FUNDED");
    sign(contract).statusCode(200);
    return contract;
  }

  private ValidatableResponse sign(String contract) {
    return contracts.step(contract, "signature", Map.of("signedOn", "2020-03-10"));
  }

  private ValidatableResponse amend(String contract, String change) {
    return contracts.step(
        contract,
        "amendments",
        Map.of(
            "agreedOn", "2020-05-01",
            "changeYuan", change,
            "fundings", Contracts.fundings(UUID.randomUUID(), change),
            "reason", "示例原因",
            "documentNumber", "示例补充协议1"));
  }

  private static Map<String, Object> less(String change, List<String> releases) {
    return Map.of(
        "agreedOn", "2020-05-02",
        "changeYuan", change,
        "releases", releases,
        "reason", "示例原因",
        "documentNumber", "示例补充协议2");
  }

  private void awaitState(String contract, String state) {
    await().atMost(PATIENCE).until(() -> contracts.state(contract).equals(state));
  }

  private void awaitAmendment(String contract, String state, String amount) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                contracts.read(contract).getString("amendments[-1].state").equals(state)
                    && contracts.read(contract).getString("amountYuan").equals(amount));
  }

  private List<LoggedFacts.Fact> facts(String fact) {
    return FACTS.of(contracts.department()).stream()
        .filter(told -> told.fact().equals(fact))
        .toList();
  }
}
