package org.juesuan.procurement.asset;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.juesuan.procurement.asset.Register.equipment;
import static org.juesuan.procurement.asset.Register.held;
import static org.juesuan.procurement.asset.Register.id;
import static org.juesuan.procurement.asset.Register.path;
import static org.juesuan.procurement.asset.Register.recorded;
import static org.juesuan.procurement.asset.Register.step;
import static org.juesuan.procurement.asset.Register.vehicles;
import static org.juesuan.procurement.fixture.Departments.department;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("Transfers, disposals and stock-takings over HTTP")
class AssetProceduresTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final Map<String, String> AGREEMENT =
      Map.of("cardNumber", "CL-IN", "location", "院内停车场");

  @Test
  @DisplayName("both agree: some pieces stand on the other's card from that day on, two events")
  void transferred() {
    String giver = department();
    String receiver = department();
    String asset = recorded(giver, "CL-001", "2020-03-05", vehicles(3));
    String offer = proposed(giver, receiver, asset, 2);
    String seen = seenBy(receiver, offer);
    as("viewer", receiver)
        .get(seen)
        .then()
        .statusCode(200)
        .body("offered.name", equalTo("越野车"))
        .body("assetId", nullValue());
    step("clerk", receiver, seen, "agreement", AGREEMENT)
        .statusCode(200)
        .body("transfer.state", equalTo("AGREED"))
        .body("assetId", notNullValue());
    held(giver, "2020-05-31").body("items.content.quantity", contains(3));
    held(receiver, "2020-05-31").body("items", empty());
    held(giver, "2020-06-01").body("items.content.quantity", contains(1));
    held(receiver, "2020-06-01")
        .body("items.content.quantity", contains(2))
        .body("items.content.acquisition", contains("TRANSFERRED_IN"))
        .body("items.content.acquiredOn", contains("2020-03-01"));
    assertEquals(List.of("PROPOSED", "GIVEN"), steps(giver));
    assertEquals(List.of("RECEIVED"), steps(receiver));
    step("clerk", receiver, seen, "rejection", Map.of("reason", "晚了"))
        .statusCode(409)
        .body("code", equalTo("transfer-state-forbids"));
  }

  @Test
  @DisplayName("INV-12 neither agrees for the other, sees its card, or hears of it as a third")
  void sides() {
    String giver = department();
    String receiver = department();
    String asset = recorded(giver, "CL-001", "2020-03-05", vehicles(1));
    String offer = proposed(giver, receiver, asset, 1);
    step("clerk", giver, offer, "agreement", AGREEMENT)
        .statusCode(409)
        .body("code", equalTo("transfer-state-forbids"));
    step("clerk", receiver, seenBy(receiver, offer), "withdrawal", Map.of("reason", "无"))
        .statusCode(409);
    as("clerk", receiver).get(offer).then().statusCode(403);
    as("clerk", receiver).get(asset).then().statusCode(403);
    String third = department();
    as("clerk", third)
        .get(seenBy(third, offer))
        .then()
        .statusCode(404)
        .body("code", equalTo("transfer-not-found"));
    as("viewer", third).get(path(third, "asset-transfers")).then().body("items", empty());
    as("viewer", receiver)
        .get(path(receiver, "asset-transfers?state=PROPOSED"))
        .then()
        .body("items", hasSize(1));
    held(giver, "2020-12-31").body("items", hasSize(1));
  }

  @Test
  @DisplayName("nobody agrees to something else than was seen: a correction makes the offer stale")
  void stale() {
    String giver = department();
    String receiver = department();
    String asset = recorded(giver, "CL-001", "2020-03-05", vehicles(1));
    String offer = seenBy(receiver, proposed(giver, receiver, asset, 1));
    String tag = as("viewer", receiver).get(offer).header("ETag");
    step("clerk", giver, asset, "corrections", Map.of("reason", "录入有误", "unitValueYuan", "9.00"))
        .statusCode(200);
    creating("clerk", receiver)
        .header("If-Match", tag)
        .body(AGREEMENT)
        .post(offer + "/agreement")
        .then()
        .statusCode(412);
    step("clerk", receiver, offer, "agreement", AGREEMENT).statusCode(200);
    held(receiver, "2020-12-31").body("items.valueYuan", contains("9.00"));
  }

  @Test
  @DisplayName("an agreement whose card number is taken leaves both departments as they were")
  void bothOrNeither() {
    String giver = department();
    String receiver = department();
    recorded(receiver, "CL-IN", "2020-03-05", vehicles(1));
    String asset = recorded(giver, "CL-001", "2020-03-05", vehicles(1));
    String offer = seenBy(receiver, proposed(giver, receiver, asset, 1));
    step("clerk", receiver, offer, "agreement", AGREEMENT)
        .statusCode(409)
        .body("code", equalTo("card-number-taken"));
    held(giver, "2020-12-31").body("items", hasSize(1));
    held(receiver, "2020-12-31").body("items", hasSize(1));
    assertEquals(List.of("PROPOSED"), steps(giver));
  }

  @Test
  @DisplayName("two departments agree to each other's offers at once, without a deadlock")
  void bothWays() throws Exception {
    String one = department();
    String other = department();
    List<Callable<Integer>> agreements = new ArrayList<>();
    for (int card = 0; card < 6; card++) {
      String from = card % 2 == 0 ? one : other;
      String to = card % 2 == 0 ? other : one;
      String asset = recorded(from, "CL-" + card, "2020-03-05", vehicles(1));
      String offer = seenBy(to, proposed(from, to, asset, 1));
      Map<String, String> body = Map.of("cardNumber", "IN-" + card, "location", "车库");
      agreements.add(() -> step("clerk", to, offer, "agreement", body).extract().statusCode());
    }
    assertEquals(List.of(200, 200, 200, 200, 200, 200), atOnce(agreements));
    held(one, "2020-12-31").body("items", hasSize(3));
    held(other, "2020-12-31").body("items", hasSize(3));
    assertEquals(new TreeSet<>(FACTS.sequences(one)).last(), FACTS.sequences(one).size());
  }

  @Test
  @DisplayName("of an agreement and a disposal of the same piece at once, one wins")
  void oneWins() throws Exception {
    for (int round = 0; round < 5; round++) {
      String giver = department();
      String receiver = department();
      String asset = recorded(giver, "CL-001", "2020-03-05", vehicles(1));
      String offer = seenBy(receiver, proposed(giver, receiver, asset, 1));
      String disposal = applied("clerk", giver, asset, 1);
      String tag = as("viewer", receiver).get(offer).header("ETag");
      List<Integer> statuses =
          atOnce(
              List.of(
                  () ->
                      creating("clerk", receiver)
                          .header("If-Match", tag)
                          .body(AGREEMENT)
                          .post(offer + "/agreement")
                          .statusCode(),
                  () ->
                      creating("finance", giver)
                          .header("If-Match", "\"v1\"")
                          .body(Map.of("documentNumber", "京财资产〔2020〕40号"))
                          .post(disposal + "/approval")
                          .statusCode()));
      assertEquals(1, statuses.stream().filter(status -> status == 200).count(), "" + statuses);
      held(giver, "2020-12-31").body("items", empty());
      held(receiver, "2020-12-31").body("items", hasSize(statuses.get(0) == 200 ? 1 : 0));
    }
  }

  @Test
  @DisplayName("a disposal is applied for and approved by somebody else, with a document")
  void disposed() {
    String department = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("600000.00", 3));
    String disposal = applied("clerk", department, asset, 2);
    held(department, "2020-12-31").body("items.content.quantity", contains(3));
    step("clerk", department, disposal, "approval", Map.of("documentNumber", "X")).statusCode(403);
    step("finance", department, disposal, "approval", Map.of("documentNumber", "京财资产〔2020〕40号"))
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("state", equalTo("APPROVED"));
    held(department, "2020-05-31").body("items.content.quantity", contains(3));
    held(department, "2020-06-01").body("items.content.quantity", contains(1));
    as("viewer", department)
        .get(asset)
        .then()
        .body("facts[1].kind", equalTo("DISPOSED"))
        .body("facts[1].sourceId", equalTo(id(disposal)))
        .body("facts[1].documentNumber", equalTo("京财资产〔2020〕40号"));
    step("finance", department, disposal, "refusal", Map.of("reason", "无"))
        .statusCode(409)
        .body("code", equalTo("disposal-state-forbids"));
    creating("clerk", department)
        .body(application(asset, 2))
        .post(path(department, "asset-disposals"))
        .then()
        .statusCode(409)
        .body("code", equalTo("asset-not-held"))
        .body("violations.pointer", contains("/quantity"));
  }

  @Test
  @DisplayName("who applied does not approve; what is refused changes nothing")
  void notOneself() {
    String department = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("1.00", 1));
    String both = "clerk,finance";
    String disposal = applied(both, department, asset, 1);
    step(both, department, disposal, "approval", Map.of("documentNumber", "京财资产〔2020〕40号"))
        .statusCode(403)
        .body("code", equalTo("own-application"));
    step("finance", department, disposal, "refusal", Map.of("reason", "未附技术鉴定"))
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("refusal", equalTo("未附技术鉴定"));
    held(department, "2020-12-31").body("items", hasSize(1));
  }

  @Test
  @DisplayName("a stock-taking tells four kinds of difference, and the register follows each")
  void stockTaking() {
    String department = department();
    recorded(department, "A-1", "2020-03-05", equipment("1.00", 3));
    recorded(department, "B-2", "2020-03-05", equipment("1.00", 1));
    recorded(department, "C-3", "2020-03-05", vehicles(1));
    String taking =
        creating("clerk", department)
            .body(
                Map.of(
                    "asOf",
                    "2020-12-31",
                    "assetClass",
                    "GENERAL_EQUIPMENT",
                    "lines",
                    List.of(
                        Map.of(
                            "cardNumber",
                            "A-1",
                            "quantity",
                            2,
                            "location",
                            "仓库",
                            "useState",
                            "IDLE"),
                        Map.of("name", "打印机", "quantity", 1))))
            .post(path(department, "stock-takings"))
            .then()
            .statusCode(201)
            .body(
                "differences.kind",
                contains("MISSING", "ELSEWHERE", "OTHER_STATE", "MISSING", "SURPLUS"))
            .body("differences.pieces", contains(1, 2, 2, 1, 1))
            .extract()
            .header("Location");
    held(department, "2020-12-31").body("items.content.location", contains("机房", "机房", "机房"));
    settled(department, taking, 1, null).statusCode(200);
    settled(department, taking, 2, null).statusCode(200);
    settled(department, taking, 3, null).statusCode(200);
    settled(department, taking, 5, null)
        .statusCode(422)
        .body("code", equalTo("stock-taking-faulty"))
        .body("violations.pointer", contains("/card"));
    Map<String, @Nullable Object> found = equipment("1500.00", 1);
    found.put("acquisition", "SURPLUS");
    settled(department, taking, 5, Register.card("S-1", "2020-12-31", found))
        .statusCode(200)
        .body("differences.settled", contains(true, true, true, false, true));
    settled(department, taking, 5, Register.card("S-2", "2020-12-31", found))
        .statusCode(409)
        .body("code", equalTo("difference-settled"));
    held(department, "2020-12-31")
        .body("items.cardNumber", contains("A-1", "B-2", "C-3", "S-1"))
        .body("items.content.location", contains("仓库", "机房", "机房", "机房"))
        .body("items[0].content.useState", equalTo("IDLE"))
        .body("items[0].content.quantity", equalTo(3));
    as("viewer", department)
        .get(path(department, "asset-disposals?state=APPLIED"))
        .then()
        .body("items.manner", contains("LOST"))
        .body("items.stockTakingId", contains(id(taking)));
  }

  private static ValidatableResponse settled(
      String department,
      String taking,
      int difference,
      @Nullable Map<String, @Nullable Object> card) {
    Map<String, Object> body =
        new HashMap<>(Map.of("difference", difference, "effective", "2020-12-31", "reason", "盘点"));
    if (card != null) {
      body.put("card", card);
    }
    return step("clerk", department, taking, "settlements", body);
  }

  private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(requests.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(requests)) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      threads.shutdown();
    }
  }

  private static String proposed(String giver, String receiver, String asset, int quantity) {
    return creating("clerk", giver)
        .body(
            Map.of(
                "assetId",
                id(asset),
                "to",
                receiver,
                "quantity",
                quantity,
                "effective",
                "2020-06-01",
                "documentNumber",
                "京财资产〔2020〕12号"))
        .post(path(giver, "asset-transfers"))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static String applied(String role, String department, String asset, int quantity) {
    return creating(role, department)
        .body(application(asset, quantity))
        .post(path(department, "asset-disposals"))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static Map<String, Object> application(String asset, int quantity) {
    return Map.of(
        "assetId",
        id(asset),
        "quantity",
        quantity,
        "manner",
        "SCRAPPED",
        "effective",
        "2020-06-01",
        "reason",
        "已达报废年限");
  }

  private static String seenBy(String department, String transfer) {
    return path(department, "asset-transfers/" + id(transfer));
  }

  private static List<String> steps(String department) {
    return FACTS.of(department).stream()
        .filter(fact -> fact.fact().equals("asset-transfer.recorded"))
        .map(fact -> fact.data().path("kind").textValue())
        .toList();
  }
}
