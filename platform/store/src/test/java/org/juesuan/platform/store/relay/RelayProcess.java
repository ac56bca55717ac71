package org.juesuan.platform.store.relay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * A relay in a process of its own that stands still between the broker's acknowledgement and the
 * mark, says so through a file, and waits to be killed.
 */
final class RelayProcess {
  private RelayProcess() {}

  static Process start(
      ServiceDatabase access, String bootstrapServers, String topic, Path reached, Path output)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    RelayProcess.class.getName(),
                    access.jdbcUrl(),
                    access.appRole(),
                    bootstrapServers,
                    topic,
                    reached.toString()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(Map.of("RELAY_PASSWORD", access.appPassword()));
    return builder.start();
  }

  public static void main(String[] arguments) throws InterruptedException {
    ServiceDatabase access =
        new ServiceDatabase(arguments[0], "", "", arguments[1], System.getenv("RELAY_PASSWORD"));
    Path reached = Path.of(arguments[4]);
    try (RunningRelay relay =
        RunningRelay.start(access, arguments[2], arguments[3], ids -> standStill(reached, ids))) {
      relay.thread().join();
    }
  }

  private static void standStill(Path reached, List<Long> ids) {
    try {
      Path draft = reached.resolveSibling("draft");
      Files.writeString(draft, Integer.toString(ids.size()));
      Files.move(draft, reached);
      new CountDownLatch(1).await();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
