package org.juesuan.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.juesuan.local.sample.SampleLoader;
import org.juesuan.local.stack.ServiceDefinition;
import org.juesuan.platform.embedded.KafkaBroker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The end of the stack: with two replicas of every service behind the gateway, under a load of
 * writes, while the processes that relay are killed and stopped, while replicas are exchanged, and
 * while Kafka is away; then it is stopped. For longer runs: {@code -Djuesuan.replicas.seconds=180},
 * {@code -Djuesuan.exchanges=21} and {@code -Djuesuan.kafka-away.seconds=120}.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(SampleStack.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasIT {
  private static final Duration DISTURBED =
      Duration.ofSeconds(Long.getLong("juesuan.replicas.seconds", 10));
  private static final Duration KAFKA_AWAY =
      Duration.ofSeconds(Long.getLong("juesuan.kafka-away.seconds", 5));
  private static final int EXCHANGES = Integer.getInteger("juesuan.exchanges", 1);
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<ServiceDefinition> OWNERS =
      ServiceDefinition.ALL.stream().filter(ServiceDefinition::ownsData).toList();
  private static final List<String> DEPARTMENTS = List.of("110106-911", "110106-912");
  private static final String OURS = "department_code IN ('110106-911', '110106-912')";

  /** How many of a load's requests each service has in its books, by the names they were given. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "budget", "SELECT count(*) FROM operation WHERE external_reference LIKE '%s-%%'",
          "evaluation", "SELECT count(*) FROM self_evaluation WHERE project_code LIKE '%s-%%'",
          "procurement", "SELECT count(*) FROM asset WHERE card_number LIKE '%s-%%'");

  private final SampleStack sample;
  private final ScriptedStack stack;
  private final ServiceDatabases databases;
  private final Relays relays;
  private final OrderlyEnd end;
  private final Map<String, String> appropriations = new TreeMap<>();
  private final Map<ServiceDefinition, String> positions = new HashMap<>();

  ReplicasIT(SampleStack sample) {
    this.sample = sample;
    stack = sample.scripts();
    databases = sample.databases();
    relays = new Relays(stack, OWNERS, 2);
    end = new OrderlyEnd(stack, relays);
  }

  @BeforeAll
  void secondReplicas() throws Exception {
    if (stack.processIds().size() == 9) {
      up("--replicas", "1");
    }
    stack.tell("QUARKUS_SHUTDOWN_DELAY", OrderlyEnd.DELAY.toString());
    up("--replicas", "2");
    assertEquals(9, stack.processIds().size());
    new SampleLoader(stack.url(), sample.installation()::token)
        .load(Path.of("src/test/resources/load"), file -> {});
    String viewer = sample.installation().token("viewer");
    for (String department : DEPARTMENTS) {
      String path = "/api/v1/budget/departments/" + department + "/years/2020/appropriations";
      appropriations.put(department, stack.client().get(path, viewer).at("/items/0/id").asText());
    }
  }

  @Test
  @Order(1)
  @DisplayName("Whichever replica answers, the report is the same")
  void sameReport() throws Exception {
    for (int request = 0; request < 2; request++) {
      assertEquals(sample.report(), sample.reportNow());
    }
  }

  @Test
  @Order(2)
  @DisplayName(
      "INV-6 relays killed and stopped under load: every change arrives, in order, duplicates alike")
  void relaysKilledAndStopped() throws Exception {
    long disturbances = 0;
    Load load = new Load(sample.installation(), "R", appropriations);
    try (StreamedEvents.Follower follower = follow()) {
      try (load) {
        long end = System.nanoTime() + DISTURBED.toNanos();
        for (int round = 0; System.nanoTime() < end; round++) {
          disturbances += relays.disturb(OWNERS.get(round % OWNERS.size()), this::startAgain);
        }
      }
      assertEquals(List.of(), load.faults());
      assertEverythingArrived("R", load, follower);
    }
    System.out.printf(
        "%d changes in %d s %s, %d requests repeated, %d relays killed or stopped%n",
        load.taken(), DISTURBED.toSeconds(), load, load.repeated().size(), disturbances);
  }

  @Test
  @Order(3)
  @DisplayName("Replicas asked to end under load, and started again: no request fails")
  void replicasExchanged() throws Exception {
    Load load = new Load(sample.installation(), "X", appropriations);
    try (load) {
      for (int exchange = 0; exchange < EXCHANGES; exchange++) {
        end.of(OWNERS.get(exchange % OWNERS.size()).name(2));
        up();
      }
    }
    assertEquals(List.of(), load.faults());
    assertEquals(List.of(), load.repeated());
    System.out.printf(
        "%d changes while replicas were exchanged %d times%n", load.taken(), EXCHANGES);
  }

  @Test
  @Order(4)
  @DisplayName(
      "Kafka killed under load: writes go on, nothing is lost, the backlog drains, the stream catches up")
  void kafkaAway() throws Exception {
    Load load = new Load(sample.installation(), "K", appropriations);
    try (StreamedEvents.Follower follower = follow()) {
      long before;
      long backlog;
      long returned;
      try (load) {
        await().atMost(LIMIT).until(() -> load.taken() > 0);
        KafkaBroker.start(stack.data().kafka(), 0).kill();
        before = load.taken();
        LockSupport.parkNanos(KAFKA_AWAY.toNanos());
        backlog = unsent();
        assertTrue(load.taken() - before > KAFKA_AWAY.toSeconds(), "writes went on");
        assertTrue(backlog > 0, "Kafka was there all the time");
        up();
        returned = System.nanoTime();
        before = load.taken() - before;
      }
      assertEquals(List.of(), load.faults());
      await().atMost(LIMIT).until(() -> unsent() == 0);
      Duration drained = Duration.ofNanos(System.nanoTime() - returned);
      assertEverythingArrived("K", load, follower);
      System.out.printf(
          "%d changes while Kafka was away for %d s and came back; %d events waited at most,"
              + " all were sent %d ms after its return; %d requests repeated%n",
          before, KAFKA_AWAY.toSeconds(), backlog, drained.toMillis(), load.repeated().size());
    }
  }

  @Test
  @Order(5)
  @DisplayName("A killed replica is not missed; with fewer replicas the surplus is stopped")
  void killedReplica() throws Exception {
    for (ServiceDefinition service : OWNERS) {
      relays.kill(service.name(2));
    }
    for (int request = 0; request < 2; request++) {
      assertEquals(sample.report(), sample.reportNow());
    }
    up("--replicas", "1");
    assertEquals(6, stack.processIds().size());
    assertEquals(sample.report(), sample.reportNow());
  }

  @Test
  @Order(6)
  @DisplayName("A gateway asked to end answers what is under way; a stream does not hold it up")
  void gatewayEnds() throws Exception {
    end.ofGateway(sample.installation());
  }

  @Test
  @Order(7)
  @DisplayName("Interrupted in the terminal, up stops everything; down finds nothing")
  void interrupted() throws Exception {
    List<Long> processes = new ArrayList<>(stack.processIds().values());
    Process attached = stack.start("up");
    ScriptedStack.awaitOutput(attached, "Juesuan is ready");
    // TERM takes the same way as Ctrl-C; a shell may have the whole build ignore INT.
    attached.destroy();
    attached.waitFor();
    assertEquals(Map.of(), stack.processIds());
    assertTrue(processes.stream().noneMatch(ScriptedStack::isAlive), processes.toString());
    assertTrue(stack.run("down").output().contains("Nothing was running"));
  }

  private void startAgain() {
    try {
      up();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void up(String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("--detach"));
    all.addAll(List.of(options));
    ScriptedStack.Result result = stack.up(all.toArray(String[]::new));
    assertEquals(0, result.exitCode(), result.output());
  }

  /** A reader of the stream from now on. */
  private StreamedEvents.Follower follow() throws Exception {
    positions.clear();
    StringBuilder after = new StringBuilder();
    for (ServiceDefinition service : OWNERS) {
      String position = one(service, "SELECT coalesce(max(feed_seq), 0) FROM event_log");
      positions.put(service, position);
      after.append(after.isEmpty() ? "" : "-").append(service.key().charAt(0)).append(position);
    }
    return StreamedEvents.follow(sample.installation(), after.toString());
  }

  /** In the databases, in the topics, on the stream, and in evaluation what the ledger paid. */
  private void assertEverythingArrived(String run, Load load, StreamedEvents.Follower follower)
      throws Exception {
    await().atMost(LIMIT).until(() -> unsent() == 0);
    String servers = KafkaBroker.start(stack.data().kafka(), 0).bootstrapServers();
    for (ServiceDefinition service : OWNERS) {
      assertEquals(
          Long.toString(load.taken(service.key())),
          one(service, WRITTEN.getOrDefault(service.key(), "").formatted(run)),
          "each request has one effect (INV-5)");
      EventTopic topic = EventTopic.read(servers, "juesuan." + service.key() + ".v1");
      assertEquals(List.of(), topic.disorder(), "first occurrences per stream");
      assertEquals(Set.of(), topic.altered(), "duplicates");
      assertEquals(Set.copyOf(query(service, "SELECT event_id::text FROM event_log")), topic.ids());
      assertEquals(
          "t",
          one(service, "SELECT count(*) = max(feed_seq) FROM event_log"),
          "no gap in the feed");
      List<String> since =
          query(
              service,
              "SELECT event_id::text FROM event_log WHERE feed_seq > %s ORDER BY feed_seq"
                  .formatted(positions.get(service)));
      await().atMost(LIMIT).until(() -> follower.told(service.key()).size() >= since.size());
      assertEquals(since, follower.told(service.key()), "each once, in the order of the feed");
      System.out.printf(
          "%s: %d events in the topic, %d of them twice%n",
          service.name(), topic.ids().size(), topic.repeated());
    }
    String paid = one(OWNERS.get(0), "SELECT sum(paid) FROM appropriation WHERE " + OURS);
    await()
        .atMost(LIMIT)
        .until(
            () ->
                paid.equals(
                    one(
                        OWNERS.get(1),
                        "SELECT sum(paid) FROM project_appropriation WHERE " + OURS)));
  }

  private long unsent() {
    return OWNERS.stream()
        .mapToLong(
            owner ->
                Long.parseLong(one(owner, "SELECT count(*) FROM event_log WHERE sent_at IS NULL")))
        .sum();
  }

  private String one(ServiceDefinition service, String sql) {
    return query(service, sql).get(0);
  }

  private List<String> query(ServiceDefinition service, String sql) {
    try {
      return databases.query(service.key(), sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
