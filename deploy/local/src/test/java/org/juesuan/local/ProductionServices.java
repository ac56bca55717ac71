package org.juesuan.local;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.juesuan.local.stack.DataDirectory;
import org.juesuan.platform.embedded.BackgroundProcess;

/**
 * Services as a cluster runs them: in the profile of production, told by the environment alone, and
 * trusting an identity provider. They read the books of a local stack beside its own services.
 */
final class ProductionServices implements AutoCloseable {

  private static final Path ROOT = Path.of(System.getProperty("juesuan.root", "../.."));
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final List<BackgroundProcess> started = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path directory;

  ProductionServices(Path directory) {
    this.directory = directory;
  }

  /** The settings by which budget-service of a stack reaches its database. */
  static Map<String, String> databaseOfBudget(DataDirectory data) throws IOException {
    Properties local = new Properties();
    try (Reader file =
        Files.newBufferedReader(data.service("budget-service").resolve("application.properties"))) {
      local.load(file);
    }
    Map<String, String> environment = new HashMap<>();
    for (String name : List.of("jdbc.url", "username", "password")) {
      environment.put(
          "QUARKUS_DATASOURCE_" + name.replace('.', '_').toUpperCase(Locale.ROOT),
          local.getProperty("quarkus.datasource." + name));
    }
    return environment;
  }

  /** Starts a service and waits until it is ready. */
  void start(String name, int port, int managementPort, Map<String, String> environment)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(environment);
    all.put("QUARKUS_PROFILE", "prod");
    all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
    Path log = directory.resolve(name + ".log");
    BackgroundProcess process =
        BackgroundProcess.start(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                ROOT.resolve(name)
                    .resolve("target/quarkus-app/quarkus-run.jar")
                    .toAbsolutePath()
                    .toString()),
            all,
            log,
            directory.resolve(name + ".process"));
    started.add(process);
    HttpRequest ready =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + managementPort + "/q/health/started"))
            .build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try {
        if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    throw new IllegalStateException(name + " does not start: " + Files.readString(log));
  }

  @Override
  public void close() {
    started.forEach(process -> process.stop(Duration.ofSeconds(10)));
  }
}
