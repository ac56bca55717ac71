package org.juesuan.budget.restore;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.juesuan.platform.embedded.Directories;
import org.juesuan.platform.embedded.EmbeddedPostgresql;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * A PostgreSQL whose changes go to an archive, segment by segment, and of which a copy is taken
 * while it works. It is what the operator of the cluster does with the same functions of the
 * server; there, the archive is an object store.
 */
final class ArchivedPostgresql implements AutoCloseable {

  private static final String DATABASE = "postgres";

  /** Directories whose content belongs to the running server alone. */
  private static final Set<String> NOT_COPIED =
      Set.of(
          "pg_wal",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_subtrans",
          "pg_dynshmem",
          "pg_replslot",
          "pg_stat_tmp");

  private final Path directory;
  private final Path cluster;
  private final Path archive;
  private final Path copy;
  private EmbeddedPostgresql server;
  private ServiceDatabase database;

  ArchivedPostgresql(Path directory) throws IOException, SQLException {
    this.directory = directory;
    this.cluster = directory.resolve("cluster");
    this.archive = Files.createDirectories(directory.resolve("archive"));
    this.copy = directory.resolve("copy");
    this.server = EmbeddedPostgresql.start(directory, 0);
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER SYSTEM SET archive_mode = on");
      statement.execute(
          "ALTER SYSTEM SET archive_command = 'cp \"%%p\" \"%1$s/%%f.part\" && mv \"%1$s/%%f.part\" \"%1$s/%%f\"'"
              .formatted(archive));
    }
    server.close();
    this.server = EmbeddedPostgresql.start(directory, 0);
    this.database = server.createServiceDatabase("budget");
  }

  /** The service's database, where it is now. */
  ServiceDatabase database() {
    return database;
  }

  /** Takes the copy; whoever writes goes on writing. */
  void backUp() throws IOException, SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_backup_start('drill', fast => true)");
      copy(cluster, copy);
      try (ResultSet end = statement.executeQuery("SELECT labelfile FROM pg_backup_stop()")) {
        end.next();
        Files.writeString(copy.resolve("backup_label"), end.getString(1));
      }
    }
  }

  /** What the clock of the server says. */
  String now() throws SQLException {
    return answer("SELECT clock_timestamp()");
  }

  /** Everything committed by now is in the archive when this returns. */
  void archive() throws SQLException {
    Path segment = archive.resolve(answer("SELECT pg_walfile_name(pg_switch_wal())"));
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(30))
        .until(() -> Files.exists(segment));
  }

  /** The machine is gone with its disk: the copy and the archive are all that is left. */
  void lose() {
    ProcessHandle postmaster = ProcessHandle.of(server.pid()).orElseThrow();
    List<ProcessHandle> processes = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
    processes.forEach(process -> process.onExit().join());
    Directories.delete(cluster);
  }

  /**
   * Recovers from the copy and the archive.
   *
   * @param target what of the archive is wanted, as settings of the server; none for all of it
   */
  void recover(String... target) throws IOException {
    copy(copy, cluster);
    Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
    for (String empty : NOT_COPIED) {
      Files.createDirectories(cluster.resolve(empty));
    }
    Files.createFile(cluster.resolve("recovery.signal"));
    Files.writeString(
        cluster.resolve("postgresql.auto.conf"),
        """
        restore_command = 'cp "%s/%%f" "%%p"'
        recovery_target_action = 'promote'
        # Nobody comes in before it is recovered.
        hot_standby = off
        # What it changes from now on belongs into an archive of its own.
        archive_mode = off
        """
                .formatted(archive)
            + String.join("\n", target)
            + "\n",
        StandardOpenOption.APPEND);
    server = EmbeddedPostgresql.start(directory, 0);
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptionsInstanceOf(SQLException.class)
        .until(() -> "f".equals(answer("SELECT pg_is_in_recovery()")));
    database = server.createServiceDatabase("budget");
  }

  @Override
  public void close() {
    server.close();
  }

  private Connection connection() throws SQLException {
    return server.connectAsSuperuser(DATABASE);
  }

  private String answer(String query) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** A file that the server removes meanwhile is none that the recovery needs. */
  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_COPIED.contains(path.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(path)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (!path.getFileName().toString().startsWith("postmaster.")) {
              try {
                Files.copy(path, to.resolve(from.relativize(path)));
              } catch (NoSuchFileException removed) {
                return FileVisitResult.CONTINUE;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
  }
}
