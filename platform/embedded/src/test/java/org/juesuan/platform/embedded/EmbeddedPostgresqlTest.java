package org.juesuan.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One server for all of it: each test leaves it running, whatever it did to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedPostgresqlTest {
  private Path directory;
  private EmbeddedPostgresql server;
  private ServiceDatabase database;

  @BeforeAll
  void start(@TempDir Path temporary) {
    directory = temporary.resolve("postgresql");
    server = EmbeddedPostgresql.start(directory, 0);
    database = server.createServiceDatabase("sample");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @Order(1)
  @DisplayName("The server is set up for durability, scram and the loopback address")
  @CsvSource({
    "fsync,on",
    "synchronous_commit,on",
    "full_page_writes,on",
    "password_encryption,scram-sha-256",
    "listen_addresses,127.0.0.1",
    "unix_socket_directories,''",
    "server_encoding,UTF8",
    "data_checksums,on",
    "TimeZone,UTC"
  })
  void settings(String setting, String expected) throws SQLException {
    assertEquals(expected, asSuperuser("SHOW " + setting));
  }

  @Test
  @Order(1)
  @DisplayName("Texts are ordered and folded by the builtin C.UTF-8 provider, not by the machine")
  void locale() throws SQLException {
    String provider =
        "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()";
    assertEquals("b C.UTF-8", asApp(provider));
  }

  @Test
  @Order(1)
  @DisplayName("Nobody comes in without the right password")
  void passwords() {
    assertThrows(
        SQLException.class, () -> server.connect("juesuan_sample", database.appRole(), "wrong"));
    assertThrows(SQLException.class, () -> server.connect("postgres", "postgres", ""));
  }

  @Test
  @Order(1)
  @DisplayName("INV-2 The application's role owns nothing and may create nothing")
  void appRoleOwnsNothing() throws SQLException {
    String owned =
        "SELECT (SELECT count(*) FROM pg_class WHERE relowner = r.oid)"
            + " + (SELECT count(*) FROM pg_database WHERE datdba = r.oid)"
            + " + (SELECT count(*) FROM pg_namespace WHERE nspowner = r.oid)"
            + " FROM pg_roles r WHERE rolname = current_user";
    assertEquals("0", asApp(owned));
    for (String forbidden :
        List.of(
            "CREATE TABLE t (a int)",
            "CREATE TEMP TABLE t (a int)",
            "CREATE SCHEMA s",
            "CREATE ROLE r",
            "SET ROLE juesuan_sample_owner")) {
      SQLException refused = assertThrows(SQLException.class, () -> asApp(forbidden), forbidden);
      assertEquals("42501", refused.getSQLState(), forbidden);
    }
  }

  @Test
  @Order(2)
  @DisplayName(
      "Data, passwords and the port survive a restart; creating the database again changes nothing")
  void restart() throws SQLException {
    execute("CREATE TABLE kept (a int)", "INSERT INTO kept VALUES (7)");
    long before = server.pid();
    server.close();
    assertFalse(EmbeddedPostgresql.isRunning(directory));
    server = EmbeddedPostgresql.start(directory, 0);
    assertNotEquals(before, server.pid());
    assertEquals(database, server.createServiceDatabase("sample"));
    assertEquals("7", asOwner("SELECT a FROM kept"));
  }

  @Test
  @Order(3)
  @DisplayName("A server whose starter was killed is adopted, not started twice")
  void adoption() throws SQLException {
    EmbeddedPostgresql again = EmbeddedPostgresql.start(directory, 0);
    assertEquals(server.pid(), again.pid());
    assertEquals(server.port(), again.port());
  }

  @Test
  @Order(4)
  @DisplayName("A server that was killed recovers what was committed, its lock file blocks nothing")
  void crash() throws SQLException, IOException {
    execute("INSERT INTO kept VALUES (8)");
    ProcessHandle postmaster = ProcessHandle.of(server.pid()).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
    assertTrue(Files.exists(directory.resolve("cluster/postmaster.pid")));
    server = EmbeddedPostgresql.start(directory, 0);
    assertEquals("15", asOwner("SELECT sum(a) FROM kept"));
  }

  @Test
  @Order(5)
  @DisplayName("A lock file with the process id of somebody else blocks nothing")
  void foreignLockFile() throws SQLException, IOException {
    Path lock = directory.resolve("cluster/postmaster.pid");
    List<String> lines = Files.readAllLines(lock);
    server.close();
    long foreign = ProcessHandle.current().pid();
    Files.writeString(lock, foreign + "\n" + String.join("\n", lines.subList(1, lines.size())));
    server = EmbeddedPostgresql.start(directory, 0);
    assertEquals("15", asOwner("SELECT sum(a) FROM kept"));
  }

  @Test
  @Order(6)
  @DisplayName("A taken port is one sentence that names it")
  void takenPort(@TempDir Path other) throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      StartFailure failure =
          assertThrows(StartFailure.class, () -> EmbeddedPostgresql.start(other, port));
      assertEquals("PostgreSQL cannot start: port " + port + " is taken.", failure.getMessage());
    }
  }

  private String asApp(String sql) throws SQLException {
    return query(database.appRole(), database.appPassword(), sql);
  }

  private String asSuperuser(String sql) throws SQLException {
    try (Connection connection = server.connectAsSuperuser("juesuan_sample")) {
      return query(connection, sql);
    }
  }

  private String asOwner(String sql) throws SQLException {
    return query(database.ownerRole(), database.ownerPassword(), sql);
  }

  private void execute(String... commands) throws SQLException {
    try (Connection connection =
            server.connect("juesuan_sample", database.ownerRole(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private String query(String role, String password, String sql) throws SQLException {
    try (Connection connection = server.connect("juesuan_sample", role, password)) {
      return query(connection, sql);
    }
  }

  private static String query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertTrue(row.next(), sql);
      return row.getString(1);
    }
  }
}
