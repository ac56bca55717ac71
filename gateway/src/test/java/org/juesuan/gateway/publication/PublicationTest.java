package org.juesuan.gateway.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.GoldenEvaluation;
import org.juesuan.gateway.composition.GoldenProcurement;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.gateway.render.ReportView;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.upstream.DistrictSystem;
import org.juesuan.gateway.upstream.DistrictSystem.Received;
import org.juesuan.gateway.upstream.Upstream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(
    value = Upstream.class,
    initArgs = @ResourceArg(name = "procurement", value = "installed"))
class PublicationTest {

  private static final String DEPARTMENT = GoldenSection.DEPARTMENT;
  private static final String REPORT = "/api/v1/reports/departments/" + DEPARTMENT + "/years/2020";
  private static final String ACCOUNT =
      "/api/v1/budget/departments/" + DEPARTMENT + "/years/2020/final-account/publications";
  private static final String JSON = "application/json";
  private static final String DIGEST =
      "5e7ddaf0d6e5527f6e8e2d4449d9e5dc5cdb3a01b4b794846b2439f7f0667f79";
  private static final String REVISION =
      "{\"revision\":1,\"status\":\"final\",\"supersededBy\":null,\"approvalId\":"
          + "\"0192f0c1-6a52-7c3e-9d10-5b1f6f0a7e21\",\"digest\":\""
          + DIGEST
          + "\",\"publishedAt\":\"2021-09-02T01:00:00Z\"}";

  @Upstream.Budget @Nullable DistrictSystem injectedBudget;
  @Upstream.Evaluation @Nullable DistrictSystem injectedEvaluation;
  @Upstream.Procurement @Nullable DistrictSystem injectedProcurement;

  private DistrictSystem budget;
  private DistrictSystem evaluation;

  @BeforeEach
  void open() {
    budget = Objects.requireNonNull(injectedBudget);
    evaluation = Objects.requireNonNull(injectedEvaluation);
    evaluation.answer(200, JSON, evaluations().toString());
    procurement().answer(200, JSON, GoldenProcurement.answer().toString());
    posting(request -> answer(request, 201, REVISION));
  }

  @Test
  @DisplayName("a whole report is posted in the gateway's name, on the publisher's behalf")
  void publishes() throws Exception {
    String token = TestTokens.token("publisher", DEPARTMENT);

    publish(token)
        .then()
        .statusCode(201)
        .header("Location", endsWith(REPORT + "/publications/1"))
        .header("ETag", equalTo("\"v5\""))
        .header("Idempotent-Replayed", nullValue())
        .body("digest", equalTo(DIGEST))
        .body("links.document", equalTo(ACCOUNT + "/1/document"));

    Received posted = posted();
    assertEquals("Bearer " + Upstream.CREDENTIAL, posted.headers().get("Authorization"));
    assertEquals(token, posted.headers().get("Juesuan-Actor-Token"));
    assertEquals("key-1", posted.headers().get("Idempotency-Key"));
    assertEquals("\"v4\"", posted.headers().get("If-Match"));
    JsonNode document = new ObjectMapper().readTree(posted.body());
    assertEquals(account().path("content"), document.at("/sections/budget/content"));
    assertEquals(evaluations().path("content"), document.at("/sections/evaluation/content"));
    assertEquals(
        GoldenProcurement.answer().path("digest"), document.at("/sections/procurement/digest"));
    assertEquals("complete", document.at("/report/status").asText());
    assertEquals(
        List.of("null", "null", "null"),
        document.at("/report/sources").findValuesAsText("feedPosition"));
  }

  @Test
  @DisplayName("a rehearsal says so to budget-service and changes nothing")
  void rehearsal() {
    posting(request -> answer(request, 200, REVISION));

    publishing(TestTokens.token("publisher", DEPARTMENT))
        .post(REPORT + "/publication?dryRun=true")
        .then()
        .statusCode(200)
        .header("Location", nullValue());

    assertEquals(ACCOUNT + "?dryRun=true", posted().uri());
  }

  @ParameterizedTest
  @CsvSource({
    "409, section-incomplete, 409, section-incomplete",
    "409, revision-unchanged, 409, revision-unchanged",
    "403, checker-is-maker, 403, checker-is-maker",
    "412, precondition-failed, 412, precondition-failed",
    "422, idempotency-key-reused, 422, idempotency-key-reused",
    "401, unauthenticated, 503, unavailable",
    "403, forbidden, 503, unavailable",
    "403, outside-scope, 503, unavailable",
  })
  @DisplayName("what budget-service refuses is said as it says it, unless it refuses the gateway")
  void passesRefusalsOn(int status, String code, int expected, String expectedCode) {
    posting(
        request ->
            request
                .response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(
                    "{\"type\":\"urn:juesuan:problem:x\",\"title\":\"t\",\"status\":"
                        + status
                        + ",\"code\":\""
                        + code
                        + "\",\"violations\":[{\"pointer\":\"/sections/evaluation\",\"message\":\"m\"}]}"));

    publish(TestTokens.token("publisher", DEPARTMENT))
        .then()
        .statusCode(expected)
        .contentType("application/problem+json")
        .body("code", equalTo(expectedCode));
  }

  @Test
  @DisplayName("INV-5 where nobody can know the outcome the publisher is told to use the same key")
  void unknownOutcome() {
    for (Consumer<HttpServerRequest> silence :
        List.<Consumer<HttpServerRequest>>of(
            request -> request.connection().close(),
            request -> {},
            request -> request.response().setStatusCode(502).end("<html>"))) {
      posting(silence);

      publish(TestTokens.token("publisher", DEPARTMENT))
          .then()
          .statusCode(503)
          .body("code", equalTo("retry-with-same-key"));

      posted();
    }
  }

  @Test
  @DisplayName(
      "INV-11 a partial report is not published: its sections are named, nothing is posted")
  void refusesPartialReports() {
    evaluation.answer(500, JSON, "{}");

    publish(TestTokens.token("publisher", DEPARTMENT))
        .then()
        .statusCode(409)
        .body("code", equalTo("report-partial"))
        .body("violations.message", hasItem(containsString("self-evaluations: failed")));

    assertNothingPosted();
  }

  @Test
  @DisplayName(
      "INV-10 what one service's section contradicts in another's keeps the report back, by name")
  void refusesContradictionsAcrossServices() {
    ObjectNode answer = GoldenProcurement.answer();
    GoldenSection.at(answer, "/content/assets").put("vehicleValueYuan", "1.00");
    procurement().answer(200, JSON, answer.toString());

    publish(TestTokens.token("publisher", DEPARTMENT))
        .then()
        .statusCode(409)
        .body("code", equalTo("report-contradicts"))
        .body("violations.message", contains(startsWith("S07: 没有车辆，车辆价值应为零")));

    assertNothingPosted();
  }

  @ParameterizedTest
  @CsvSource({
    "publisher, 110106-901, k, 403",
    "finance, 110106-208, k, 403",
    "publisher, 110106-208, '', 400",
    "'', '', k, 401"
  })
  @DisplayName("INV-12 only a publisher of the department publishes, under a key")
  void whoMay(String role, String scope, String key, int status) {
    RequestSpecification request = given();
    if (!role.isEmpty()) {
      request.header("Authorization", "Bearer " + TestTokens.token(role, scope));
    }
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }

    request.post(REPORT + "/publication").then().statusCode(status);

    assertNothingPosted();
  }

  @Test
  @DisplayName("a session cookie publishes nothing")
  void noCookie() {
    given()
        .cookie("juesuan-session", TestTokens.token("publisher", DEPARTMENT))
        .header("Idempotency-Key", "k")
        .post(REPORT + "/publication")
        .then()
        .statusCode(401);

    assertNothingPosted();
  }

  @Test
  @DisplayName("anybody reads which revision counts: the last one, behind every page")
  void latest() {
    budget.behave(
        request ->
            answer(
                request,
                200,
                request.getParam("cursor") == null
                    ? "{\"items\":[" + REVISION + "],\"nextCursor\":\"c\"}"
                    : "{\"items\":[" + REVISION.replace(":1,", ":2,") + "],\"nextCursor\":null}"));

    given()
        .get(REPORT + "/publication")
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("links.report", equalTo(REPORT + "/publications/2"));
    budget.received().forEach(read -> assertNull(read.headers().get("Authorization")));

    budget.answer(200, JSON, "{\"items\":[],\"nextCursor\":null}");
    given()
        .get(REPORT + "/publication")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-published"));

    budget.behave(request -> request.connection().close());
    given()
        .get(REPORT + "/publication")
        .then()
        .statusCode(503)
        .body("code", equalTo("unavailable"));
  }

  @Test
  @DisplayName("INV-7 a revision is rendered from the stored document, to anybody, as it was")
  void rendersTheStoredDocument() throws Exception {
    ObjectNode document = new ObjectMapper().createObjectNode();
    document.set(
        "report",
        new ObjectMapper()
            .valueToTree(
                ReportView.of(
                    new Report("110106", 2020, "标题", List.of(), Figures.none(), List.of()))));
    budget.behave(
        request ->
            answer(
                request,
                200,
                request.path().endsWith("/document") ? document.toString() : REVISION));

    given().get(REPORT + "/publications/1").then().statusCode(200).body("title", equalTo("标题"));
    given()
        .accept("text/html")
        .get(REPORT + "/publications/1")
        .then()
        .statusCode(200)
        .body(containsString("标题"));

    budget.answer(
        404,
        "application/problem+json",
        "{\"type\":\"urn:juesuan:problem:revision-not-found\",\"title\":\"t\",\"status\":404,"
            + "\"code\":\"revision-not-found\",\"violations\":[]}");
    given()
        .get(REPORT + "/publications/9")
        .then()
        .statusCode(404)
        .body("code", equalTo("revision-not-found"));
  }

  private DistrictSystem procurement() {
    return Objects.requireNonNull(injectedProcurement);
  }

  private void posting(Consumer<HttpServerRequest> publication) {
    budget.behave(
        request -> {
          if (request.method().name().equals("POST")) {
            publication.accept(request);
          } else {
            answer(request, 200, account().toString());
          }
        });
  }

  /** The budget section of an account that is approved. */
  private static ObjectNode account() {
    ObjectNode answer = GoldenSection.answer();
    SoundReport.mendBudget(GoldenSection.at(answer, "/content"));
    return answer;
  }

  private static ObjectNode evaluations() {
    ObjectNode answer = GoldenEvaluation.answer();
    SoundReport.mendEvaluation(GoldenSection.at(answer, "/content"));
    return answer;
  }

  private static void answer(HttpServerRequest request, int status, String body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", JSON)
        .putHeader("ETag", "\"v5\"")
        .end(body);
  }

  private static Response publish(String token) {
    return publishing(token).post(REPORT + "/publication");
  }

  private static RequestSpecification publishing(String token) {
    return given()
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", "key-1")
        .header("If-Match", "\"v4\"");
  }

  private Received posted() {
    List<Received> posted =
        budget.received().stream().filter(one -> one.method().equals("POST")).toList();
    assertEquals(1, posted.size(), "nothing is sent twice");
    return posted.get(0);
  }

  private void assertNothingPosted() {
    assertEquals(
        List.of(), budget.received().stream().filter(one -> one.method().equals("POST")).toList());
  }
}
