package org.juesuan.procurement.asset;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.juesuan.procurement.asset.Register.card;
import static org.juesuan.procurement.asset.Register.equipment;
import static org.juesuan.procurement.asset.Register.held;
import static org.juesuan.procurement.asset.Register.path;
import static org.juesuan.procurement.asset.Register.recorded;
import static org.juesuan.procurement.asset.Register.step;
import static org.juesuan.procurement.asset.Register.vehicles;
import static org.juesuan.procurement.fixture.Departments.department;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.platform.service.section.CurrentSection;
import org.juesuan.platform.service.section.Sections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("The register of assets over HTTP")
class AssetResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  @Inject Sections sections;

  @Test
  @DisplayName("a card lives: recorded, moved, corrected for an earlier time; each fact is kept")
  void lives() {
    String department = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("490000.00", 2));
    step("clerk", department, asset, "changes", moved("2020-06-01", "仓库"))
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("held.location", equalTo("仓库"));
    step("clerk", department, asset, "corrections", corrected("unitValueYuan", "500000.00"))
        .statusCode(200)
        .body("held.unitValueYuan", equalTo("500000.00"))
        .body("held.location", equalTo("仓库"))
        .body("valueYuan", equalTo("1000000.00"))
        .body("facts.kind", contains("RECORDED", "CHANGED", "CORRECTED"));
    held(department, "2020-03-04").body("items", empty());
    held(department, "2020-05-31")
        .body("items.content.unitValueYuan", contains("500000.00"))
        .body("items.content.location", contains("机房"));
    as("viewer", department).header("If-None-Match", "\"v3\"").get(asset).then().statusCode(304);
    as("viewer", department)
        .get(asset + "/depreciation?asOf=2020-12-31")
        .then()
        .statusCode(200)
        .body("usefulLifeYears", equalTo(6))
        .body("accumulatedYuan", equalTo("138888.89"));
    assertEquals(
        List.of("asset.recorded", "asset.changed", "asset.changed"),
        FACTS.of(department).stream().map(LoggedFacts.Fact::fact).toList());
  }

  @Test
  @DisplayName("what was a mistake was never held, and gives its number back")
  void cancelled() {
    String department = department();
    String asset = recorded(department, "CL-001", "2020-03-05", vehicles(1));
    creating("clerk", department)
        .body(card("CL-001", "2020-03-05", vehicles(1)))
        .post(path(department, "assets"))
        .then()
        .statusCode(409)
        .body("code", equalTo("card-number-taken"))
        .body("violations.pointer", contains("/cardNumber"));
    step("clerk", department, asset, "cancellation", Map.of("reason", "重复录入"))
        .statusCode(200)
        .body("cancelled", equalTo(true))
        .body("held", nullValue());
    held(department, "2020-12-31").body("items", empty());
    recorded(department, "CL-001", "2020-03-05", vehicles(1));
    held(department, "2020-12-31").body("items.cardNumber", contains("CL-001"));
    step("clerk", department, asset, "changes", moved("2020-06-01", "仓库"))
        .statusCode(409)
        .body("code", equalTo("asset-not-held"));
  }

  @Test
  @DisplayName("a list is stable, paged, filtered, and of this department alone (INV-12)")
  void lists() {
    String department = department();
    recorded(department, "B-2", "2020-03-05", equipment("1.00", 1));
    recorded(department, "A-1", "2020-03-05", vehicles(2));
    recorded(department, "C-3", "2020-03-05", equipment("1.00", 1));
    recorded(department(), "A-0", "2020-03-05", vehicles(2));
    String cursor =
        as("viewer", department)
            .get(path(department, "assets?limit=2"))
            .then()
            .statusCode(200)
            .body("items.cardNumber", contains("A-1", "B-2"))
            .extract()
            .path("nextCursor");
    as("viewer", department)
        .get(path(department, "assets?limit=2&cursor=" + cursor))
        .then()
        .body("items.cardNumber", contains("C-3"))
        .body("nextCursor", nullValue());
    as("viewer", department)
        .get(path(department, "assets?assetClass=VEHICLE&vehicleUse=EMERGENCY"))
        .then()
        .body("items.cardNumber", contains("A-1"))
        .body("items.valueYuan", contains("516000.00"));
    as("viewer", department).get(path(department, "assets?limit=201")).then().statusCode(400);
  }

  @Test
  @DisplayName("INV-5 INV-6 a rehearsal has no effect, a key one, an event each, without gaps")
  void once() {
    String department = department();
    Map<String, @Nullable Object> body = card("TY-001", "2020-03-05", equipment("1.00", 1));
    creating("clerk", department)
        .queryParam("dryRun", "true")
        .body(body)
        .post(path(department, "assets"))
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
    held(department, "2020-12-31").body("items", empty());
    String key = UUID.randomUUID().toString();
    List<String> ids =
        LongStream.range(0, 2)
            .mapToObj(
                attempt ->
                    as("clerk", department)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(path(department, "assets"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();
    assertEquals(ids.get(0), ids.get(1));
    recorded(department, "TY-002", "2020-03-05", equipment("1.00", 1));
    assertEquals(List.of(1L, 2L), FACTS.sequences(department));
  }

  @Test
  @DisplayName("INV-5 sixteen requests of one key at once have one effect and one answer")
  void sixteenOfOneKey() throws Exception {
    String department = department();
    String key = UUID.randomUUID().toString();
    Map<String, @Nullable Object> body = card("TY-001", "2020-03-05", equipment("1.00", 1));
    Set<String> answers =
        new HashSet<>(
            sixteen(
                () ->
                    as("clerk", department)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(path(department, "assets"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString()));
    assertEquals(1, answers.size());
    assertEquals(List.of(1L), FACTS.sequences(department));
  }

  @Test
  @DisplayName("of sixteen steps on the same state one is taken")
  void sixteenOfOneState() throws Exception {
    String department = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("1.00", 1));
    List<String> statuses =
        sixteen(
            () ->
                ""
                    + creating("clerk", department)
                        .header("If-Match", "\"v1\"")
                        .body(moved("2020-06-01", "仓库"))
                        .post(asset + "/changes")
                        .statusCode());
    assertEquals(1, Collections.frequency(statuses, "200"));
    assertEquals(15, Collections.frequency(statuses, "412"));
    assertEquals(List.of(1L, 2L), FACTS.sequences(department));
  }

  private static List<String> sixteen(Callable<String> request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(Collections.nCopies(16, request))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  @DisplayName("a step is taken on the state that was seen")
  void conditional() {
    String department = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("1.00", 1));
    creating("clerk", department)
        .body(moved("2020-06-01", "仓库"))
        .post(asset + "/changes")
        .then()
        .statusCode(428);
    creating("clerk", department)
        .header("If-Match", "\"v2\"")
        .body(moved("2020-06-01", "仓库"))
        .post(asset + "/changes")
        .then()
        .statusCode(412);
  }

  @Test
  @DisplayName("INV-7 nothing takes effect in a frozen year or before it; afterwards it does")
  void frozenYear() {
    String department = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("1.00", 1));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sections.freeze(
                    department, 2020, UUID.randomUUID(), () -> new CurrentSection(Map.of(), true)));
    for (String day : List.of("2019-06-30", "2020-12-31")) {
      creating("clerk", department)
          .body(card("TY-002", day, equipment("1.00", 1)))
          .post(path(department, "assets"))
          .then()
          .statusCode(409)
          .body("code", equalTo("year-frozen"));
      step("clerk", department, asset, "changes", moved(day, "仓库"))
          .statusCode(409)
          .body("code", equalTo("year-frozen"));
    }
    step("clerk", department, asset, "corrections", corrected("name", "存储"))
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    step("clerk", department, asset, "cancellation", Map.of("reason", "重复录入"))
        .statusCode(409)
        .body("code", equalTo("year-frozen"));
    Map<String, Object> later = corrected("name", "存储");
    later.put("effective", "2021-01-01");
    step("clerk", department, asset, "corrections", later).statusCode(200);
    step("clerk", department, asset, "changes", moved("2021-01-01", "仓库")).statusCode(200);
    held(department, "2020-12-31").body("items.content.name", contains("服务器"));
    held(department, "2021-01-01").body("items.content.name", contains("存储"));
  }

  @Test
  @DisplayName("a card names only a contract of its department")
  void foreignContract() {
    String department = department();
    Map<String, @Nullable Object> content = equipment("1.00", 1);
    content.put("contractId", UUID.randomUUID().toString());
    creating("clerk", department)
        .body(card("TY-001", "2020-03-05", content))
        .post(path(department, "assets"))
        .then()
        .statusCode(422)
        .body("code", equalTo("card-refused"))
        .body("violations.pointer", contains("/content/contractId"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          clerk,   other,  403, outside-scope
          viewer,  own,    403, forbidden
          finance, own,    403, forbidden
          """)
  @DisplayName("INV-12 only a clerk of the department writes")
  void scope(String role, String scope, int status, String code) {
    String department = department();
    creating(role, scope.equals("own") ? department : department())
        .body(card("TY-001", "2020-03-05", equipment("1.00", 1)))
        .post(path(department, "assets"))
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  @DisplayName("INV-12 a card is not found through another department")
  void foreign() {
    String department = department();
    String other = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("1.00", 1));
    as("viewer", other).get(asset).then().statusCode(403);
    as("viewer", other)
        .get(path(other, "assets/" + Register.id(asset)))
        .then()
        .statusCode(404)
        .body("code", equalTo("asset-not-found"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cardNumber,             ' ',        400, /cardNumber
          heldFrom,               2020-02-30, 400, /heldFrom
          heldFrom,               2999-01-01, 422, /heldFrom
          heldFrom,               1999-12-31, 422, /heldFrom
          heldFrom,               2020-02-29, 422, /acquiredOn
          content.assetClass,     CAR,        400, /content/assetClass
          content.assetClass,     VEHICLE,    422, /content/vehicleUse
          content.vehicleUse,     OTHER,      422, /content/vehicleUse
          content.unitValueYuan,  12.5,       400, /content/unitValueYuan
          content.unitValueYuan,  -0.01,      422, /content/unitValueYuan
          content.unitValueYuan,  10000000000000.00, 422, /content/unitValueYuan
          content.quantity,       0,          400, /content/quantity
          content.name,           '',         400, /content/name
          content.acquiredOn,     ,           400, /content/acquiredOn
          content.colour,         red,        400, /content/colour
          """)
  @DisplayName("bad input names its field and changes nothing")
  void badInput(String member, @Nullable String value, int status, String pointer) {
    String department = department();
    Map<String, @Nullable Object> content = equipment("1.00", 1);
    Map<String, @Nullable Object> body = card("TY-001", "2020-03-05", content);
    Object written = "content.quantity".equals(member) ? Integer.valueOf(0) : value;
    (member.startsWith("content.") ? content : body).put(member.replace("content.", ""), written);
    creating("clerk", department)
        .body(body)
        .post(path(department, "assets"))
        .then()
        .statusCode(status)
        .body("violations[0].pointer", equalTo(pointer));
    assertEquals(List.of(), FACTS.of(department));
  }

  @Test
  @DisplayName("a correction or a change of nothing is refused")
  void ofNothing() {
    String department = department();
    String asset = recorded(department, "TY-001", "2020-03-05", equipment("1.00", 1));
    step("clerk", department, asset, "corrections", Map.of("reason", "无")).statusCode(400);
    step("clerk", department, asset, "changes", Map.of("effective", "2020-05-01")).statusCode(400);
  }

  private static Map<String, Object> moved(String effective, String location) {
    return Map.of("effective", effective, "location", location);
  }

  private static Map<String, Object> corrected(String member, Object value) {
    Map<String, Object> body = new HashMap<>(Map.of("reason", "录入有误"));
    body.put(member, value);
    return body;
  }
}
