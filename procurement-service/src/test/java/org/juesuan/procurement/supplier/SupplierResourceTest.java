package org.juesuan.procurement.supplier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.juesuan.procurement.fixture.Suppliers.DISTRICT;
import static org.juesuan.procurement.fixture.Suppliers.PATH;
import static org.juesuan.procurement.fixture.Suppliers.code;
import static org.juesuan.procurement.fixture.Suppliers.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.juesuan.procurement.fixture.Simultaneously;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("Suppliers over HTTP")
class SupplierResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  @DisplayName("an organisation is registered once, corrected on the state that was seen, and told")
  void lifeOfASupplier() {
    String code = code();
    creating("clerk", DISTRICT + "-208-005")
        .body(organisation(code))
        .queryParam("dryRun", "true")
        .post(PATH)
        .then()
        .statusCode(200);
    as("viewer", DISTRICT).get(PATH + "/" + code).then().statusCode(404);
    creating("clerk", DISTRICT + "-208-005")
        .body(organisation(code))
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Location", PATH + "/" + code)
        .header("ETag", "\"v1\"");
    creating("clerk", DISTRICT)
        .body(organisation(code))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("supplier-exists"))
        .body("violations.pointer", contains("/code"));
    Map<String, String> renamed = Map.of("name", "某某网络科技有限公司");
    as("clerk", DISTRICT).body(renamed).put(PATH + "/" + code).then().statusCode(428);
    as("clerk", DISTRICT)
        .header("If-Match", "\"v1\"")
        .queryParam("dryRun", "true")
        .body(renamed)
        .put(PATH + "/" + code)
        .then()
        .statusCode(200)
        .header("ETag", nullValue());
    as("clerk", DISTRICT)
        .header("If-Match", "\"v1\"")
        .body(renamed)
        .put(PATH + "/" + code)
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("name", equalTo("某某网络科技有限公司"));
    as("clerk", DISTRICT)
        .header("If-Match", "\"v1\"")
        .body(renamed)
        .put(PATH + "/" + code)
        .then()
        .statusCode(412);
    as("viewer", DISTRICT)
        .header("If-None-Match", "\"v2\"")
        .get(PATH + "/" + code)
        .then()
        .statusCode(304);
    assertEquals(List.of(1, 2), toldVersions(code));
  }

  @Test
  @DisplayName(
      "foreign suppliers and natural persons get numbers; of a person nothing else is kept")
  void numbered() {
    String foreign =
        creating("clerk", DISTRICT)
            .body(Map.of("kind", "FOREIGN", "name", "Beispiel GmbH", "country", "DE"))
            .post(PATH)
            .then()
            .statusCode(201)
            .body("code", containsString("F-110106-"))
            .extract()
            .path("code");
    as("viewer", DISTRICT).get(PATH + "/" + foreign).then().body("country", equalTo("DE"));
    creating("clerk", DISTRICT)
        .body(Map.of("kind", "NATURAL_PERSON", "fileReference", "丰社采〔2020〕7号"))
        .post(PATH)
        .then()
        .statusCode(201)
        .body("code", containsString("P-110106-"))
        .body("name", equalTo("自然人"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'kind':'ORGANISATION','code':'110106199001010010','name':'甲'}|422|/code",
        "{'kind':'ORGANISATION','code':'91350100M000100Y4Z','name':'甲'}|422|/code",
        "{'kind':'ORGANISATION','code':'P-110106-000001','name':'甲'}|422|/code",
        "{'kind':'ORGANISATION','name':'甲'}|422|/code",
        "{'kind':'ORGANISATION','code':'91350100M000100Y43'}|422|/name",
        "{'kind':'ORGANISATION','code':'91350100M000100Y43','name':'甲','country':'DE'}|422|/country",
        "{'kind':'ORGANISATION','code':'91350100M000100Y43','name':'甲13800000000'}|422|/name",
        "{'kind':'FOREIGN','code':'91350100M000100Y43','name':'A','country':'DE'}|422|/code",
        "{'kind':'FOREIGN','name':'A','country':'CN'}|422|/country",
        "{'kind':'FOREIGN','name':'A','country':'XX'}|422|/country",
        "{'kind':'FOREIGN','name':'A','country':'de'}|400|/country",
        "{'kind':'NATURAL_PERSON','name':'甲','fileReference':'7号'}|422|/name",
        "{'kind':'NATURAL_PERSON'}|422|/fileReference",
        "{'kind':'NATURAL_PERSON','fileReference':'110106199001010010'}|422|/fileReference",
        "{'kind':'OTHER'}|400|/kind",
        "{'name':'甲'}|400|/kind",
        "{'kind':'ORGANISATION','code':'91350100M000100Y43','name':' '}|400|/name",
        "{'kind':'ORGANISATION','code':91350100,'name':'甲'}|400|/code",
        "{'kind':'ORGANISATION','telephone':'1'}|400|/telephone",
      })
  @DisplayName("bad input is named, never repeated, and changes nothing")
  void badInput(String body, int status, String place) {
    int before = FACTS.of(DISTRICT).size();
    creating("clerk", DISTRICT)
        .body(body.replace('\'', '"'))
        .post(PATH)
        .then()
        .statusCode(status)
        .body("violations.pointer", hasItem(place))
        .body(not(containsString("199001010010")));
    assertEquals(before, FACTS.of(DISTRICT).size());
  }

  @Test
  @DisplayName("the list is stable, paged, and searched by name")
  void list() {
    String first = registered();
    String second = registered();
    List<String> codes =
        as("viewer", DISTRICT).get(PATH + "?limit=200").then().extract().path("items.code");
    assertEquals(codes.stream().sorted().toList(), codes);
    String cursor =
        as("viewer", DISTRICT).get(PATH + "?limit=1").then().extract().path("nextCursor");
    as("viewer", DISTRICT)
        .get(PATH + "?limit=1&cursor=" + cursor)
        .then()
        .body("items.code", contains(codes.get(1)));
    as("viewer", DISTRICT)
        .queryParam("name", "网络技术")
        .queryParam("limit", "200")
        .get(PATH)
        .then()
        .body("items.code", hasItem(first))
        .body("items.code", hasItem(second))
        .body("items.name", not(hasItem("Beispiel GmbH")));
    as("viewer", DISTRICT).get(PATH + "?limit=0").then().statusCode(400);
  }

  @Test
  @DisplayName("INV-12 whoever has no department here registers nobody, and roles hold")
  void scope() {
    creating("clerk", "120101-208")
        .body(organisation(code()))
        .post(PATH)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    creating("finance", DISTRICT).body(organisation(code())).post(PATH).then().statusCode(403);
    creating("auditor", DISTRICT).body(organisation(code())).post(PATH).then().statusCode(403);
    given().get(PATH).then().statusCode(401);
    as("viewer", DISTRICT).get(PATH + "/91350100M000100Y44").then().statusCode(404);
    as("viewer", DISTRICT).get(PATH + "/x").then().statusCode(400);
  }

  @Test
  @DisplayName("INV-5 the same key on sixteen threads registers one supplier; INV-6 without a gap")
  void once() throws InterruptedException {
    String code = code();
    String key = UUID.randomUUID().toString();
    List<Integer> statuses =
        Simultaneously.run(
            16,
            () ->
                as("clerk", DISTRICT)
                    .header("Idempotency-Key", key)
                    .body(organisation(code))
                    .post(PATH)
                    .statusCode());
    assertEquals(Collections.nCopies(16, 201), statuses);
    assertEquals(List.of(1), toldVersions(code));
    List<Long> sequences = FACTS.sequences(DISTRICT);
    assertEquals(sequences.size(), sequences.get(sequences.size() - 1).intValue());
    assertEquals(
        List.of(200, 412, 412, 412),
        Simultaneously.run(
            4,
            () ->
                as("clerk", DISTRICT)
                    .header("If-Match", "\"v1\"")
                    .body(Map.of("name", "某某网络科技有限公司"))
                    .put(PATH + "/" + code)
                    .statusCode()));
  }

  private static ObjectNode organisation(String code) {
    return MAPPER
        .createObjectNode()
        .put("kind", "ORGANISATION")
        .put("code", code)
        .put("name", "某某网络技术有限公司");
  }

  private static List<Integer> toldVersions(String code) {
    return FACTS.of(DISTRICT).stream()
        .filter(fact -> fact.data().path("code").asText().equals(code))
        .map(fact -> fact.data().path("version").asInt())
        .toList();
  }
}
