package org.juesuan.budget.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.juesuan.platform.embedded.test.JuesuanTestResource;

/** This service as it is packaged, in a process of its own that can be killed. */
final class PackagedService {

  private static final Duration DEADLINE = Duration.ofSeconds(90);
  private static final int OK = 200;

  private final Process process;
  private final int port;
  private final int managementPort;

  private PackagedService(Process process, int port, int managementPort) {
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
  }

  /** Starts the service on the test's database and waits until it is ready. */
  static PackagedService start() {
    return start(Map.of("service", "budget"));
  }

  /** Starts the service as {@link #start()} does, with Kafka and the events of other services. */
  static PackagedService startConsuming() {
    return start(
        Map.of("service", "budget", "kafka", "true", "consumes", "evaluation,procurement"));
  }

  private static PackagedService start(Map<String, String> arguments) {
    int port = freePort();
    int managementPort = freePort();
    JuesuanTestResource servers = new JuesuanTestResource();
    servers.init(arguments);
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-Xmx256m");
    servers.start().forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-Dquarkus.profile=local");
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.add("-Dquarkus.http.port=" + port);
    command.add("-Dquarkus.management.host=127.0.0.1");
    command.add("-Dquarkus.management.port=" + managementPort);
    command.add("-jar");
    command.add("target/quarkus-app/quarkus-run.jar");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target/packaged-service-" + port + ".log").toFile())
              .start();
      PackagedService service = new PackagedService(process, port, managementPort);
      service.awaitReady();
      return service;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where it listens. */
  String url() {
    return "http://127.0.0.1:" + port;
  }

  /** Ends it at once, as a power cut would; returns when it is gone. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private void awaitReady() {
    URI ready = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    HttpClient http = HttpClient.newHttpClient();
    Instant deadline = Instant.now().plus(DEADLINE);
    while (process.isAlive() && Instant.now().isBefore(deadline)) {
      try {
        HttpResponse<Void> answer =
            http.send(
                HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() == OK) {
          return;
        }
      } catch (IOException notYet) {
        // It does not listen yet; the deadline bounds how often this is tried.
      } catch (InterruptedException interrupted) {
        throw new AssertionError(interrupted);
      }
      try {
        if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
          break;
        }
      } catch (InterruptedException interrupted) {
        throw new AssertionError(interrupted);
      }
    }
    kill();
    throw new AssertionError("the service did not become ready; see target/packaged-service-*.log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
