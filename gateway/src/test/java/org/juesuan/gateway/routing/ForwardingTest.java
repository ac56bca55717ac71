package org.juesuan.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.upstream.DistrictSystem;
import org.juesuan.gateway.upstream.RawHttp;
import org.juesuan.gateway.upstream.Upstream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(Upstream.class)
class ForwardingTest {

  private static final String PATH = "/api/v1/budget/departments";
  private static final String JSON = "application/json";
  private static final String[] NO_HEADERS = {};

  @Upstream.Budget @Nullable DistrictSystem injected;

  private DistrictSystem budget;

  @BeforeEach
  void open() {
    budget = Objects.requireNonNull(injected);
    budget.open();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/budget",
        "/api/v1/budget/departments/110106-208-005/years/2020/section",
        "/api/v1/budget/x%20y/%E4%B8%AD?b=2&a=1%2F3&&empty=&plus=a+b",
        "/api/v1/budget/a:b@c!$&'()*+,=~_-."
      })
  @DisplayName("the request target reaches the service exactly as it was sent")
  void forwardsTheTargetUnchanged(String target) {
    budget.answer(200, JSON, "{}");

    assertEquals(200, RawHttp.get(target).status());

    assertEquals(List.of(target), budget.received().stream().map(one -> one.uri()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  @DisplayName("every method of the API passes")
  void forwardsMethods(String method) {
    budget.behave(request -> request.response().setStatusCode(204).end());

    given().request(method, PATH).then().statusCode(204);

    assertEquals(method, budget.received().get(0).method());
  }

  @Test
  @DisplayName("a method outside the API ends at the gateway")
  void refusesOtherMethods() {
    budget.answer(200, JSON, "{}");

    RawHttp.Answer answer = RawHttp.chunked("TRACE", PATH, NO_HEADERS, new byte[0], 0);

    assertEquals(405, answer.status());
    assertEquals(List.of(), budget.received());
  }

  @Test
  @DisplayName("only the headers of the list reach the service; no cookie, no actor token")
  void passesListedRequestHeaders() {
    budget.answer(200, JSON, "{}");
    String token = TestTokens.token("clerk", "110106");

    given()
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .header("Accept-Language", "zh-CN")
        .header("Idempotency-Key", "k-1")
        .header("If-Match", "\"v1\"")
        .header("If-None-Match", "*")
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .header("tracestate", "a=1")
        .header("Juesuan-Actor-Token", token)
        .header("X-Forwarded-For", "10.0.0.1")
        .header("X-Forwarded-Host", "elsewhere")
        .header("Forwarded", "for=10.0.0.1")
        .header("Range", "bytes=0-1")
        .header("Origin", "http://elsewhere")
        .cookie("juesuan-session", token)
        .contentType(JSON)
        .body("{\"a\":1}")
        .post(PATH)
        .then()
        .statusCode(200);

    DistrictSystem.Received received = budget.received().get(0);
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(received.headers().names());
    assertEquals(
        new TreeSet<>(
            Set.of(
                "accept",
                "accept-language",
                "authorization",
                "content-length",
                "content-type",
                "host",
                "idempotency-key",
                "if-match",
                "if-none-match",
                "traceparent",
                "tracestate")),
        new TreeSet<>(names.stream().map(String::toLowerCase).toList()));
    assertEquals("Bearer " + token, received.headers().get("Authorization"));
    assertEquals("k-1", received.headers().get("Idempotency-Key"));
    String trace = received.headers().get("traceparent");
    assertTrue(trace.matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01"), trace);
    assertFalse(trace.contains("b7ad6b7169203331"), "the parent is the gateway's own span");
    assertEquals(7, received.bodyBytes());
  }

  @Test
  @DisplayName("only the headers of the list come back, and no address of the service with them")
  void passesListedResponseHeaders() {
    budget.behave(
        request ->
            request
                .response()
                .setStatusCode(201)
                .putHeader("Content-Type", JSON)
                .putHeader("Content-Disposition", "inline")
                .putHeader("ETag", "\"v1\"")
                .putHeader("Location", budget.url() + "/api/v1/budget/departments/110106")
                .putHeader("Link", "<" + budget.url() + "/api/v1/budget/x?cursor=c>; rel=\"next\"")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Accept")
                .putHeader("Retry-After", "1")
                .putHeader("Allow", "GET")
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Idempotent-Replayed", "true")
                .putHeader("Set-Cookie", "juesuan-session=stolen")
                .putHeader("Server", "inner")
                .putHeader("X-Internal", "yes")
                .putHeader("Access-Control-Allow-Origin", "*")
                .end("{}"));

    given()
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Content-Type", JSON)
        .header("Content-Disposition", "inline")
        .header("ETag", "\"v1\"")
        .header("Location", "/api/v1/budget/departments/110106")
        .header("Link", "</api/v1/budget/x?cursor=c>; rel=\"next\"")
        .header("Cache-Control", "no-store")
        .header("Vary", "Accept")
        .header("Retry-After", "1")
        .header("Allow", "GET")
        .header("WWW-Authenticate", "Bearer")
        .header("Idempotent-Replayed", "true")
        .header("Content-Length", "2")
        .header("Set-Cookie", nullValue())
        .header("Server", nullValue())
        .header("X-Internal", nullValue())
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  @DisplayName("a large answer streams through whole")
  void streamsLargeAnswers() {
    String large = "0123456789".repeat(500_000);
    budget.behave(request -> request.response().setChunked(true).end(large));

    given().get(PATH).then().statusCode(200).body(hasLength(large.length()));
  }

  @Test
  @DisplayName("a service that is not installed is 503 unavailable")
  void saysWhatIsNotInstalled() {
    problem(given().get("/api/v1/procurement/contracts").then(), 503, "unavailable");
  }

  @Test
  @DisplayName("refused connection: 503 unavailable, for a write too, since nothing was sent")
  void saysThatNothingWasSent() {
    budget.answer(200, JSON, "{}");
    budget.shut();

    problem(given().get(PATH).then(), 503, "unavailable").header("Retry-After", "1");
    problem(given().body("{}").post(PATH).then(), 503, "unavailable");
  }

  @ParameterizedTest
  @CsvSource({"POST,retry-with-same-key", "PUT,retry-with-same-key", "GET,unavailable"})
  @DisplayName("a connection broken after sending: 503, and the request is never sent again")
  void neverRetriesWhatBroke(String method, String code) {
    budget.behave(request -> request.connection().close());

    problem(given().header("Idempotency-Key", "k-1").request(method, PATH).then(), 503, code);

    assertEquals(1, budget.received().size());
  }

  @ParameterizedTest
  @CsvSource({"POST,retry-with-same-key", "GET,unavailable"})
  @DisplayName("a service that stays silent beyond the deadline: 503, sent once")
  void endsAtTheDeadline(String method, String code) {
    budget.behave(request -> request.pause());

    problem(given().request(method, PATH).then(), 503, code);

    assertEquals(1, budget.received().size());
  }

  @Test
  @DisplayName("an answer that breaks off midway is cut off, never completed by the gateway")
  void cutsOffABrokenAnswer() {
    budget.behave(
        request -> {
          request.response().putHeader("Content-Length", "1000").write("only this");
          request.connection().close();
        });

    RawHttp.Answer answer = RawHttp.get(PATH);

    assertTrue(answer.body().length() < 1000, answer::body);
  }

  @Test
  @DisplayName("a problem of the service passes as it is")
  void passesProblems() {
    budget.answer(409, "application/problem+json", "{\"code\":\"insufficient-funds\"}");

    problem(given().post(PATH).then(), 409, "insufficient-funds");
  }

  @ParameterizedTest
  @MethodSource("unusableTokens")
  @DisplayName("a bad token ends at the gateway with 401")
  void refusesBadTokens(String authorization) {
    budget.answer(200, JSON, "{}");

    problem(given().header("Authorization", authorization).get(PATH).then(), 401, "unauthenticated")
        .header("WWW-Authenticate", "Bearer");
    problem(
        given().header("Authorization", authorization).body("{}").post(PATH).then(),
        401,
        "unauthenticated");

    assertEquals(List.of(), budget.received());
  }

  static Stream<String> unusableTokens() {
    String good = TestTokens.token("finance", "110106");
    int payload = good.indexOf('.') + 1;
    return Stream.of(
        "Bearer nonsense",
        "Bearer " + TestTokens.expired("finance", "110106"),
        "Bearer " + good.substring(0, good.length() - 6) + "AAAAAA",
        "Bearer " + good.substring(0, payload) + "e30" + good.substring(good.lastIndexOf('.')),
        "Bearer eyJhbGciOiJub25lIn0." + good.substring(payload, good.lastIndexOf('.') + 1),
        "Basic YWRtaW46YWRtaW4=",
        "Bearer",
        "");
  }

  @Test
  @DisplayName("two tokens are none")
  void refusesTwoTokens() {
    budget.answer(200, JSON, "{}");
    String header = "Authorization: Bearer " + TestTokens.token("finance", "110106");

    RawHttp.Answer answer = RawHttp.get(PATH, header, header);

    assertEquals(401, answer.status());
    assertEquals(List.of(), budget.received());
  }

  @Test
  @DisplayName("no token passes on as anonymous, and the service decides")
  void passesAnonymous() {
    budget.answer(401, "application/problem+json", "{\"code\":\"unauthenticated\"}");

    problem(given().get(PATH).then(), 401, "unauthenticated");

    assertFalse(budget.received().get(0).headers().contains("Authorization"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
  @DisplayName("the session cookie counts for nothing that is forwarded, least of all for writes")
  void ignoresTheSessionCookie(String method) {
    budget.answer(200, JSON, "{}");

    given()
        .cookie("juesuan-session", TestTokens.token("finance", "110106"))
        .request(method, PATH)
        .then()
        .statusCode(200);

    DistrictSystem.Received received = budget.received().get(0);
    assertFalse(received.headers().contains("Authorization"));
    assertFalse(received.headers().contains("Cookie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/budget;x=1/departments",
        "/api/v1/budget/%3bx",
        "/api/v1/budget/..%2fevaluation",
        "/api/v1/budget/%2e%2e/evaluation",
        "/api/v1/budget/../evaluation",
        "/api/v1/budget/./departments",
        "/api/v1//budget/departments",
        "//api/v1/budget/departments",
        "/api/v1/budget/a%5cb",
        "/api/v1/budget/a\\b",
        "/api/v1/budget/a%00b",
        "/api/v1/budget/a%252fb",
        "http://elsewhere/api/v1/budget/departments"
      })
  @DisplayName("a hostile path is 400 at the gateway and reaches no service")
  void refusesHostilePaths(String target) {
    budget.answer(200, JSON, "{}");

    RawHttp.Answer answer = RawHttp.get(target);

    assertEquals(400, answer.status(), answer::headers);
    assertEquals(List.of(), budget.received());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/budget/departments, 1048576",
    "/api/v1/budget/x/posting-batches, 3000000",
    "/api/v1/budget/x/posting-batches/annotated, 3000000",
    "/api/v1/budget/x/uploads, 33554432"
  })
  @DisplayName("bodies up to 1 MB pass, batches and uploads up to 32 MB")
  void passesBodies(String path, int size) throws Exception {
    budget.answer(200, JSON, "{}");

    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Content-Type", JSON)
            .POST(BodyPublishers.ofByteArray(new byte[size]))
            .build();
    assertEquals(
        200, HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode());

    assertEquals(size, budget.bytesReceived());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/budget/departments, 1048577",
    "/api/v1/procurement/posting-batches-of-mine, 1048577",
    "/api/v1/budget/x/uploads, 33554433"
  })
  @DisplayName("a larger body is 413 by its announced length and reaches no service")
  void refusesLargerBodies(String path, String length) {
    budget.answer(200, JSON, "{}");

    RawHttp.Answer answer =
        RawHttp.get(path, "Content-Type: application/json", "Content-Length: " + length);

    assertEquals(413, answer.status(), answer::toString);
    assertTrue(answer.body().contains("payload-too-large"), answer::body);
    assertEquals(List.of(), budget.received());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/budget/departments, 16, 200",
    "/api/v1/budget/departments, 17, 413",
    "/api/v1/budget/x/posting-batches, 40, 200"
  })
  @DisplayName("a body whose length was not announced is measured on its way")
  void limitsUnannouncedBodies(String path, int chunksOf64KiB, int status) {
    budget.answer(200, JSON, "{}");

    RawHttp.Answer answer =
        RawHttp.chunked(
            "POST",
            path,
            new String[] {"Content-Type: application/json"},
            new byte[64 * 1024],
            chunksOf64KiB);

    assertEquals(status, answer.status(), answer::toString);
    assertEquals(status == 200 ? 1 : 0, budget.received().size());
  }

  @Test
  @DisplayName("a caller that goes on sending after 413 still reads the answer")
  void lingersForTheAnswer() {
    budget.answer(200, JSON, "{}");

    given().contentType(JSON).body(new byte[2_000_000]).post(PATH).then().statusCode(413);

    assertEquals(List.of(), budget.received());
  }

  @Test
  @DisplayName(
      "an answer before the end of the body passes, and no later request is mixed up with it")
  void passesEarlyAnswers() {
    budget.behaveImpatiently(request -> request.response().setStatusCode(403).end("early"));

    RawHttp.Answer answer = RawHttp.get(PATH + "?first", "Content-Length: 1000");

    assertEquals(403, answer.status());
    assertTrue(answer.body().startsWith("early"), answer::body);

    budget.answer(200, JSON, "{}");
    for (int i = 0; i < 5; i++) {
      given().get(PATH + "?next=" + i).then().statusCode(200);
    }
    assertEquals(
        List.of("?next=0", "?next=1", "?next=2", "?next=3", "?next=4"),
        budget.received().stream().map(one -> one.uri().substring(PATH.length())).toList());
  }

  @Test
  @DisplayName("a caller that leaves before its body is complete changes nothing at the service")
  void abandonsWithTheCaller() {
    budget.answer(200, JSON, "{}");

    RawHttp.leave(
        "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");

    given().get(PATH).then().statusCode(200);
    assertEquals(List.of("GET"), budget.received().stream().map(one -> one.method()).toList());
  }

  @Test
  @DisplayName("a write without body passes without one")
  void passesWritesWithoutBody() {
    budget.answer(200, JSON, "{}");

    assertEquals(200, RawHttp.chunked("POST", PATH, NO_HEADERS, new byte[0], 0).status());

    assertFalse(budget.received().get(0).headers().contains("Transfer-Encoding"));
  }

  @Test
  @DisplayName("a caller that waits for permission to send gets it once the service is reached")
  void continuesWhenAsked() {
    budget.answer(200, JSON, "{}");

    RawHttp.Answer answer =
        RawHttp.chunked("POST", PATH, new String[] {"Expect: 100-continue"}, new byte[1024], 1);

    assertEquals(100, answer.status());
    assertTrue(answer.body().startsWith("HTTP/1.1 200"), answer::body);
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String code) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }
}
