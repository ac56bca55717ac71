package org.juesuan.platform.store;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.TestServers;

/** The database of a service, looked at from outside the service. */
public record Database(ServiceDatabase access) {

  /** The database of the service the Quarkus tests run in. */
  public static Database ofStoreTests() {
    return new Database(TestServers.database(StoreTest.SERVICE));
  }

  /** A database of its own for one test, with the store's tables. */
  public static Database fresh(String name) {
    ServiceDatabase access = TestServers.database(name);
    Flyway.configure()
        .dataSource(access.jdbcUrl(), access.ownerRole(), access.ownerPassword())
        .locations("db/store")
        .placeholders(java.util.Map.of("appRole", access.appRole()))
        .load()
        .migrate();
    return new Database(access);
  }

  public Connection asApplication() throws SQLException {
    return DriverManager.getConnection(access.jdbcUrl(), access.appRole(), access.appPassword());
  }

  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        access.jdbcUrl(), access.ownerRole(), access.ownerPassword());
  }

  /** The one number a query answers. */
  public long number(String query, Object... parameters) {
    return values(Long.class, query, parameters).get(0);
  }

  /** The first column of a query's rows. */
  public <T> List<T> values(Class<T> type, String query, Object... parameters) {
    try (Connection connection = asApplication();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(rows.getObject(1, type));
        }
      }
      return values;
    } catch (SQLException failure) {
      throw new AssertionError(query, failure);
    }
  }

  /** Runs a statement as the application's role, in a transaction of its own. */
  public int update(String statement) throws SQLException {
    try (Connection connection = asApplication();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      return prepared.executeUpdate();
    }
  }

  /** Waits until so many sessions of this database wait for a lock. */
  public void awaitBlocked(long sessions) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                number(
                        "SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
                            + " WHERE NOT l.granted AND a.datname = current_database()")
                    >= sessions);
  }
}
