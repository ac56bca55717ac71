package org.juesuan.evaluation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.juesuan.evaluation.fixture.Departments.department;
import static org.juesuan.evaluation.fixture.Evaluations.entered;
import static org.juesuan.platform.service.fixture.Callers.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.fixture.Operations;
import org.juesuan.evaluation.fixture.Operations.Operation;
import org.juesuan.evaluation.fixture.Spoiled;
import org.juesuan.evaluation.fixture.ValidRequests;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.juesuan.platform.service.fixture.LoggedFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = JuesuanTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "evaluation"))
@DisplayName("What holds for every operation of the contract")
class EveryOperationTest {

  private static final LoggedFacts FACTS = new LoggedFacts("evaluation");

  private static final String EVERY_ROLE = "viewer,clerk,reviewer,finance,publisher,auditor";
  private static final String DISTRICT = "110106";
  private static final int SPOILED_EACH = 60;

  @Test
  @DisplayName("INV-12 a stranger with every role sees and changes nothing of a department")
  void strangers() {
    String department = department();
    String evaluation = idOf(entered(department, 1));
    String stranger = department();
    String token = TestTokens.tokenOf("stranger", EVERY_ROLE, stranger);
    List<Operation> operations =
        Operations.all().stream().filter(Operation::isOfDepartment).toList();
    assertFalse(operations.isEmpty());
    for (Operation operation : operations) {
      send(operation, token, operation.at(department, evaluation), null)
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("code", equalTo("outside-scope"));
      if (operation.path().contains("{id}")) {
        // The id of another department, asked for below one's own.
        send(operation, token, operation.at(stranger, evaluation), null)
            .then()
            .statusCode(404)
            .body("code", equalTo("evaluation-not-found"));
      }
    }
    assertEquals(List.of(1L), FACTS.sequences(department));
    assertEquals(List.of(), FACTS.sequences(stranger));
    as("auditor", stranger)
        .get("/api/v1/evaluation/events?after=0&limit=200")
        .then()
        .statusCode(200)
        .body("events", hasSize(0));
  }

  @Test
  @DisplayName("without a token no operation does anything")
  void anonymous() {
    for (Operation operation : Operations.all()) {
      send(operation, null, operation.at(DISTRICT, UUID.randomUUID().toString()), null)
          .then()
          .statusCode(401);
    }
  }

  @Test
  @DisplayName("bad input of any kind is a 4xx problem that names the field, and changes nothing")
  void badInput() {
    List<Operation> operations = Operations.all().stream().filter(Operation::takesJson).toList();
    assertEquals(
        ValidRequests.byOperation().keySet(),
        operations.stream().map(Operation::id).collect(Collectors.toSet()),
        "each operation with a JSON body has one that is in order");
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String department = department();
    String evaluation = idOf(entered(department, 1));
    List<Long> before = FACTS.sequences(department);
    int templates = FACTS.of(DISTRICT).size();
    for (Operation operation : operations) {
      ObjectNode valid = Objects.requireNonNull(ValidRequests.byOperation().get(operation.id()));
      List<Spoiled> all = new ArrayList<>(Spoiled.all(valid));
      Collections.shuffle(all, random);
      for (Spoiled spoiled : all.subList(0, Math.min(SPOILED_EACH, all.size()))) {
        assertRefused(operation, department, evaluation, spoiled, seed);
      }
      broken(operation, department, evaluation, valid.toString());
    }
    assertEquals(before, FACTS.sequences(department));
    assertEquals(templates, FACTS.of(DISTRICT).size());
  }

  private static void assertRefused(
      Operation operation, String department, String evaluation, Spoiled spoiled, long seed) {
    String token = TestTokens.tokenOf("everybody", EVERY_ROLE, department, DISTRICT);
    Response answer = send(operation, token, operation.at(department, evaluation), spoiled.body());
    String said = operation + " " + spoiled + " seed " + seed + ": " + answer.asString();
    assertTrue(Set.of(400, 422).contains(answer.statusCode()), said);
    assertEquals("application/problem+json", answer.contentType(), said);
    JsonNode problem = answer.as(JsonNode.class);
    List<String> places = problem.path("violations").findValuesAsText("pointer");
    assertTrue(places.contains(spoiled.place()), said);
  }

  private static void broken(
      Operation operation, String department, String evaluation, String valid) {
    String token = TestTokens.tokenOf("everybody", EVERY_ROLE, department, DISTRICT);
    for (String body :
        List.of(
            "",
            "null",
            "[]",
            "\"text\"",
            "[".repeat(5000),
            valid.substring(0, valid.length() / 2),
            valid + "{}",
            valid.replaceFirst("\\{", "{\"to\":1,\"to\":1,"))) {
      send(operation, token, operation.at(department, evaluation), body)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  private static Response send(
      Operation operation, @Nullable String token, String path, @Nullable String body) {
    RequestSpecification request =
        given().queryParams(operation.query()).header("Idempotency-Key", UUID.randomUUID());
    if (token != null) {
      request.auth().oauth2(token);
    }
    if (!operation.method().equals("get")) {
      request.header("If-Match", "\"v1\"");
    }
    if (operation.contentType() != null) {
      request.contentType(operation.contentType());
      ObjectNode valid = ValidRequests.byOperation().get(operation.id());
      String text = body == null ? String.valueOf(valid) : body;
      if (operation.takesJson()) {
        request.body(text);
      } else {
        request.body(text.getBytes(UTF_8));
      }
    }
    return request.request(operation.method().toUpperCase(Locale.ROOT), path);
  }

  private static String idOf(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
