package org.juesuan.gateway.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.stream.RecordedService.Change;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(StreamServers.class)
class EventStreamTest {

  @Inject MeterRegistry meters;
  @Inject Vertx vertx;
  @StreamServers.Budget @Nullable RecordedService injectedBudget;
  @StreamServers.Evaluation @Nullable RecordedService injectedEvaluation;

  private RecordedService budget;
  private RecordedService evaluation;
  private HttpClient client;

  @BeforeEach
  void everythingIsThere() {
    budget = Objects.requireNonNull(injectedBudget);
    evaluation = Objects.requireNonNull(injectedEvaluation);
    client =
        vertx.createHttpClient(
            new HttpClientOptions().setMaxPoolSize(2 * StreamServers.READERS).setKeepAlive(false));
    await().atMost(Duration.ofSeconds(20)).until(() -> gauge("juesuan.stream.stale") == 0);
  }

  @AfterEach
  void everybodyLeaves() {
    client.close();
    await().atMost(Duration.ofSeconds(20)).until(() -> gauge("juesuan.stream.readers") == 0);
  }

  @Test
  @DisplayName(
      "INV-12 a reader is told what its scope covers and it asked for, as the feed says it")
  void tellsWhatTheReaderMaySee() {
    ConnectedReader department = reader("110106-301", "");
    ConnectedReader district = reader("110106", "");
    ConnectedReader narrowed =
        reader("110106", "?departments=110106-301&types=org.juesuan.evaluation.fact.v1");
    Change first = budget.publish("110106-301", "fact", "一");
    budget.publish("110106-302", "fact", "another's");
    Change third = evaluation.publish("110106-301-001", "fact", "1.10");
    Change fourth = budget.publish("110106", "fact", "the district's own");

    department.awaitEvents(2);
    district.awaitEvents(4);
    narrowed.awaitEvents(1);
    String last = "b" + budget.highest() + "-e" + evaluation.highest();
    department.awaitMessage(message -> message.id().equals(last));
    narrowed.awaitMessage(message -> message.id().equals(last));

    assertEquals(Set.of(first.json(), third.json()), Set.copyOf(department.events()));
    assertEquals(List.of(third.json()), narrowed.events());
    assertTrue(district.events().contains(fourth.json()));
    assertEquals(2, department.events().size());
    assertEquals("{\"stale\":[]}", live(department));
  }

  @Test
  @DisplayName("duplicates, a resend, disorder, rubbish and gaps on the topic leave one order")
  void keepsTheOrder() {
    ConnectedReader reader = reader("110106-303", "");
    ConnectedReader district = reader("110106", "");
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      changes.add(budget.record(i % 2 == 0 ? "110106-303" : "110106-304", "fact", "n" + i));
    }
    Change[] all = changes.toArray(Change[]::new);
    budget.publish(all[0], all[2], all[1], all[3], all[3], all[0]);
    budget.publishRubbish("\u0000not JSON");
    budget.publishBroken(all[4], "{\"half\":");
    budget.publishBroken(all[5], "[]");
    budget.publish(all[7], all[8], all[9], all[0], all[1], all[2]);
    budget.publish(budget.forged(9_000_000, "110106-303"));
    budget.publish(all[11]);

    reader.awaitEvents(6);
    district.awaitEvents(12);
    assertEquals(IntStream.range(0, 6).mapToObj(i -> all[2 * i].json()).toList(), reader.events());
    assertEquals(changes.stream().map(Change::json).toList(), district.events());
    assertTrue(meters.counter("juesuan.stream.filled", "service", "budget").count() >= 4);
    assertTrue(meters.counter("juesuan.stream.unreadable", "service", "budget").count() >= 3);
  }

  @Test
  @DisplayName(
      "a reader that was away is told what an uninterrupted one was, from the log or the feed")
  void resumes() {
    ConnectedReader uninterrupted = reader("110106-305", "");
    ConnectedReader broken = reader("110106-305", "");
    String beginning = broken.lastId();
    publish(20, "110106-305");
    broken.awaitEvents(10);
    broken.close();
    publish(10, "110106-305");
    ConnectedReader back =
        ConnectedReader.connect(client, token("110106-305"), "?after=b0", broken.lastId());
    publish(2_000, "110106-306");
    publish(10, "110106-305");
    ConnectedReader fromFar = reader("110106-305", "?after=" + beginning);
    publish(10, "110106-305");

    uninterrupted.awaitEvents(50);
    fromFar.awaitEvents(50);
    back.awaitEvents(50 - broken.events().size());
    List<String> pieces = new ArrayList<>(broken.events());
    pieces.addAll(back.events());
    for (String service : List.of("/juesuan/budget", "/juesuan/evaluation")) {
      List<String> all = ofService(service, uninterrupted.events());
      assertEquals(all, ofService(service, fromFar.events()));
      assertEquals(all, ofService(service, pieces));
    }
    assertEquals(50, pieces.size());
  }

  @Test
  @DisplayName("a reader that takes nothing is dropped, and nobody waits for it")
  void dropsTheStalled() throws IOException {
    double before = meters.counter("juesuan.stream.dropped").count();
    ConnectedReader other = reader("110106-307", "");
    try (Socket stalled = new Socket()) {
      stalled.setReceiveBufferSize(4096);
      stalled.connect(new InetSocketAddress("localhost", RestAssured.port));
      stalled
          .getOutputStream()
          .write(
              ("GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                      + token("110106-307")
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      await().atMost(Duration.ofSeconds(10)).until(() -> gauge("juesuan.stream.readers") == 2);
      String large = "x".repeat(200_000);
      for (int i = 0; i < 40; i++) {
        budget.publish(budget.record("110106-307", "fact", large));
      }
      other.awaitEvents(40);
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> meters.counter("juesuan.stream.dropped").count() == before + 1);
      await().atMost(Duration.ofSeconds(10)).until(() -> gauge("juesuan.stream.readers") == 1);
      await().atMost(Duration.ofSeconds(10)).until(() -> isClosed(stalled));
    }
  }

  @Test
  @DisplayName("a stream ends with the token it was opened with")
  void endsWithTheToken() {
    String brief =
        TestServers.identity()
            .token("test-viewer", List.of("viewer"), List.of("110106"), Duration.ofSeconds(3));
    ConnectedReader reader = ConnectedReader.connect(client, brief, "");
    reader.awaitEnd();
    assertEquals(
        "{\"reason\":\"token-expired\"}", reader.all().get(reader.all().size() - 1).data());
  }

  @Test
  @DisplayName("Kafka away: the readers are told so, and the feed stands in until it is back")
  void outlivesKafka() {
    ConnectedReader reader = reader("110106-308", "");
    Change first = budget.publish("110106-308", "fact", "1");
    reader.awaitEvents(1);
    TestServers.kafka().kill();
    reader.awaitMessage(message -> message.event().equals("stale"));
    Change second = budget.record("110106-308", "fact", "2");
    reader.awaitEvents(2);

    TestServers.kafka();
    budget.publish(second);
    Change third = budget.publish("110106-308", "fact", "3");
    reader.awaitEvents(3);
    await().atMost(Duration.ofSeconds(20)).until(() -> lives(reader) == 2);
    Change fourth = budget.publish("110106-308", "fact", "4");
    reader.awaitEvents(4);
    assertEquals(
        List.of(first.json(), second.json(), third.json(), fourth.json()), reader.events());
  }

  @Test
  @DisplayName("a service away: what its topic brings goes on, and a gap waits for the feed")
  void outlivesAService() {
    ConnectedReader reader = reader("110106-309", "");
    budget.goAway();
    reader.awaitMessage(message -> message.data().equals("{\"stale\":[\"budget\"]}"));
    budget.publish("110106-309", "fact", "1");
    reader.awaitEvents(1);
    budget.record("110106-309", "fact", "2");
    budget.publish("110106-309", "fact", "3");
    Change other = evaluation.publish("110106-309", "fact", "4");
    reader.awaitEvents(2);
    assertEquals(other.json(), reader.events().get(1));

    budget.comeBack();
    reader.awaitEvents(4);
    await().atMost(Duration.ofSeconds(20)).until(() -> lives(reader) == 2);
  }

  @Test
  @DisplayName("a browser's cookie opens the stream; a place ahead of the service is reset")
  void acceptsTheCookie() {
    RestAssured.given()
        .cookie("juesuan-session", "forged")
        .get("/api/v1/events")
        .then()
        .statusCode(401);
    ConnectedReader ahead = reader("110106-310", "?after=b999999");
    ahead.awaitMessage(message -> message.event().equals("reset"));
    assertTrue(ahead.lastId().startsWith("b" + budget.highest() + "-e"));
  }

  @ParameterizedTest
  @CsvSource({
    "'?after=12',400,invalid-field",
    "'?after=b1-b2',400,invalid-field",
    "'?departments=110106-30',400,invalid-field",
    "'?types=A B',400,invalid-field",
    "'?departments=110106-312',403,outside-scope",
    "'?departments=110106',403,outside-scope"
  })
  @DisplayName("INV-12 what cannot be told is refused with a problem before anything is told")
  void refuses(String query, int status, String code) {
    given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer " + token("110106-311"))
        .get("/api/v1/events" + query.replace(" ", "%20"))
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private ConnectedReader reader(String scope, String query) {
    return ConnectedReader.connect(client, token(scope), query);
  }

  private void publish(int number, String department) {
    budget.publish(record(budget, number * 3 / 5, department));
    evaluation.publish(record(evaluation, number * 2 / 5, department));
  }

  private static Change[] record(RecordedService service, int number, String department) {
    return IntStream.range(0, number)
        .mapToObj(i -> service.record(department, "fact", "n" + i))
        .toArray(Change[]::new);
  }

  private static List<String> ofService(String source, List<String> events) {
    return events.stream().filter(event -> event.contains("\"source\":\"" + source)).toList();
  }

  private double gauge(String name) {
    return meters.find(name).gauges().stream().mapToDouble(gauge -> gauge.value()).sum();
  }

  private static String token(String scope) {
    return TestTokens.token("viewer", scope);
  }

  private static String live(ConnectedReader reader) {
    return reader.all().stream()
        .filter(message -> message.event().equals("live"))
        .findFirst()
        .orElseThrow()
        .data();
  }

  private static long lives(ConnectedReader reader) {
    return reader.all().stream().filter(message -> message.event().equals("live")).count();
  }

  /** Whether the other side has closed the connection; nothing is read to find out. */
  private static boolean isClosed(Socket socket) {
    try {
      socket.getOutputStream().write('\n');
      return false;
    } catch (IOException reset) {
      return true;
    }
  }
}
