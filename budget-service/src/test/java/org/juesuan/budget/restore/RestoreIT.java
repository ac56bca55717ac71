package org.juesuan.budget.restore;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.fixture.ClusterSettings;
import org.juesuan.budget.fixture.PaidBook;
import org.juesuan.budget.fixture.Payers;
import org.juesuan.budget.ledger.Coherence;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.service.fixture.PackagedService;
import org.juesuan.platform.service.fixture.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of the runbook's chapter on restoring, one by one, on one machine; it says which of
 * them the operator of the cluster does.
 */
@DisplayName("The restore drill")
class RestoreIT {

  private static final int SOME = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Of its own, as the database is: a topic tells the history of one log. */
  private static final Topic TOPIC = new Topic("juesuan.restored.v1");

  private final ObjectMapper mapper = new ObjectMapper();
  private @Nullable PackagedService service;

  @AfterEach
  void stop() {
    if (service != null) {
      service.kill();
    }
  }

  @Test
  @DisplayName(
      "INV-2, INV-5, INV-6, INV-8: a ledger copied while it was paid from comes back to the end of"
          + " its archive or to any moment, whole; what it lost is on the topic, which is told nothing more until it is made anew, and is repeated"
          + " once")
  void drill(@TempDir Path directory) throws Exception {
    TOPIC.make();
    try (ArchivedPostgresql postgresql = new ArchivedPostgresql(directory)) {
      service = PackagedService.start("budget", settings(postgresql.database()));
      PaidBook book = new PaidBook(service.url(), "980003");
      Payers payers = new Payers(book);
      payers.awaitAnswers(SOME);
      postgresql.backUp();
      payers.awaitAnswers(SOME);

      Map<String, String> before = payers.answered();
      String moment = postgresql.now();
      Set<String> sentBefore = payers.sent();
      payers.awaitAnswers(SOME);
      Map<String, String> archived = payers.answered();
      postgresql.archive();
      Set<String> sentBeforeTheEnd = payers.sent();
      payers.awaitAnswers(SOME);
      payers.stop();
      Map<String, String> answered = payers.answered();
      awaitSent(postgresql);
      service.kill();
      postgresql.lose();

      postgresql.recover();
      assertHolds(postgresql, archived, without(answered, sentBeforeTheEnd));

      postgresql.lose();
      postgresql.recover("recovery_target_time = '" + moment + "'");
      Map<String, String> lost = without(answered, sentBefore);
      assertHolds(postgresql, before, lost);
      assertTheTopicTells(lost.values());

      startAnew(postgresql, book, answered);
    }
  }

  /** The release on the old topic; everybody repeats; what its alert says, then the topic flows. */
  private void startAnew(ArchivedPostgresql postgresql, PaidBook book, Map<String, String> answered)
      throws Exception {
    Set<String> kept = operations(postgresql);
    List<Topic.Told> old = TOPIC.told();
    Map<String, String> release = new HashMap<>(settings(postgresql.database()));
    release.putAll(ClusterSettings.ofTheSchema());
    PackagedService started = PackagedService.start("budget", release);
    service = started;
    book.movedTo(started.url());
    await().atMost(PATIENCE).until(() -> relay(started).path("heldBack").asBoolean());
    for (Map.Entry<String, String> request : answered.entrySet()) {
      HttpResponse<String> answer = book.pay(request.getKey());
      assertEquals(201, answer.statusCode(), answer.body());
      if (kept.contains(operation(request.getValue()))) {
        assertEquals(request.getValue(), answer.body(), "what is there gets its first answer");
      }
    }
    assertEquals(answered.size() + ".00", book.paidYuan(), "each is paid once");
    assertTrue(book.proof().path("holds").asBoolean(), "the proof of the book");
    assertEquals("degraded", relay(started).path("state").asText());
    assertTrue(started.told("/q/metrics").contains("juesuan_events_held_back 1.0"));
    assertEquals(old, TOPIC.told(), "other events under the same numbers are not told");

    resend(postgresql);
    TOPIC.makeAnew();
    awaitSent(postgresql);
    assertEquals(
        column(postgresql, "SELECT event_id || ' ' || feed_seq FROM event_log ORDER BY feed_seq"),
        TOPIC.told().stream()
            .sorted(Comparator.comparing(Topic.Told::feedSeq))
            .map(Topic.Told::place)
            .toList(),
        "the topic is the log");
    assertFalse(relay(started).path("heldBack").asBoolean());
    assertEquals(List.of(), Coherence.faults(postgresql.database()));
  }

  /** What the readiness of the service says of its relay. */
  private JsonNode relay(PackagedService running) throws JsonProcessingException {
    for (JsonNode check : mapper.readTree(running.told("/q/health/ready")).path("checks")) {
      if (check.path("name").asText().equals("event-relay")) {
        return check.path("data");
      }
    }
    throw new AssertionError("the relay says nothing");
  }

  /** What the command {@code resend} does, while nothing is sent; the command has its own test. */
  private static void resend(ArchivedPostgresql postgresql) throws SQLException {
    column(postgresql, "UPDATE event_log SET sent_at = NULL RETURNING id");
  }

  /** All of these are there, none of those, and whatever is there is coherent. */
  private void assertHolds(
      ArchivedPostgresql postgresql, Map<String, String> there, Map<String, String> gone)
      throws Exception {
    assertEquals(List.of(), Coherence.faults(postgresql.database()));
    Set<String> operations = operations(postgresql);
    assertTrue(operations.containsAll(operationsOf(there.values())), "nothing answered is missing");
    operations.retainAll(operationsOf(gone.values()));
    assertEquals(Set.of(), operations, "nothing of later");
    assertFalse(gone.isEmpty(), "something was lost");
    assertEquals(
        List.of("t"),
        column(postgresql, "SELECT max(feed_seq) = count(feed_seq) FROM event_log"),
        "the feed has no gap");
  }

  /** The topic is ahead of the ledger: it has the payments the ledger lost, and their numbers. */
  private void assertTheTopicTells(Collection<String> lost) throws JsonProcessingException {
    Set<String> told = new HashSet<>();
    for (Topic.Told event : TOPIC.told()) {
      told.add(mapper.readTree(event.data()).path("operationId").asText());
    }
    assertTrue(told.containsAll(operationsOf(lost)), "what was lost can be read on the topic");
  }

  private static Map<String, String> without(Map<String, String> answered, Set<String> sent) {
    Map<String, String> rest = new HashMap<>(answered);
    rest.keySet().removeAll(sent);
    return rest;
  }

  private Set<String> operationsOf(Collection<String> answers) throws JsonProcessingException {
    Set<String> operations = new HashSet<>();
    for (String answer : answers) {
      operations.add(operation(answer));
    }
    return operations;
  }

  private String operation(String answer) throws JsonProcessingException {
    return mapper.readTree(answer).path("operationId").textValue();
  }

  private static Set<String> operations(ArchivedPostgresql postgresql) throws SQLException {
    return new HashSet<>(column(postgresql, "SELECT id FROM operation"));
  }

  private static void awaitSent(ArchivedPostgresql postgresql) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                column(postgresql, "SELECT count(*) FROM event_log WHERE sent_at IS NULL")
                    .equals(List.of("0")));
  }

  private static List<String> column(ArchivedPostgresql postgresql, String query)
      throws SQLException {
    ServiceDatabase database = postgresql.database();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static Map<String, String> settings(ServiceDatabase database) {
    Map<String, String> settings = new HashMap<>(JuesuanTestResource.settings(database));
    settings.put("juesuan.events.bootstrap-servers", TestServers.kafka().bootstrapServers());
    settings.put("juesuan.events.relay-enabled", "true");
    settings.put("juesuan.events.topic", TOPIC.name());
    return settings;
  }
}
