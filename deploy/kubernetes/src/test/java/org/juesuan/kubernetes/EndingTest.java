package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pod is given to end without losing a request. */
class EndingTest {
  /** For what is under way to Kafka and from it (source: EventRelay, EventConsumer). */
  private static final Duration EVENTS = Duration.ofSeconds(16);

  /** For how long the gateway keeps an idle connection (source: ReplicaClients). */
  private static final Duration IDLE = Duration.ofSeconds(5);

  private static final Path COMMON =
      Path.of("../../platform/web/src/main/resources/META-INF/microprofile-config.properties");

  @ParameterizedTest
  @EnumSource
  @DisplayName("a service has the time to end in order before it is killed")
  void timeToEnd(Overlay overlay) throws IOException {
    Properties common = new Properties();
    try (Reader file = Files.newBufferedReader(COMMON)) {
      common.load(file);
    }
    Duration underWay = duration(common.getProperty("%prod.quarkus.shutdown.timeout"));
    assertAll(
        overlay
            .workloads()
            .filter(workload -> Overlay.kind(workload.resource()).equals("Deployment"))
            .map(
                workload ->
                    () -> {
                      Duration delay = delay(workload);
                      assertTrue(delay.compareTo(IDLE) > 0, workload.name());
                      Duration given =
                          Duration.ofSeconds(
                              workload.pod().path("terminationGracePeriodSeconds").asLong());
                      assertTrue(
                          delay.plus(underWay).plus(EVENTS).compareTo(given) < 0, workload.name());
                    }));
  }

  private static Duration delay(Overlay.Workload workload) {
    return workload
        .containers()
        .flatMap(container -> Overlay.each(container.path("env")))
        .filter(variable -> variable.path("name").asText().equals("QUARKUS_SHUTDOWN_DELAY"))
        .map((JsonNode variable) -> duration(variable.path("value").asText()))
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private static Duration duration(String setting) {
    return Duration.parse("PT" + setting);
  }
}
