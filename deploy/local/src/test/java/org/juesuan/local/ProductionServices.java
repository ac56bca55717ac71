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
import org.juesuan.platform.embedded.LoopbackPort;

/**
 * Services as a cluster runs them: in the profile of production, told by the environment alone, and
 * trusting an identity provider. They read the books of a local stack beside its own services.
 */
final class ProductionServices implements AutoCloseable {

  private static final Path ROOT = Path.of(System.getProperty("juesuan.root", "../.."));
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final List<Started> started = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path directory;

  private record Started(String name, BackgroundProcess process, URI probe) {}

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

  /** Starts a service, without waiting until it is there. */
  void start(String name, int port, Map<String, String> environment) {
    int managementPort = LoopbackPort.free();
    Map<String, String> all = new HashMap<>(environment);
    all.put("QUARKUS_PROFILE", "prod");
    all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
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
            log(name),
            directory.resolve(name + ".process"));
    URI probe = URI.create("http://127.0.0.1:" + managementPort + "/q/health/started");
    started.add(new Started(name, process, probe));
  }

  /** Waits until all that were started are there. */
  void awaitStarted() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (Started service : started) {
      while (!answers(service.probe())) {
        if (System.nanoTime() > deadline || !service.process().isAlive()) {
          throw new IllegalStateException(
              service.name() + " does not start: " + Files.readString(log(service.name())));
        }
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
  }

  private boolean answers(URI probe) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(probe).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Path log(String name) {
    return directory.resolve(name + ".log");
  }

  @Override
  public void close() {
    started.forEach(service -> service.process().stop(Duration.ofSeconds(10)));
  }
}
