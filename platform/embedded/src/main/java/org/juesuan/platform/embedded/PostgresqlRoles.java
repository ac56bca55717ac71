package org.juesuan.platform.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of a service and what they may do before any migration has run: the owner
 * everything in its database, the application's role connect and look up names.
 */
final class PostgresqlRoles {
  private final Connection connection;

  PostgresqlRoles(Connection connection) {
    this.connection = connection;
  }

  void ensureRole(String role, String password) throws SQLException {
    if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      execute("CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT", role);
    }
    execute("ALTER ROLE %I PASSWORD %L", role, password);
  }

  void ensureDatabase(String database, String owner, String app) throws SQLException {
    if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", database)) {
      execute("CREATE DATABASE %I OWNER %I", database, owner);
    }
    execute("REVOKE ALL ON DATABASE %I FROM PUBLIC", database);
    execute("GRANT CONNECT ON DATABASE %I TO %I", database, app);
  }

  void closeSchema(String owner, String app) throws SQLException {
    execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
    execute("GRANT ALL ON SCHEMA public TO %I", owner);
    execute("GRANT USAGE ON SCHEMA public TO %I", app);
  }

  private boolean exists(String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Such commands take no parameters, so the server itself quotes names (%I) and values (%L). */
  private void execute(String command, String... values) throws SQLException {
    String quoted;
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT format(?, VARIADIC ?)")) {
      statement.setString(1, command);
      statement.setArray(2, connection.createArrayOf("text", values));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        quoted = row.getString(1);
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(quoted);
    }
  }
}
