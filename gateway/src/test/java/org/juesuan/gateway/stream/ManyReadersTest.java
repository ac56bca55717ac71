package org.juesuan.gateway.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.stream.RecordedService.Change;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(StreamServers.class)
class ManyReadersTest {

  private static final Logger LOG = Logger.getLogger(ManyReadersTest.class);
  private static final int DEPARTMENTS = 10;
  private static final int EVENTS = 500;
  private static final int AT_ONCE = 100;

  @Inject Vertx vertx;
  @Inject MeterRegistry meters;
  @StreamServers.Budget @Nullable RecordedService injectedBudget;

  @Test
  @DisplayName(
      "a thousand readers are told every event of their departments, in order; one more is refused")
  void tellsAThousandReaders() {
    RecordedService budget = Objects.requireNonNull(injectedBudget);
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions().setMaxPoolSize(StreamServers.READERS).setKeepAlive(false));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                meters.find("juesuan.stream.stale").gauges().stream()
                    .allMatch(gauge -> gauge.value() == 0));
    List<ConnectedReader> readers = connect(client);
    given()
        .header("Authorization", "Bearer " + token(0))
        .get("/api/v1/events")
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("1"))
        .body("code", equalTo("unavailable"));

    List<Change> changes =
        IntStream.range(0, EVENTS)
            .mapToObj(i -> budget.record(department(i), "fact", "n" + i))
            .toList();
    long begin = System.nanoTime();
    budget.publish(changes.toArray(Change[]::new));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> readers.stream().allMatch(reader -> reader.count() >= EVENTS / DEPARTMENTS));
    LOG.infof(
        "%d readers were told %d events in %d ms",
        readers.size(),
        readers.size() * EVENTS / DEPARTMENTS,
        (System.nanoTime() - begin) / 1_000_000);

    for (int i = 0; i < readers.size(); i++) {
      String own = department(i);
      assertEquals(
          changes.stream()
              .filter(change -> change.department().equals(own))
              .map(Change::json)
              .toList(),
          readers.get(i).events());
    }
    client.close();
  }

  private static List<ConnectedReader> connect(HttpClient client) {
    List<ConnectedReader> readers = new ArrayList<>();
    while (readers.size() < StreamServers.READERS) {
      List<CompletableFuture<ConnectedReader>> together =
          IntStream.range(readers.size(), readers.size() + AT_ONCE)
              .mapToObj(i -> ConnectedReader.begin(client, token(i), "", null))
              .toList();
      together.forEach(one -> readers.add(one.orTimeout(20, TimeUnit.SECONDS).join()));
    }
    return readers;
  }

  private static String department(int i) {
    return "110106-4" + "%02d".formatted(i % DEPARTMENTS);
  }

  private static String token(int i) {
    return TestTokens.token("viewer", department(i));
  }
}
