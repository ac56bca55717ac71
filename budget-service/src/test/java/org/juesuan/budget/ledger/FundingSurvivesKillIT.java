package org.juesuan.budget.ledger;

import static org.awaitility.Awaitility.await;
import static org.juesuan.budget.fixture.OtherServices.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.budget.fixture.Departments;
import org.juesuan.budget.fixture.OtherServices;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.service.fixture.Callers;
import org.juesuan.platform.service.fixture.PackagedService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged service, killed while it takes in requests for money")
class FundingSurvivesKillIT {

  private static final int REQUESTS = 400;
  private static final int KILLS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private PackagedService service =
      PackagedService.startConsuming("budget", "evaluation,procurement");

  @AfterEach
  void stop() {
    service.kill();
    RestAssured.reset();
  }

  @Test
  @DisplayName("INV-3, INV-8: each request is answered once and held once, whenever it is killed")
  void killed() throws SQLException {
    RestAssured.baseURI = service.url();
    String department = Departments.departmentWithBook(2020);
    var ledger = new org.juesuan.budget.fixture.Ledger(department, 2020);
    String appropriation = ledger.basic("2050803", "30216");
    ledger.give("INITIAL", appropriation, "1000.00");
    try (OtherServices procurement = new OtherServices()) {
      for (int i = 0; i < REQUESTS; i++) {
        procurement.tell(request(department, appropriation));
      }
    }
    int killedBefore = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int answeredBefore = accepted(department);
      await().atMost(PATIENCE).until(() -> accepted(department) > answeredBefore);
      service.kill();
      killedBefore += accepted(department) < REQUESTS ? 1 : 0;
      service = PackagedService.startConsuming("budget", "evaluation,procurement");
    }
    assertTrue(killedBefore > 0, "it was never killed in the middle");
    await().atMost(PATIENCE).until(() -> accepted(department) == REQUESTS);
    RestAssured.baseURI = service.url();
    var balances =
        Callers.as("viewer", department)
            .get(Departments.year(department, 2020) + "/appropriations/" + appropriation)
            .jsonPath();
    assertEquals("400.00", balances.getString("committedYuan"));
    assertEquals("600.00", balances.getString("availableYuan"));
    assertEquals(List.of(), answers(department, "funding.refused"));
    assertEquals(List.of(), Coherence.faults(TestServers.database("budget")));
  }

  private static OtherServices.Told request(String department, String appropriation) {
    return OtherServices.event(
        "procurement",
        "funding.requested",
        department,
        Map.of(
            "requestId",
            UUID.randomUUID(),
            "contractId",
            "HT-2020-001",
            "department",
            department,
            "lines",
            List.of(
                Map.of(
                    "fundingId",
                    UUID.randomUUID(),
                    "fiscalYear",
                    2020,
                    "appropriationId",
                    appropriation,
                    "amountYuan",
                    "1.00"))));
  }

  private static int accepted(String department) {
    return answers(department, "funding.accepted").size();
  }
}
