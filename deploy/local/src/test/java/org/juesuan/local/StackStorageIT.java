package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.juesuan.platform.embedded.KafkaBroker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stack keeps: its databases, its topics, its secrets. */
@ExtendWith(SampleStack.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StackStorageIT {
  private final SampleStack sample;
  private final ScriptedStack stack;
  private final ServiceDatabases databases;

  StackStorageIT(SampleStack sample) {
    this.sample = sample;
    stack = sample.scripts();
    databases = sample.databases();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @DisplayName("The stack's database is durable and asks for passwords")
  @CsvSource({"fsync,on", "synchronous_commit,on", "password_encryption,scram-sha-256"})
  void databaseSettings(String setting, String expected) throws SQLException {
    assertEquals(List.of(expected), query("SHOW " + setting));
  }

  @Test
  @DisplayName("INV-2 The service's role owns nothing, and may not change or delete what is posted")
  void applicationRole() throws SQLException {
    String owned =
        "SELECT relname::text FROM pg_class" + " WHERE relowner = 'juesuan_budget_app'::regrole";
    assertEquals(List.of(), query(owned));
    String writable =
        "SELECT table_name || '.' || column_name FROM information_schema.column_privileges"
            + " WHERE grantee = 'juesuan_budget_app' AND privilege_type = 'UPDATE'"
            + " AND table_name IN ('event_log', 'posting', 'operation') ORDER BY 1";
    assertEquals(List.of("event_log.feed_seq", "event_log.sent_at"), query(writable));
    String deletable =
        "SELECT table_name::text FROM information_schema.table_privileges"
            + " WHERE grantee = 'juesuan_budget_app' AND privilege_type IN ('DELETE', 'TRUNCATE')"
            + " AND table_name IN ('event_log', 'posting', 'operation')";
    assertEquals(List.of(), query(deletable));
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget", "evaluation", "procurement"})
  @DisplayName(
      "INV-6 The topic holds every change, first occurrences in sequence without gaps per stream")
  void topicFromTheBeginning(String service) throws SQLException {
    KafkaBroker broker = KafkaBroker.start(stack.data().kafka(), 0);
    EventTopic topic = EventTopic.read(broker.bootstrapServers(), "juesuan." + service + ".v1");
    assertEquals(List.of(), topic.disorder());
    assertEquals(
        Set.copyOf(databases.query(service, "SELECT event_id::text FROM event_log")), topic.ids());
  }

  @Test
  @DisplayName(
      "The event stream tells every change of every service once, in the order of its feed")
  void streamFromTheBeginning() throws Exception {
    EventTopic.awaitQuiet(databases);
    Map<String, List<String>> feeds = new TreeMap<>();
    for (String service : List.of("budget", "evaluation", "procurement")) {
      feeds.put(
          "/juesuan/" + service,
          databases.query(service, "SELECT event_id::text FROM event_log ORDER BY feed_seq"));
    }
    int number = feeds.values().stream().mapToInt(List::size).sum();
    Map<String, List<String>> told =
        StreamedEvents.read(sample.installation(), "b0-e0-p0", number).stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.path("source").asText(),
                    Collectors.mapping(event -> event.path("id").asText(), Collectors.toList())));
    assertEquals(feeds, told);
  }

  @Test
  @DisplayName("Keys, passwords and configurations can be read by their owner only")
  void secrets() throws IOException {
    for (String secret :
        List.of(
            "identity/private-key",
            "identity/gateway-token",
            "postgresql/passwords/postgres",
            "services/budget-service/application.properties")) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(stack.data().root().resolve(secret))),
          secret);
    }
  }

  private List<String> query(String sql) throws SQLException {
    return databases.query("budget", sql);
  }
}
