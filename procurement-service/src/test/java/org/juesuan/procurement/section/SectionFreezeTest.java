package org.juesuan.procurement.section;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.platform.service.fixture.OtherService;
import org.juesuan.platform.service.fixture.OtherService.Told;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.procurement.fixture.Contracts;
import org.juesuan.procurement.fixture.Contracts.Asked;
import org.juesuan.procurement.fixture.Departments;
import org.junit.jupiter.api.AfterEach;
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
@DisplayName("The section of a year: its figures, what is open, and its freezing")
class SectionFreezeTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final OtherService budget = new OtherService("budget");

  @AfterEach
  void close() {
    budget.close();
  }

  @Test
  @DisplayName("INV-7 a year is frozen once: another approval gets the content frozen first")
  void frozenOnce() throws Exception {
    String department = Departments.department();
    String section = year(department) + "/section";
    as("viewer", department)
        .get(section)
        .then()
        .statusCode(200)
        .body("frozenFor", nullValue())
        .body("complete", equalTo(true))
        .body("content.open", empty())
        .body("content.procurement.rows", hasSize(4))
        .body("content.procurement.rows[0].awarded.totalYuan", equalTo("0.00"))
        .body("content.smallBusiness.bases[0].shares[0].percent", nullValue())
        .body("content.purchasedServices.totalYuan", equalTo("0.00"))
        .body("content.assets.vehicles", equalTo("0"));
    String approval = UUID.randomUUID().toString();
    Told first = approved(department, approval);
    budget.tell(first);
    budget.tell(first.again());
    awaitFrozenFor(section, department, approval);
    creating("clerk", department)
        .body(planItem())
        .post(year(department) + "/plan-items")
        .then()
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    String another = UUID.randomUUID().toString();
    budget.tell(approved(department, another));
    await().atMost(PATIENCE).until(() -> frozen(department).size() == 2);
    JsonNode answer = new ObjectMapper().readTree(as("viewer", department).get(section).asString());
    assertEquals(approval, answer.get("frozenFor").textValue());
    assertEquals(CanonicalJson.digest(answer.get("content")), answer.get("digest").textValue());
    List<LoggedFacts.Fact> told = frozen(department);
    for (LoggedFacts.Fact fact : told) {
      assertEquals(answer.get("digest"), fact.data().get("digest"));
    }
    assertEquals(another, told.get(1).data().get("approvalId").textValue());
  }

  @Test
  @DisplayName(
      "INV-9 a contract's figures follow its signature and the ledger; open until both told, and only"
          + " then frozen for an approval that came before")
  void followsTheRecords() {
    Contracts contracts = Contracts.begin();
    String department = contracts.department();
    String section = year(department) + "/section";
    String contract = contracts.awarded("HT-1", "100.00");
    Asked asked = contracts.ask(contract, "100.00");
    as("viewer", department)
        .get(section)
        .then()
        .body("complete", equalTo(false))
        .body("content.open.kind", contains("MONEY_ASKED_FOR"))
        .body("content.procurement.rows[0].planned.totalYuan", equalTo("1000.00"))
        .body("content.procurement.rows[0].awarded.totalYuan", equalTo("0.00"));
    String approval = UUID.randomUUID().toString();
    budget.tell(approved(department, approval));
    await().atMost(PATIENCE).until(() -> frozen(department).size() == 1);
    complete(department).statusCode(409).body("code", equalTo("section-incomplete"));
    budget.tell(asked.accepted());
    await().atMost(PATIENCE).until(() -> contracts.state(contract).equals("FUNDED"));
    contracts.step(contract, "signature", Map.of("signedOn", "2020-04-01")).statusCode(200);
    as("viewer", department)
        .get(section)
        .then()
        .body("content.open.kind", contains("SOURCE_NOT_KNOWN"))
        .body("content.procurement.rows[0].awarded.totalYuan", equalTo("100.00"))
        .body("content.procurement.rows[0].awarded.notKnownYuan", equalTo("100.00"));
    String appropriation = contracts.read(contract).getString("fundings[0].appropriationId");
    budget.tell(posting(asked, appropriation, "COMMIT", "AVAILABLE", "COMMITTED", "100.00", null));
    budget.tell(
        posting(asked, appropriation, "PAY", "COMMITTED", "PAID", "60.00", UUID.randomUUID()));
    String table = year(department) + "/tables/procurement";
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("viewer", department)
                    .get(table)
                    .then()
                    .body("rows[0].paid.totalYuan", equalTo("60.00")));
    as("viewer", department)
        .get(table)
        .then()
        .body("rows.category", contains(null, "GOODS", "WORKS", "SERVICES"))
        .body("rows[3].awarded.governmentFundYuan", equalTo("100.00"))
        .body("rows[3].awarded.fiscalYuan", equalTo("100.00"))
        .body("rows[0].paid.governmentFundYuan", equalTo("60.00"));
    as("viewer", department)
        .get(year(department) + "/small-business")
        .then()
        .body("bases.basis", contains("CONTRACTS", "PAYMENTS"))
        .body("bases[0].smallOrMicroYuan", equalTo("100.00"))
        .body("bases[0].shares[1].percent", equalTo("100.00"))
        .body("bases[1].allYuan", equalTo("60.00"));
    as("viewer", department)
        .get(section)
        .then()
        .body("complete", equalTo(true))
        .body("frozenFor", nullValue());
    complete(department).statusCode(200).body("frozenFor", equalTo(approval));
    complete(department).statusCode(409).body("code", equalTo("section-not-awaited"));
    assertEquals(
        List.of("false", "true"),
        frozen(department).stream().map(fact -> fact.data().get("complete").asText()).toList());
    creating("clerk", department)
        .body(planItem())
        .post(year(department) + "/plan-items")
        .then()
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
  }

  @Test
  @DisplayName("INV-12 figures are answered in scope alone, and not again to who has them")
  void scopeAndTags() {
    String department = Departments.department();
    for (String address :
        List.of(
            "/section", "/tables/procurement", "/tables/purchased-services", "/small-business")) {
      String path = year(department) + address;
      String tag =
          as("viewer", department).get(path).then().statusCode(200).extract().header("ETag");
      as("viewer", department).header("If-None-Match", tag).get(path).then().statusCode(304);
      as("viewer", Departments.department()).get(path).then().statusCode(403);
    }
  }

  private static ValidatableResponse complete(String department) {
    return creating("finance", department).post(year(department) + "/section/completion").then();
  }

  private static void awaitFrozenFor(String section, String department, String approval) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("viewer", department).get(section).then().body("frozenFor", equalTo(approval)));
  }

  private static Told approved(String department, String approval) {
    return Told.of(
        "final-account.approved",
        department,
        Map.of("department", department, "fiscalYear", 2020, "approvalId", approval));
  }

  private static Told posting(
      Asked asked,
      String appropriation,
      String kind,
      String from,
      String to,
      String amount,
      @Nullable UUID payment) {
    Map<String, @Nullable Object> data =
        new HashMap<>(asked.posting(kind, from, to, amount, payment).data());
    data.put("appropriation", Map.of("id", appropriation, "fund", "GOVERNMENT_FUND"));
    return Told.of("posting.recorded", asked.department(), data);
  }

  private static List<LoggedFacts.Fact> frozen(String department) {
    return FACTS.of(department).stream()
        .filter(fact -> fact.fact().equals("section.frozen"))
        .toList();
  }

  private static Map<String, Object> planItem() {
    return Map.of(
        "title",
        "示例采购（虚构）",
        "catalogueCode",
        "A0201",
        "governmentProcurement",
        true,
        "planned",
        List.of(Map.of("funds", "GENERAL_BUDGET", "amountYuan", "1.00")),
        "reservation",
        Map.of("extent", "NONE", "percent", 0, "smallOrMicroPercent", 0));
  }

  private static String year(String department) {
    return "/api/v1/procurement/departments/" + department + "/years/2020";
  }
}
