package org.juesuan.procurement.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.juesuan.procurement.fixture.Departments.department;
import static org.juesuan.procurement.fixture.PlanItems.body;
import static org.juesuan.procurement.fixture.PlanItems.cancel;
import static org.juesuan.procurement.fixture.PlanItems.id;
import static org.juesuan.procurement.fixture.PlanItems.open;
import static org.juesuan.procurement.fixture.PlanItems.path;
import static org.juesuan.procurement.fixture.PlanItems.planned;
import static org.juesuan.procurement.fixture.PlanItems.tendering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.procurement.fixture.Contracts;
import org.juesuan.procurement.fixture.Departments;
import org.juesuan.procurement.fixture.Freezing;
import org.juesuan.procurement.fixture.Simultaneously;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("Procurement plans over HTTP")
class PlanItemResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final String CODE = "A02010104";

  @Test
  @DisplayName("an item is entered, replaced on the state that was seen, and read as it stands")
  void entersAndReplaces() {
    String department = department();
    String item = planned(department, CODE, "139900.00");
    as("viewer", department)
        .get(item)
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("state", equalTo("PLANNED"))
        .body("category", equalTo("GOODS"))
        .body("amountYuan", equalTo("139900.00"))
        .body("planned.funds", contains("GENERAL_BUDGET"))
        .body("reservation.extent", equalTo("WHOLE"))
        .body("procedure", nullValue());
    as("viewer", department).header("If-None-Match", "\"v1\"").get(item).then().statusCode(304);
    ObjectNode next = body("C0201", "250000.00");
    as("clerk", department).body(next).put(item).then().statusCode(428);
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .queryParam("dryRun", "true")
        .body(next)
        .put(item)
        .then()
        .statusCode(200)
        .body("version", equalTo(2));
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(next)
        .put(item)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("category", equalTo("SERVICES"));
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(next)
        .put(item)
        .then()
        .statusCode(412);
    open(department, item, "2020-04-07").statusCode(200);
    as("clerk", department)
        .header("If-Match", "\"v3\"")
        .body(next)
        .put(item)
        .then()
        .statusCode(409)
        .body("code", equalTo("plan-item-state-forbids"));
    assertEquals(List.of(1L, 2L, 3L), FACTS.sequences(department));
  }

  @Test
  @DisplayName("a procedure is opened, fails, is held again, and is told at each step")
  void steps() {
    String department = department();
    String item = tendering(department, CODE, "139900.00", "2020-04-07");
    open(department, item, "2020-04-08")
        .statusCode(409)
        .body("code", equalTo("plan-item-state-forbids"));
    cancel(department, item, "FAILED", "2020-04-06")
        .statusCode(422)
        .body("violations.pointer", contains("/on"));
    cancel(department, item, "FAILED", "2999-01-01").statusCode(422);
    cancel(department, item, "FAILED", "2020-05-06")
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancellation.reason", equalTo("有效投标人不足三家"));
    open(department, item, "2020-06-01")
        .statusCode(200)
        .header("ETag", "\"v4\"")
        .body("procedure.round", equalTo(2))
        .body("cancellation", nullValue());
    cancel(department, item, "TERMINATED", "2020-07-01").statusCode(200);
    open(department, item, "2020-08-01").statusCode(409);
    assertEquals(
        List.of("TENDERING", "CANCELLED", "TENDERING", "CANCELLED"),
        FACTS.of(department).stream()
            .filter(fact -> fact.fact().equals("plan-item.transitioned"))
            .map(fact -> fact.data().path("to").asText())
            .toList());
  }

  @Test
  @DisplayName(
      "an item is awarded by its first contract, and open again when the last one is given up")
  void awarded() {
    Contracts contracts = Contracts.begin();
    String department = contracts.department();
    String first = contracts.awarded("示例一", "400.00");
    String item = path(department, 2020) + "/" + contracts.read(first).getString("planItemId");
    as("viewer", department)
        .get(item)
        .then()
        .header("ETag", "\"v3\"")
        .body("state", equalTo("AWARDED"));
    String second = contracts.awarded("示例二", "400.00");
    as("viewer", department).get(item).then().header("ETag", "\"v3\"");
    cancel(department, item, "FAILED", "2020-06-01").statusCode(409);
    giveUp(contracts, first);
    as("viewer", department).get(item).then().body("state", equalTo("AWARDED"));
    giveUp(contracts, second);
    as("viewer", department)
        .get(item)
        .then()
        .header("ETag", "\"v4\"")
        .body("state", equalTo("TENDERING"));
    cancel(department, item, "FAILED", "2020-06-01").statusCode(200);
  }

  private static void giveUp(Contracts contracts, String contract) {
    contracts
        .step(contract, "termination", Map.of("terminatedOn", "2020-05-01", "reason", "中标无效"))
        .statusCode(200);
  }

  @Test
  @DisplayName("INV-7 nothing is planned for a frozen year, nor done in it; later steps are")
  void frozen() {
    String department = department();
    String item = planned(department, CODE, "1000.00");
    String open = tendering(department, CODE, "1000.00", "2020-04-07");
    Freezing.freeze(department, 2020);
    creating("clerk", department)
        .body(body(CODE, "1000.00"))
        .post(path(department, 2020))
        .then()
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    as("clerk", department)
        .header("If-Match", "\"v1\"")
        .body(body(CODE, "2000.00"))
        .put(item)
        .then()
        .statusCode(409);
    open(department, item, "2020-12-31").statusCode(409).body("code", equalTo("year-frozen"));
    cancel(department, open, "FAILED", "2020-12-31").statusCode(409);
    open(department, item, "2021-01-01").statusCode(200);
    cancel(department, open, "FAILED", "2021-01-01").statusCode(200);
    planned(department, 2021, body(CODE, "1000.00"));
  }

  @Test
  @DisplayName("the list is stable, paged, filtered by state, and of this department and year")
  void lists() {
    String department = department();
    planned(department, "C0201", "1000.00");
    String first = planned(department, "A0301", "1000.00");
    String second = planned(department, "B01", "1000.00");
    planned(department, 2021, body("A0301", "1000.00"));
    planned(Departments.department(), "A0301", "1000.00");
    open(department, second, "2020-04-07").statusCode(200);
    String cursor =
        as("viewer", department)
            .get(path(department, 2020) + "?limit=2")
            .then()
            .statusCode(200)
            .body("items.id", contains(id(first), id(second)))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .get(path(department, 2020) + "?limit=2&cursor=" + cursor)
        .then()
        .body("items.catalogueCode", contains("C0201"))
        .body("nextCursor", nullValue());
    as("viewer", department)
        .get(path(department, 2020) + "?state=TENDERING")
        .then()
        .body("items.id", contains(id(second)));
    as("viewer", department).get(path(department, 2020) + "?limit=201").then().statusCode(400);
    as("viewer", department).get(path(department, 2020) + "?cursor=x").then().statusCode(400);
  }

  @Test
  @DisplayName("what somebody should look at is found, and refused nowhere")
  void findings() {
    String department = department();
    ObjectNode piece = body("C0201", "1900000.00").put("method", "INQUIRY");
    String first = planned(department, 2020, piece);
    String second = planned(department, 2020, piece);
    as("reviewer", department)
        .get(path(department, 2020) + "/findings")
        .then()
        .statusCode(200)
        .body("findings.rule", contains("P11", "P12"))
        .body("findings[0].severity", equalTo("QUERY"))
        .body("findings[0].policy", equalTo("central-2020"))
        .body("findings[0].planItems", containsInAnyOrder(id(first), id(second)));
    as("reviewer", department)
        .get(path(department, 2021) + "/findings")
        .then()
        .body("findings", empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/title|\" \"|400|/title",
        "/title|null|400|/title",
        "/catalogueCode|\"D01\"|400|/catalogueCode",
        "/catalogueCode|\"A0\"|400|/catalogueCode",
        "/method|\"AUCTION\"|400|/method",
        "/governmentProcurement|\"yes\"|400|/governmentProcurement",
        "/planned|[]|400|/planned",
        "/planned|[{\"funds\":\"NON_FISCAL\",\"amountYuan\":1}]|400|/planned/0/amountYuan",
        "/planned|[{\"funds\":\"NON_FISCAL\",\"amountYuan\":\"0.00\"}]|422|/planned",
        "/planned|[{\"funds\":\"NON_FISCAL\",\"amountYuan\":\"-1.00\"}]|422|/planned",
        "/planned|[{\"funds\":\"NON_FISCAL\",\"amountYuan\":\"1.00\"},{\"funds\":\"NON_FISCAL\",\"amountYuan\":\"1.00\"}]|422|/planned/1/funds",
        "/reservation|{\"extent\":\"PART\",\"percent\":100,\"smallOrMicroPercent\":0}|422|/reservation",
        "/reservation|{\"extent\":\"PART\",\"percent\":30.001,\"smallOrMicroPercent\":0}|400|/reservation/percent",
        "/reservation|{\"extent\":\"WHOLE\",\"percent\":101,\"smallOrMicroPercent\":0}|400|/reservation/percent",
        "/buyer|\"甲\"|400|/buyer",
      })
  @DisplayName("bad input is named and changes nothing")
  void badInput(String pointer, String value, int status, String place)
      throws JsonProcessingException {
    String department = department();
    ObjectNode body = body(CODE, "1000.00");
    body.set(pointer.substring(1), new ObjectMapper().readTree(value));
    creating("clerk", department)
        .body(body)
        .post(path(department, 2020))
        .then()
        .statusCode(status)
        .body("violations.pointer", hasItem(place));
    assertEquals(List.of(), FACTS.of(department));
  }

  @Test
  @DisplayName("INV-12 neither another department nor another year finds it, and roles hold")
  void scope() {
    String department = department();
    String item = planned(department, CODE, "1000.00");
    String other = Departments.department();
    as("viewer", other).get(item).then().statusCode(403).body("code", equalTo("outside-scope"));
    as("viewer", other).get(path(other, 2020) + "/" + id(item)).then().statusCode(404);
    as("viewer", department)
        .get(path(department, 2021) + "/" + id(item))
        .then()
        .statusCode(404)
        .body("code", equalTo("plan-item-not-found"));
    creating("finance", department)
        .body(body(CODE, "1000.00"))
        .post(path(department, 2020))
        .then()
        .statusCode(403);
    creating("clerk", other)
        .body(body(CODE, "1000.00"))
        .post(path(department, 2020))
        .then()
        .statusCode(403);
    as("viewer", other).get(path(department, 2020) + "/findings").then().statusCode(403);
    given().get(item).then().statusCode(401);
  }

  @Test
  @DisplayName(
      "INV-5 the same key on sixteen threads enters one item; of two changes one is refused")
  void concurrent() throws InterruptedException {
    String department = department();
    String key = UUID.randomUUID().toString();
    assertEquals(
        Collections.nCopies(16, 201),
        Simultaneously.run(
            16,
            () ->
                as("clerk", department)
                    .header("Idempotency-Key", key)
                    .body(body(CODE, "1000.00"))
                    .post(path(department, 2020))
                    .statusCode()));
    String item =
        path(department, 2020)
            + "/"
            + as("viewer", department)
                .get(path(department, 2020))
                .then()
                .extract()
                .<String>path("items[0].id");
    assertEquals(
        List.of(200, 412, 412, 412),
        Simultaneously.run(
            4,
            () ->
                as("clerk", department)
                    .header("If-Match", "\"v1\"")
                    .body(body(CODE, "2000.00"))
                    .put(item)
                    .statusCode()));
    assertEquals(List.of(1L, 2L), FACTS.sequences(department));
  }
}
