package org.juesuan.procurement.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.juesuan.procurement.policy.store.BuiltInPolicies;
import org.juesuan.procurement.policy.store.PolicyJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "procurement"))
@DisplayName("Policies over HTTP")
class PolicyResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("procurement");

  private static final String PATH = "/api/v1/procurement/policies";
  private static final String DISTRICT = "110106";

  @Test
  @DisplayName("those that come along are listed page by page, read whole, and answered 304")
  void builtIn() {
    String cursor =
        as("viewer", DISTRICT)
            .get(PATH + "?limit=1")
            .then()
            .statusCode(200)
            .body("items.id", contains("central-2020"))
            .extract()
            .path("nextCursor");
    as("viewer", DISTRICT)
        .get(PATH + "?limit=200&cursor=" + cursor)
        .then()
        .body("items.id", hasItems("central-2021", "central-2022-07"))
        .body("nextCursor", nullValue());
    String document =
        as("viewer", DISTRICT)
            .get(PATH + "/central-2020")
            .then()
            .statusCode(200)
            .header("ETag", "\"v1\"")
            .extract()
            .asString();
    assertEquals(BuiltInPolicies.named("central-2020"), PolicyJson.read(document));
    as("viewer", DISTRICT)
        .header("If-None-Match", "\"v1\"")
        .get(PATH + "/central-2020")
        .then()
        .statusCode(304);
    as("viewer", DISTRICT).get(PATH + "/nowhere").then().statusCode(404);
  }

  @Test
  @DisplayName("one is entered once, told once, and never changed (INV-5, INV-6)")
  void entered() {
    ObjectNode body = policy("chengdu-2020", "510100", "2020-01-01");
    String key = UUID.randomUUID().toString();
    creating("finance", DISTRICT)
        .queryParam("dryRun", "true")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(200);
    for (int attempt = 0; attempt < 2; attempt++) {
      as("finance", DISTRICT)
          .header("Idempotency-Key", key)
          .body(body)
          .post(PATH)
          .then()
          .statusCode(201)
          .header("Location", PATH + "/chengdu-2020");
    }
    creating("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("policy-exists"))
        .body("violations.pointer", contains("/id"));
    creating("finance", DISTRICT)
        .body(policy("chengdu-again", "510100", "2020-01-01"))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("violations.pointer", contains("/validFrom"));
    assertEquals(
        1,
        FACTS.of(DISTRICT).stream()
            .filter(fact -> fact.data().path("id").asText().equals("chengdu-2020"))
            .count());
  }

  @Test
  @DisplayName("every fault is named at once, with its place")
  void faults() {
    ObjectNode body = policy("Not An Id", "5101", "1998-01-01");
    ((ObjectNode) body.at("/limits/0")).put("openTenderFrom", "0.01");
    ((ObjectNode) body.at("/splitting")).put("nearPercent", 101);
    creating("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(422)
        .body("code", equalTo("policy-faulty"))
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/id",
                "/region",
                "/validFrom",
                "/limits/0/openTenderFrom",
                "/splitting/nearPercent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/limits|[null]|/limits/0",
        "/limits|null|/limits",
        "/catalogue|[{\"code\":\"X\"}]|/catalogue/0/code",
        "/validFrom|\"2020-02-30\"|/validFrom",
        "/splitting|{\"nearPercent\":\"90\"}|/splitting/nearPercent",
        "/stranger|1|/stranger",
      })
  @DisplayName("a member that is missing, null, strange or of another kind is named")
  void badInput(String pointer, String value, String place) throws JsonProcessingException {
    ObjectNode body = policy("district-x", "510106", "2020-01-01");
    body.set(pointer.substring(1), new ObjectMapper().readTree(value));
    creating("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem(place));
  }

  @Test
  @DisplayName("only finance of the district enters policies; without a token nobody reads them")
  void roles() {
    ObjectNode body = policy("district-y", "510106", "2020-01-01");
    creating("clerk", DISTRICT).body(body).post(PATH).then().statusCode(403);
    creating("finance", DISTRICT + "-208")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(403)
        .body("code", equalTo("outside-scope"));
    as("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
    given().get(PATH).then().statusCode(401);
  }

  private static ObjectNode policy(String id, String region, String validFrom) {
    ObjectNode document = PolicyJson.tree(BuiltInPolicies.named("central-2020")).deepCopy();
    return document.put("id", id).put("region", region).put("validFrom", validFrom);
  }
}
