package org.juesuan.platform.service.contract;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.service.change.EventType;
import org.juesuan.platform.store.event.EventStream;

/**
 * Holds every event that a Quarkus test really appended against its schema, and its subject and
 * stream against the AsyncAPI document, after each test class. A service extends it and registers
 * its class as a callback, so that no test can forget it.
 */
public abstract class LoggedEvents implements QuarkusTestAfterAllCallback {

  /** Survives Quarkus loading this class anew for each application. */
  private static final String CHECKED_UP_TO = "juesuan.test.events.checked";

  private final String service;
  private final EventSchemas schemas;
  private final EventPlaces places = new EventPlaces(EventSchemas.asyncApi());

  /**
   * For a service's callback.
   *
   * @param service whose database it is, for example {@code budget}
   * @param types every type it publishes
   */
  protected LoggedEvents(String service, EventType... types) {
    this.service = service;
    this.schemas = new EventSchemas(List.of(types));
  }

  @Override
  public void afterAll(QuarkusTestContext context) {
    List<String> faults = new ArrayList<>();
    try {
      check(faults);
    } catch (SQLException failure) {
      throw new AssertionError("the event log cannot be read", failure);
    }
    if (!faults.isEmpty()) {
      throw new AssertionError("events do not match their contract: " + faults);
    }
  }

  private void check(List<String> faults) throws SQLException {
    ServiceDatabase database = TestServers.database(service);
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT id, type, subject, stream_key, fiscal_year, data FROM event_log"
                    + " WHERE id > ? ORDER BY id")) {
      statement.setLong(1, Long.getLong(CHECKED_UP_TO, 0));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          faults.addAll(schemas.faults(rows.getString("type"), rows.getString("data")));
          faults.addAll(
              places.faults(
                  rows.getString("type"),
                  rows.getString("subject"),
                  new EventStream(
                      rows.getString("stream_key"), rows.getObject("fiscal_year", Integer.class))));
          System.setProperty(CHECKED_UP_TO, String.valueOf(rows.getLong("id")));
        }
      }
    }
  }
}
