package org.juesuan.procurement.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.procurement.fixture.Contracts;
import org.juesuan.procurement.fixture.PackagedLedger;

/** One department's talk about money between the packaged services; it has 1 000.00. */
final class Exchange {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final LoggedFacts SAID = new LoggedFacts("procurement");
  private static final LoggedFacts ANSWERED = new LoggedFacts("budget");
  private static final String UNSENT =
      """
      SELECT count(*) FROM event_log
       WHERE stream_key = ? AND sent_at IS NULL AND type LIKE 'org.juesuan.%.funding.%'
      """;
  private static final String SEND_AGAIN =
      "UPDATE event_log SET sent_at = NULL WHERE stream_key = ?";
  private static final String HELD =
      """
      SELECT funding_id::text, commitment_id::text FROM funding
       WHERE department_code = ? AND state = 'HELD'
      """;
  private static final String GAPS =
      """
      SELECT count(*) FROM (SELECT FROM event_log WHERE stream_key = ? GROUP BY fiscal_year
                            HAVING min(sequence) <> 1 OR max(sequence) <> count(*)) AS stream
      """;

  private final Contracts contracts = Contracts.begin();
  private final PackagedLedger ledger;
  private final UUID money;
  private final List<String> paths = new ArrayList<>();

  private Exchange(String budget) {
    ledger = PackagedLedger.open(budget, contracts.department());
    money = ledger.appropriation("30216", "1000.00");
  }

  /** Begins one with the budget-service at this address. */
  static Exchange begin(String budget) {
    return new Exchange(budget);
  }

  String department() {
    return contracts.department();
  }

  /** Awards a contract of 10.00; its path. */
  String awarded() {
    String path = contracts.awarded("HT-" + paths.size(), "10.00");
    paths.add(path);
    return path;
  }

  /** Asks for the whole money of a contract, in parts. */
  void ask(String contract, String... parts) {
    ask(contract, List.of(parts).stream().map(part -> funding(money, part)).toList());
  }

  /** Asks for 10.00 where there is 1.00. */
  void askTooMuch(String contract) {
    ask(contract, List.of(funding(ledger.appropriation("30201", "1.00"), "10.00")));
  }

  private void ask(String contract, List<Map<String, Object>> fundings) {
    contracts
        .step(
            contract, "funding-requests", Map.of("requestedOn", "2020-03-02", "fundings", fundings))
        .statusCode(200);
  }

  private static Map<String, Object> funding(UUID appropriation, String amount) {
    return Map.of("appropriationId", appropriation, "amountYuan", amount);
  }

  void sign(String contract) {
    contracts.step(contract, "signature", Map.of("signedOn", "2020-03-03")).statusCode(200);
  }

  void terminate(String contract) {
    contracts
        .step(contract, "termination", Map.of("terminatedOn", "2020-03-05", "reason", "示例原因"))
        .statusCode(200);
  }

  /** Makes a contract 4.00 cheaper and gives back its second funding. */
  void reduce(String contract) {
    contracts
        .step(
            contract,
            "amendments",
            Map.of(
                "agreedOn", "2020-03-05",
                "changeYuan", "-4.00",
                "releases", List.of(read(contract).getString("fundings[1].fundingId")),
                "reason", "示例原因",
                "documentNumber", "示例补充协议1"))
        .statusCode(200);
  }

  JsonPath read(String contract) {
    return contracts.read(contract);
  }

  /** Returns when a contract and its fundings are in these states. */
  void awaitState(String contract, String state, String... fundings) {
    await(contract)
        .atMost(PATIENCE)
        .until(
            () -> {
              JsonPath now = read(contract);
              return now.getString("state").equals(state)
                  && now.getList("fundings.state").equals(List.of(fundings));
            });
  }

  /** How often each fact was told: {@code funding.*} of both services, by its name. */
  Map<String, Long> told() {
    Map<String, Long> told = new TreeMap<>();
    for (LoggedFacts facts : List.of(SAID, ANSWERED)) {
      told.putAll(
          facts.of(department()).stream()
              .map(LoggedFacts.Fact::fact)
              .filter(fact -> fact.startsWith("funding."))
              .collect(groupingBy(Function.identity(), counting())));
    }
    return told;
  }

  /** Returns when budget-service has recorded so many answers. */
  void awaitAnswers(int answers) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                ANSWERED.of(department()).stream()
                        .filter(answer -> answer.fact().startsWith("funding."))
                        .count()
                    >= answers);
  }

  /**
   * How much a service has recorded about fundings that is not on the topic, as far as it knows.
   */
  long unsent(String service) {
    return count(service, UNSENT, department());
  }

  /**
   * Returns when a service knows that everything it has recorded about fundings is on the topic.
   */
  void awaitSent(String service) {
    await().atMost(PATIENCE).until(() -> unsent(service) == 0);
  }

  /** Everything either service ever told of the department is told once more. */
  void tellAgain() {
    for (String service : List.of("procurement", "budget")) {
      try (Connection connection = connect(service);
          PreparedStatement statement = connection.prepareStatement(SEND_AGAIN)) {
        statement.setString(1, department());
        statement.executeUpdate();
      } catch (SQLException failure) {
        throw new AssertionError(failure);
      }
    }
  }

  /** The ledger holds so much for the contracts, each side knows of the same, nothing is amiss. */
  void assertCommitted(String committed, String available) {
    JsonPath balances = ledger.balances(money);
    assertEquals(committed, balances.getString("committedYuan"));
    assertEquals(available, balances.getString("availableYuan"));
    assertEquals(List.of(), ledger.faults());
    assertEquals(heldByContracts(), heldByLedger());
    for (String service : List.of("procurement", "budget")) {
      assertEquals(0, count(service, GAPS, department()), "INV-6 in " + service);
    }
  }

  private Map<String, String> heldByContracts() {
    Map<String, String> held = new HashMap<>();
    for (String path : paths) {
      for (Map<String, String> funding : read(path).<Map<String, String>>getList("fundings")) {
        if ("HELD".equals(funding.get("state"))) {
          held.put(funding.get("fundingId"), funding.get("commitmentId"));
        }
      }
    }
    return held;
  }

  private Map<String, String> heldByLedger() {
    try (Connection connection = connect("budget");
        PreparedStatement statement = connection.prepareStatement(HELD)) {
      statement.setString(1, department());
      Map<String, String> held = new HashMap<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          held.put(rows.getString(1), rows.getString(2));
        }
      }
      return held;
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static long count(String service, String question, String department) {
    try (Connection connection = connect(service);
        PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, department);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Connection connect(String service) throws SQLException {
    return TestServers.postgresql().connectAsSuperuser("juesuan_" + service);
  }
}
