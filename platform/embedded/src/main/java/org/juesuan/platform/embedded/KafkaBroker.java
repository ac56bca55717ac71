package org.juesuan.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A Kafka broker (KRaft, broker and controller in one) in a JVM of its own, on the loopback
 * address.
 *
 * <p>It outlives its starter; log segments, configuration and output live in its directory, and
 * starting again on the same directory adopts a broker that still runs there. Kafka does not force
 * each message to disk: the event log in PostgreSQL is the record, the topics can be rebuilt.
 */
public final class KafkaBroker implements AutoCloseable {
  /** Topics have so many partitions for ever: the key decides the partition. */
  public static final int PARTITIONS = 12;

  /** How long a topic keeps an event. */
  public static final Duration RETENTION = Duration.ofDays(30);

  private static final Duration READY_LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP_GRACE = Duration.ofSeconds(20);
  private static final int POLL_MILLIS = 100;

  private final Path directory;
  private final int port;
  private final BackgroundProcess process;

  private KafkaBroker(Path directory, int port, BackgroundProcess process) {
    this.directory = directory;
    this.port = port;
    this.process = process;
  }

  /**
   * Starts the broker of this directory and waits until it answers, or adopts the one that runs.
   *
   * @param directory created if missing
   * @param port 0 for the port of the last time or a free one
   * @throws StartFailure in one sentence, if there is no broker afterwards
   */
  public static KafkaBroker start(Path directory, int port) {
    try {
      Path home = Files.createDirectories(directory).toRealPath();
      Path memory = home.resolve("port");
      Optional<BackgroundProcess> running = BackgroundProcess.recorded(record(home));
      if (running.isPresent()) {
        int last = LoopbackPort.remembered(memory);
        KafkaBroker orphan = new KafkaBroker(home, last, running.get());
        if ((port == 0 || port == last) && orphan.answers(READY_LIMIT)) {
          return orphan;
        }
        orphan.close();
      }
      int chosen = LoopbackPort.choose(port, memory, "Kafka");
      KafkaBroker broker = new KafkaBroker(home, chosen, launch(home, chosen));
      broker.awaitReady();
      return broker;
    } catch (IOException e) {
      throw new StartFailure("Kafka did not start: " + e.getMessage() + ".", e);
    }
  }

  /** Whether a broker runs on this directory; nothing is started. */
  public static boolean isRunning(Path directory) {
    return BackgroundProcess.recorded(record(directory)).isPresent();
  }

  /** Stops the broker that runs on this directory, if one does. */
  public static void stop(Path directory) {
    BackgroundProcess.recorded(record(directory)).ifPresent(process -> process.stop(STOP_GRACE));
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public BackgroundProcess process() {
    return process;
  }

  public Path log() {
    return directory.resolve("kafka.log");
  }

  /** Creates what is missing of the topics, with {@link #PARTITIONS} and {@link #RETENTION}. */
  public void createTopics(String... topics) {
    try (Admin admin = admin()) {
      Set<String> present = admin.listTopics().names().get(30, TimeUnit.SECONDS);
      List<NewTopic> missing =
          Arrays.stream(topics)
              .filter(topic -> !present.contains(topic))
              .map(KafkaBroker::newTopic)
              .toList();
      admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new StartFailure("Kafka did not create its topics: " + e.getMessage(), e);
      }
    } catch (TimeoutException e) {
      throw new StartFailure("Kafka did not create its topics in time (log: " + log() + ").", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while creating topics.", e);
    }
  }

  /** Kills the broker as a crash would (SIGKILL). Start again on the same directory. */
  public void kill() {
    process.kill();
  }

  /** Stops the broker in order; messages stay. */
  @Override
  public void close() {
    process.stop(STOP_GRACE);
  }

  private static NewTopic newTopic(String name) {
    return new NewTopic(name, PARTITIONS, (short) 1)
        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(RETENTION.toMillis())));
  }

  private static BackgroundProcess launch(Path home, int port) throws IOException {
    Path configuration = home.resolve("server.properties");
    Files.writeString(configuration, KafkaConfiguration.server(home, port, LoopbackPort.free()));
    Path logging = home.resolve("log4j2.properties");
    Files.writeString(logging, KafkaConfiguration.logging());
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms64m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Dlog4j2.configurationFile=" + logging,
            "-cp",
            KafkaClassPath.of().stream().map(Path::toString).collect(Collectors.joining(":")),
            KafkaProcess.class.getName(),
            configuration.toString(),
            SecretFile.readOrCreate(
                home.resolve("cluster-id"), () -> Uuid.randomUuid().toString()));
    Path output = home.resolve("kafka.log");
    Files.deleteIfExists(output);
    return BackgroundProcess.start(command, Map.of(), output, record(home));
  }

  private void awaitReady() {
    if (answers(READY_LIMIT)) {
      return;
    }
    boolean ended = !process.isAlive();
    close();
    String reason = LastLine.of(log(), "Exception", "ERROR", "FATAL", "Error");
    throw new StartFailure(
        "Kafka did not start: "
            + (ended ? "it ended with \"" + reason + "\"" : "it does not answer")
            + " (log: "
            + log()
            + ").");
  }

  /** Asks for the cluster until it answers, the process ends or the time is over. */
  private boolean answers(Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      if (LoopbackPort.isFree(port)) {
        pause();
        continue;
      }
      try (Admin admin = admin()) {
        admin.describeCluster().nodes().get(10, TimeUnit.SECONDS);
        return true;
      } catch (ExecutionException | TimeoutException e) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers(),
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            "8000",
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            "9000"));
  }

  private static Path record(Path directory) {
    return directory.resolve("process");
  }
}
