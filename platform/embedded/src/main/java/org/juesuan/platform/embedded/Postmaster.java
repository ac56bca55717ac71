package org.juesuan.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that runs on a cluster directory, as its lock file names it.
 *
 * @param pid its process id
 * @param port where it listens
 */
record Postmaster(long pid, int port) {
  static final String FILE = "postmaster.pid";

  private static final int PORT_LINE = 3;

  /** Empty unless the process lives and is a PostgreSQL on this very directory. */
  static Optional<Postmaster> of(Path cluster) {
    try {
      List<String> lines = Files.readAllLines(cluster.resolve(FILE));
      if (lines.size() <= PORT_LINE) {
        return Optional.empty();
      }
      Postmaster postmaster =
          new Postmaster(
              Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(PORT_LINE).strip()));
      return ProcessHandle.of(postmaster.pid())
          .filter(ProcessTable::isAlive)
          .filter(process -> serves(process, cluster))
          .map(process -> postmaster);
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StartFailure("Cannot read " + cluster.resolve(FILE) + ": " + e.getMessage(), e);
    }
  }

  private static boolean serves(ProcessHandle process, Path cluster) {
    String command = ProcessTable.commandLine(process);
    return command.contains("postgres") && command.contains(cluster.toString());
  }
}
