package org.juesuan.platform.store.event;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.juesuan.platform.store.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AppendOnlyTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String REFUSED_BY_TRIGGER = "23000";
  private static final Set<String> CHANGEABLE = Set.of("feed_seq", "sent_at");

  /** Another value for every column that may not change; an identity refuses by itself. */
  private static final Map<String, String> OTHER_VALUES =
      Map.ofEntries(
          Map.entry("event_id", "uuidv7()"),
          Map.entry("stream_key", "'110106-999'"),
          Map.entry("fiscal_year", "NULL"),
          Map.entry("sequence", "sequence + 1"),
          Map.entry("type", "'other.v1'"),
          Map.entry("subject", "'other'"),
          Map.entry("business_date", "DATE '2020-12-31'"),
          Map.entry("actor", "'other'"),
          Map.entry("trace_parent", "'other'"),
          Map.entry("recorded_at", "now()"),
          Map.entry("data", "'{\"other\":1}'"));

  private static final Database DATABASE = Database.fresh("append_only");

  @BeforeAll
  static void oneEvent() throws SQLException {
    DATABASE.update(
        """
        INSERT INTO event_log (stream_key, fiscal_year, sequence, type, subject, business_date, actor,
                               recorded_at, data, feed_seq)
        VALUES ('110106-208', 2020, 1, 't.v1', 's', '2020-03-01', 'a', '2020-03-01T00:00:00Z', '{}', 1)
        """);
  }

  @Test
  @DisplayName("INV-6 no column but feed_seq and sent_at can be updated, by nobody")
  void noOtherColumn() throws SQLException {
    Set<String> columns =
        Set.copyOf(
            DATABASE.values(
                String.class,
                "SELECT column_name FROM information_schema.columns WHERE table_name = 'event_log'"));
    assertEquals(
        Stream.of(CHANGEABLE, OTHER_VALUES.keySet(), Set.of("id"))
            .flatMap(Set::stream)
            .collect(toSet()),
        columns);
    for (Map.Entry<String, String> other : OTHER_VALUES.entrySet()) {
      String update = "UPDATE event_log SET " + other.getKey() + " = " + other.getValue();
      assertEquals(INSUFFICIENT_PRIVILEGE, refusal(DATABASE.asApplication(), update), update);
      assertEquals(REFUSED_BY_TRIGGER, refusal(DATABASE.asOwner(), update), update);
    }
  }

  @Test
  @DisplayName("INV-6 events are neither deleted nor truncated, by nobody")
  void noDelete() throws SQLException {
    for (String removal : new String[] {"DELETE FROM event_log", "TRUNCATE event_log"}) {
      assertEquals(INSUFFICIENT_PRIVILEGE, refusal(DATABASE.asApplication(), removal), removal);
      assertEquals(REFUSED_BY_TRIGGER, refusal(DATABASE.asOwner(), removal), removal);
    }
    assertEquals(1, DATABASE.number("SELECT count(*) FROM event_log"));
  }

  @Test
  @DisplayName("a feed number is given once; an event may be marked for sending again")
  void feedNumberStays() throws SQLException {
    for (String renumbering : new String[] {"feed_seq = 2", "feed_seq = NULL"}) {
      String update = "UPDATE event_log SET " + renumbering;
      assertEquals(REFUSED_BY_TRIGGER, refusal(DATABASE.asApplication(), update), update);
    }
    assertEquals(1, DATABASE.update("UPDATE event_log SET sent_at = now()"));
    assertEquals(1, DATABASE.update("UPDATE event_log SET sent_at = NULL"));
  }

  @Test
  @DisplayName("INV-6 the database itself refuses the same number twice in a stream")
  void noDoubleNumber() {
    String again =
        """
        INSERT INTO event_log (stream_key, fiscal_year, sequence, type, subject, actor, recorded_at, data)
        VALUES ('110106-208', 2020, 1, 't.v1', 's', 'a', now(), '{}')
        """;
    SQLException refusal = assertThrows(SQLException.class, () -> DATABASE.update(again));
    assertEquals("23505", refusal.getSQLState());
  }

  private static String refusal(Connection opened, String statement) throws SQLException {
    try (Connection connection = opened;
        Statement plain = connection.createStatement()) {
      return assertThrows(SQLException.class, () -> plain.executeUpdate(statement), statement)
          .getSQLState();
    }
  }
}
