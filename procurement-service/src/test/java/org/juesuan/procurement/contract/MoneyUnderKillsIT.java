package org.juesuan.procurement.contract;

import static org.awaitility.Awaitility.await;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.fixture.PackagedService;
import org.juesuan.procurement.fixture.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged procurement-service and budget-service, each killed while they talk")
class MoneyUnderKillsIT {

  private static final int CONTRACTS = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private PackagedService budget = startBudget();
  private PackagedService procurement = startProcurement();

  @AfterEach
  void stop() {
    budget.kill();
    procurement.kill();
    RestAssured.reset();
  }

  @Test
  @DisplayName(
      "INV-3: what is asked is held once, what is given up comes free once, nothing is lost")
  void killed() {
    RestAssured.baseURI = procurement.url();
    Contracts contracts = Contracts.begin();
    String department = contracts.department();
    String appropriation = appropriation(department);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < CONTRACTS; i++) {
      String contract = contracts.awarded("HT-" + i, "10.00");
      paths.add(contract);
      contracts
          .step(
              contract,
              "funding-requests",
              Contracts.request("2020-03-02", UUID.fromString(appropriation), "10.00"))
          .statusCode(200);
      killInTurn(i);
    }
    await().atMost(PATIENCE).until(() -> all(contracts, paths, "HELD"));
    assertBalances(department, appropriation, "400.00", "600.00");
    assertEquals(
        CONTRACTS,
        new HashSet<>(
                paths.stream()
                    .map(path -> contracts.read(path).getString("fundings[0].commitmentId"))
                    .toList())
            .size());
    List<String> ended = paths.subList(0, CONTRACTS / 2);
    for (int i = 0; i < ended.size(); i++) {
      contracts
          .step(ended.get(i), "termination", Map.of("terminatedOn", "2020-03-05", "reason", "示例原因"))
          .statusCode(200);
      killInTurn(i);
    }
    await().atMost(PATIENCE).until(() -> all(contracts, ended, "RELEASED"));
    assertBalances(department, appropriation, "200.00", "800.00");
  }

  /** Each service is killed while the other goes on, and in the middle of what was just told. */
  private void killInTurn(int i) {
    switch (i) {
      case 3 -> budget.kill();
      case 8 -> {
        budget = startBudget();
        procurement.kill();
        procurement = startProcurement();
        RestAssured.baseURI = procurement.url();
      }
      case 14 -> {
        budget.kill();
        procurement.kill();
        procurement = startProcurement();
        RestAssured.baseURI = procurement.url();
        budget = startBudget();
      }
      default -> {
        // Nothing is killed at this step.
      }
    }
  }

  private static PackagedService startBudget() {
    return PackagedService.startBeside("budget", "evaluation,procurement");
  }

  private static PackagedService startProcurement() {
    return PackagedService.startConsuming("procurement", "budget");
  }

  private static boolean all(Contracts contracts, List<String> paths, String state) {
    return paths.stream()
        .allMatch(path -> contracts.read(path).getString("fundings[0].state").equals(state));
  }

  /** Enters the department in the ledger with 1 000.00 of one appropriation; its id. */
  private String appropriation(String department) {
    Map<String, @Nullable Object> particulars = new HashMap<>();
    particulars.put("name", "示例单位（虚构）");
    particulars.put("institutionType", "CIVIL_SERVANT_LAW_INSTITUTION");
    particulars.put("fundingForm", "FULL");
    particulars.put("internalOffices", 20);
    particulars.put("duties", null);
    String departments = budget.url() + "/api/v1/budget/departments";
    for (String code : List.of(department.substring(0, 6), department)) {
      particulars.put("code", code);
      create(code, departments, particulars);
    }
    String year = departments + "/" + department + "/years/2020";
    create(department, year + "/book", Map.of());
    Map<String, @Nullable Object> coding = new HashMap<>();
    coding.put("originYear", 2020);
    coding.put("fund", "GENERAL_PUBLIC_BUDGET");
    coding.put("functional", "2050803");
    coding.put("economic", "30216");
    coding.put("expenditureKind", "BASIC");
    coding.put("projectCode", null);
    coding.put("governmentProcurement", false);
    coding.put("coarse", false);
    String appropriation = create(department, year + "/appropriations", coding).getString("id");
    create(
        department,
        year + "/operations",
        Map.of(
            "kind", "INITIAL",
            "appropriationId", appropriation,
            "amountYuan", "1000.00",
            "businessDate", "2020-03-02",
            "documentNumber", "示例预〔2020〕1号",
            "approvedBy", "示例财政局（虚构）"));
    return appropriation;
  }

  private static JsonPath create(String scope, String url, Map<String, ?> body) {
    return creating("finance", scope)
        .body(body)
        .post(url)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private void assertBalances(
      String department, String appropriation, String committed, String available) {
    JsonPath balances =
        as("viewer", department)
            .get(
                budget.url()
                    + "/api/v1/budget/departments/"
                    + department
                    + "/years/2020/appropriations/"
                    + appropriation)
            .jsonPath();
    assertEquals(committed, balances.getString("committedYuan"));
    assertEquals(available, balances.getString("availableYuan"));
  }
}
