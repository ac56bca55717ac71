package org.juesuan.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of this machine, set up as production would have it: {@code fsync} and {@code
 * synchronous_commit} on, scram passwords for everybody, listening on the loopback address only,
 * UTF-8 with the builtin C.UTF-8 locale.
 *
 * <p>The server is a process of its own and outlives its starter; data, log and passwords live in
 * the data directory. Starting again on the same directory adopts a server that still runs there,
 * whoever started it, and {@link #close()} stops it.
 */
public final class EmbeddedPostgresql implements AutoCloseable {
  private static final String SUPERUSER = "postgres";
  private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9_]{0,30}");
  private static final int ATTEMPTS = 3;

  private final Path directory;
  private final Path cluster;
  private final PostgresqlBinaries binaries;
  private final String superuserPassword;
  private int port;

  private EmbeddedPostgresql(Path directory, PostgresqlBinaries binaries) {
    this.directory = directory;
    this.cluster = directory.resolve("cluster");
    this.binaries = binaries;
    this.superuserPassword = SecretFile.password(directory.resolve("passwords/" + SUPERUSER));
  }

  /**
   * Starts the server of this directory, or adopts the one that runs there.
   *
   * @param dataDirectory created if missing
   * @param port 0 for the port of the last time or a free one
   * @throws StartFailure in one sentence, if there is no server afterwards
   */
  public static EmbeddedPostgresql start(Path dataDirectory, int port) {
    try {
      Path directory = Files.createDirectories(dataDirectory).toRealPath();
      PostgresqlBinaries binaries = PostgresqlBinaries.unpacked(directory);
      EmbeddedPostgresql server = new EmbeddedPostgresql(directory, binaries);
      if (!server.adopt(port)) {
        server.initialise();
        server.startPostmaster(port);
      }
      return server;
    } catch (IOException e) {
      throw new StartFailure("PostgreSQL did not start: " + e.getMessage() + ".", e);
    }
  }

  /** Whether a server runs on this directory; nothing is started. */
  public static boolean isRunning(Path dataDirectory) {
    return Postmaster.of(dataDirectory.resolve("cluster")).isPresent();
  }

  /** Stops the server that runs on this directory, if one does. */
  public static void stop(Path dataDirectory) {
    if (isRunning(dataDirectory)) {
      new EmbeddedPostgresql(dataDirectory, PostgresqlBinaries.unpacked(dataDirectory)).close();
    }
  }

  public int port() {
    return port;
  }

  /** The process id of the server. */
  public long pid() {
    return Postmaster.of(cluster).orElseThrow(() -> new IllegalStateException("stopped")).pid();
  }

  public Path log() {
    return directory.resolve("postgresql.log");
  }

  /** A connection as superuser, for administration and for tests that look behind the scenes. */
  public Connection connectAsSuperuser(String database) throws SQLException {
    return connect(database, SUPERUSER, superuserPassword);
  }

  /** A connection as any role of the server. */
  public Connection connect(String database, String role, String password) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl(database));
    source.setUser(role);
    source.setPassword(password);
    source.setConnectTimeout(5);
    return source.getConnection();
  }

  /**
   * The database {@code juesuan_<service>} with its owner and its application's role. Calling it
   * again changes nothing.
   *
   * @throws IllegalArgumentException unless the name is a plain identifier
   */
  public ServiceDatabase createServiceDatabase(String service) {
    if (!SERVICE.matcher(service).matches()) {
      throw new IllegalArgumentException("not a service's name: " + service);
    }
    String database = "juesuan_" + service;
    String owner = database + "_owner";
    String app = database + "_app";
    String ownerPassword = SecretFile.password(directory.resolve("passwords/" + owner));
    String appPassword = SecretFile.password(directory.resolve("passwords/" + app));
    try (Connection connection = connectAsSuperuser(SUPERUSER)) {
      PostgresqlRoles roles = new PostgresqlRoles(connection);
      roles.ensureRole(owner, ownerPassword);
      roles.ensureRole(app, appPassword);
      roles.ensureDatabase(database, owner, app);
    } catch (SQLException e) {
      throw new StartFailure("Cannot create the database " + database + ": " + e.getMessage(), e);
    }
    try (Connection connection = connectAsSuperuser(database)) {
      new PostgresqlRoles(connection).closeSchema(owner, app);
    } catch (SQLException e) {
      throw new StartFailure("Cannot prepare the database " + database + ": " + e.getMessage(), e);
    }
    return new ServiceDatabase(jdbcUrl(database), owner, ownerPassword, app, appPassword);
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Stops the server: open transactions are rolled back, data stays. */
  @Override
  public void close() {
    try {
      stop("fast");
      if (Postmaster.of(cluster).isPresent()) {
        stop("immediate");
      }
    } catch (IOException e) {
      throw new StartFailure("PostgreSQL did not stop: " + e.getMessage() + ".", e);
    }
  }

  private boolean adopt(int requested) throws IOException {
    Optional<Postmaster> running = Postmaster.of(cluster);
    if (running.isEmpty()) {
      // A left-over file whose process id belongs to somebody else would block the start.
      Files.deleteIfExists(cluster.resolve(Postmaster.FILE));
      return false;
    }
    port = running.get().port();
    if ((requested == 0 || requested == port) && answers()) {
      return true;
    }
    close();
    return false;
  }

  private boolean answers() {
    try (Connection connection = connectAsSuperuser(SUPERUSER)) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private void initialise() throws IOException {
    if (Files.exists(cluster.resolve("PG_VERSION"))) {
      return;
    }
    Path draft = directory.resolve("cluster.new");
    Directories.delete(draft);
    PostgresqlBinaries.Result result =
        binaries.run(
            "initdb",
            List.of(
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + directory.resolve("passwords/" + SUPERUSER),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"),
            directory.resolve("initdb.log"));
    if (result.exitCode() != 0) {
      Directories.delete(draft);
      throw failure("initdb", result.output());
    }
    Files.writeString(
        draft.resolve("postgresql.conf"), "include 'juesuan.conf'\n", StandardOpenOption.APPEND);
    Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private void startPostmaster(int requested) throws IOException {
    for (int attempt = 1; ; attempt++) {
      port = LoopbackPort.choose(requested, directory.resolve("port"), "PostgreSQL");
      Files.writeString(cluster.resolve("juesuan.conf"), configuration());
      PostgresqlBinaries.Result result =
          binaries.run(
              "pg_ctl",
              List.of("start", "-w", "-t", "60", "-D", cluster.toString(), "-l", log().toString()),
              directory.resolve("pg_ctl.log"));
      if (result.exitCode() == 0) {
        return;
      }
      if (requested != 0 || attempt == ATTEMPTS) {
        throw failure("the server", LastLine.of(log(), "FATAL", "PANIC", "ERROR", "could not"));
      }
    }
  }

  private String configuration() {
    return """
        # Written at every start.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        fsync = on
        full_page_writes = on
        synchronous_commit = on
        password_encryption = 'scram-sha-256'
        max_connections = 300
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_line_prefix = '%%m [%%p] %%q%%u@%%d '
        """
        .formatted(port);
  }

  private void stop(String mode) throws IOException {
    binaries.run(
        "pg_ctl",
        List.of("stop", "-m", mode, "-w", "-t", "30", "-D", cluster.toString()),
        directory.resolve("pg_ctl.log"));
  }

  private StartFailure failure(String what, String reason) {
    return new StartFailure(
        "PostgreSQL did not start: " + what + " says \"" + reason + "\" (log: " + log() + ").");
  }
}
