package org.juesuan.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.juesuan.platform.embedded.BackgroundProcess;
import org.juesuan.platform.embedded.LastLine;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.LoopbackPort;
import org.juesuan.platform.embedded.StartFailure;

/**
 * One service, or one of its replicas, as a JVM of its own: its configuration file, its ports, its
 * log, its readiness.
 */
final class ServiceProcess implements Component {
  private static final Duration READY_LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP_GRACE = Duration.ofSeconds(20);
  private static final int POLL_MILLIS = 150;

  private final ServiceDefinition definition;
  private final int replica;
  private final DataDirectory data;
  private final Path jar;

  /**
   * @param replica 1 for the first, which has the name of the service
   */
  ServiceProcess(ServiceDefinition definition, int replica, DataDirectory data, Path projectRoot) {
    this.definition = definition;
    this.replica = replica;
    this.data = data;
    this.jar = definition.jar(projectRoot);
  }

  ServiceDefinition definition() {
    return definition;
  }

  int replica() {
    return replica;
  }

  @Override
  public String name() {
    return definition.name(replica);
  }

  @Override
  public boolean isRunning() {
    return process().isPresent();
  }

  String url() {
    return "http://127.0.0.1:" + port();
  }

  int port() {
    return LoopbackPort.remembered(portFile());
  }

  private int managementPort() {
    return LoopbackPort.remembered(directory().resolve("management-port"));
  }

  /**
   * Decides on the ports of a service that is not running: the one asked for or, for 0, what it had
   * or a free one.
   */
  void choosePorts(int requested) {
    try {
      Files.createDirectories(directory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LoopbackPort.choose(requested, portFile(), name());
    LoopbackPort.choose(0, directory().resolve("management-port"), name());
  }

  ServiceConfiguration configuration(LocalIdentity identity) {
    return new ServiceConfiguration(port(), managementPort(), identity);
  }

  /**
   * Starts the JVM unless it runs with this very configuration and jar; one that runs with another
   * is stopped first. Does not wait for readiness.
   *
   * @return whether a process was started
   */
  boolean launch(ServiceConfiguration configuration) {
    String text = configuration.text() + "# jar of " + jarVersion() + "\n";
    try {
      if (isRunning() && text.equals(Files.readString(configurationFile()))) {
        return false;
      }
      stop();
      writeConfiguration(text);
      rotateLog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BackgroundProcess.start(
        java(furtherOptions()), Map.of("QUARKUS_PROFILE", "local"), data.log(name()), recordFile());
    return true;
  }

  /** What whoever starts the stack wants besides, of the JVM of each service. */
  private List<String> furtherOptions() {
    String options = System.getenv().getOrDefault("JUESUAN_JAVA_OPTIONS", "");
    return options.isBlank()
        ? List.of()
        : List.of(options.strip().replace("{service}", name()).split("\\s+", -1));
  }

  /**
   * Runs a command of the service in a process of its own, on the streams of this one.
   *
   * @param settings environment variables beside the service's configuration
   * @return its exit code
   */
  int operate(List<String> command, Map<String, String> settings) {
    if (!Files.exists(configurationFile())) {
      throw new StartFailure(name() + " was never started here; start it with deploy/local/up.");
    }
    List<String> line = new ArrayList<>(java(List.of()));
    line.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
    builder.environment().put("QUARKUS_PROFILE", "local");
    builder.environment().putAll(settings);
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted.", e);
    }
  }

  private List<String> java(List<String> furtherOptions) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                // Quick to start: here no process lives long enough for the second compiler to pay.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Dquarkus.config.locations=" + configurationFile()));
    command.addAll(furtherOptions);
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  /**
   * Waits until the service says it is ready.
   *
   * @throws StartFailure if it ends before, or does not in time
   */
  void awaitReady() {
    long deadline = System.nanoTime() + READY_LIMIT.toNanos();
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    while (System.nanoTime() < deadline) {
      if (isReady(client)) {
        return;
      }
      if (!isRunning()) {
        throw new StartFailure(
            name() + " ended while starting: " + reason() + " (log: " + data.log(name()) + ").");
      }
      pause();
    }
    throw new StartFailure(
        "%s is not ready after %d s: %s (log: %s)."
            .formatted(name(), READY_LIMIT.toSeconds(), reason(), data.log(name())));
  }

  /** Whether it runs and answers its readiness check. */
  boolean isReady(HttpClient client) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + managementPort() + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return isRunning()
          && client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while waiting for " + name() + ".", e);
    }
  }

  @Override
  public void stop() {
    process().ifPresent(process -> process.stop(STOP_GRACE));
  }

  private Optional<BackgroundProcess> process() {
    return BackgroundProcess.recorded(recordFile());
  }

  private String reason() {
    return LastLine.of(data.log(name()), "Caused by", "ERROR", "FATAL", "Exception", "WARN");
  }

  private String jarVersion() {
    try {
      return Files.getLastModifiedTime(jar).toString();
    } catch (IOException e) {
      throw new StartFailure(name() + " is not built: " + jar + " is missing.", e);
    }
  }

  private void writeConfiguration(String text) throws IOException {
    Path draft =
        Files.createTempFile(
            directory(),
            "application",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, text);
    Files.move(draft, configurationFile(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void rotateLog() throws IOException {
    Path log = data.log(name());
    if (Files.exists(log)) {
      Path previous = log.resolveSibling(name() + ".previous.log");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path directory() {
    return data.service(name());
  }

  private Path portFile() {
    return directory().resolve("port");
  }

  private Path recordFile() {
    return directory().resolve("process");
  }

  private Path configurationFile() {
    return directory().resolve("application.properties");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted.", e);
    }
  }
}
