package org.juesuan.evaluation.template;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.juesuan.platform.service.fixture.Callers.creating;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.evaluation.template.store.TemplateJson;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("Versions of forms over HTTP")
class TemplateResourceTest {

  private static final LoggedFacts FACTS = new LoggedFacts("evaluation");

  private static final String PATH = "/api/v1/evaluation/templates";
  private static final String DISTRICT = "110106";

  @Test
  @DisplayName("the forms that come with the service are listed in stable order, page by page")
  void list() {
    String cursor =
        as("viewer", DISTRICT)
            .get(PATH + "?limit=1")
            .then()
            .statusCode(200)
            .body("items.key.id", equalTo(List.of("beijing-self-evaluation")))
            .extract()
            .path("nextCursor");
    as("viewer", DISTRICT)
        .get(PATH + "?limit=200&cursor=" + cursor)
        .then()
        .statusCode(200)
        .body("items.key.id", hasItems("framework", "framework-as-printed"))
        .body("nextCursor", nullValue());
  }

  @Test
  @DisplayName("a version answers its whole document, and 304 to whoever holds it")
  void one() {
    String path = PATH + "/beijing-self-evaluation/2020/1";
    String document =
        as("viewer", DISTRICT)
            .get(path)
            .then()
            .statusCode(200)
            .header("ETag", "\"v1\"")
            .extract()
            .asString();
    assertEquals(
        BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020), TemplateJson.read(document));
    as("viewer", DISTRICT).header("If-None-Match", "\"v1\"").get(path).then().statusCode(304);
    as("viewer", DISTRICT)
        .get(PATH + "/beijing-self-evaluation/2020/9")
        .then()
        .statusCode(404)
        .body("code", equalTo("template-not-found"));
  }

  @Test
  @DisplayName(
      "a new version is entered once for its key, told once, and never changed (INV-5, INV-6)")
  void entered() {
    ObjectNode body = template("district-form-a");
    String key = UUID.randomUUID().toString();
    creating("finance", DISTRICT)
        .queryParam("dryRun", "true")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(200)
        .body("key.id", equalTo("district-form-a"));
    for (int attempt = 0; attempt < 2; attempt++) {
      as("finance", DISTRICT)
          .header("Idempotency-Key", key)
          .body(body)
          .post(PATH)
          .then()
          .statusCode(201)
          .header("ETag", "\"v1\"")
          .header("Location", equalTo(PATH + "/district-form-a/2020/1"))
          .header("Idempotent-Replayed", attempt == 0 ? nullValue() : equalTo("true"));
    }
    creating("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("template-exists"));
    assertEquals(
        1,
        FACTS.of(DISTRICT).stream()
            .filter(fact -> fact.data().at("/key/id").asText().equals("district-form-a"))
            .count());
    as("viewer", DISTRICT)
        .get(PATH + "/district-form-a/2020/1")
        .then()
        .statusCode(200)
        .body("funds.executionWeight", equalTo(10));
    as("auditor", DISTRICT)
        .get(PATH + "?limit=200")
        .then()
        .body("items.key.id", hasItem("district-form-a"));
  }

  @Test
  @DisplayName("every fault of a template is named at once, with its place")
  void faults() {
    ObjectNode body = template("Not An Id");
    ((ObjectNode) body.get("branches").get(0)).put("weight", 60);
    ((ObjectNode) body.get("scoring")).put("partlyFrom", 0.9);
    ((ArrayNode) body.get("grades")).remove(3);
    creating("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(422)
        .body("code", equalTo("template-faulty"))
        .body(
            "violations.pointer",
            containsInAnyOrder("/key/id", "/branches", "/scoring/partlyFrom", "/grades"));
  }

  @Test
  @DisplayName("every member that is missing or null is named at once, however deep it lies")
  void structuralFaults() {
    ObjectNode body = template("district-form-d");
    body.remove(List.of("region", "hasGoals"));
    body.putNull("title");
    ((ObjectNode) body.get("key")).remove("version");
    ((ObjectNode) body.at("/funds/lines/1")).putNull("label").putArray("masked").addNull();
    ((ObjectNode) body.at("/branches/0/children/1")).remove("name");
    ((ObjectNode) body.at("/branches/1")).putArray("otherNames").addNull();
    ((ObjectNode) body.get("scoring")).putNull("reverse");
    ((ObjectNode) body.at("/grades/2")).putNull("from");
    creating("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-field"))
        .body(
            "violations.pointer",
            containsInAnyOrder(
                "/region",
                "/hasGoals",
                "/title",
                "/key/version",
                "/funds/lines/1/label",
                "/funds/lines/1/masked",
                "/branches/0/children/1/name",
                "/branches/1/otherNames/0",
                "/scoring/reverse",
                "/grades/2/from"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/region|null|400|/region",
        "/scoring|{}|400|/scoring/reverse",
        "/funds|{\"executionWeight\":\"10\",\"lines\":[]}|400|/funds/executionWeight",
        "/branches|[null]|400|/branches/0",
        "/thresholds|{\"executedOfInitial\":0.9,\"similarTextLength\":8,\"x\":1}|400|/thresholds/x",
      })
  @DisplayName("a member that is missing, null, strange or of another kind is named")
  void badInput(String pointer, String value, int status, String place) throws Exception {
    ObjectNode body = template("district-form-b");
    body.set(pointer.substring(1), new ObjectMapper().readTree(value));
    creating("finance", DISTRICT)
        .body(body)
        .post(PATH)
        .then()
        .statusCode(status)
        .body("violations.pointer", hasItem(place));
  }

  @Test
  @DisplayName(
      "only finance of the district enters forms; without a token nobody reads them (INV-12)")
  void roles() {
    ObjectNode body = template("district-form-c");
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
    given().contentType(ContentType.JSON).get(PATH).then().statusCode(401);
  }

  private static ObjectNode template(String id) {
    ObjectNode document =
        TemplateJson.tree(BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020)).deepCopy();
    ((ObjectNode) document.get("key")).put("id", id);
    return document;
  }
}
