package org.juesuan.platform.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the operating system says of a process that this JVM did not necessarily start. */
final class ProcessTable {
  private static final Path PROC = Path.of("/proc");

  /**
   * Start times are derived from the time of boot, which the kernel corrects by a little when the
   * clock is set; a process id is not used again that fast.
   */
  private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(5);

  private ProcessTable() {}

  /** Alive and not merely waiting to be reaped by a parent that never does (as in containers). */
  static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  /** The process of that id, if it is alive and started at that time: not another one since. */
  static Optional<ProcessHandle> find(long pid, Instant started) {
    return ProcessHandle.of(pid)
        .filter(ProcessTable::isAlive)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .map(start -> Duration.between(start, started).abs())
                    .filter(difference -> difference.compareTo(START_TIME_TOLERANCE) <= 0)
                    .isPresent());
  }

  /** The command line, "" if it cannot be read. */
  static String commandLine(ProcessHandle process) {
    Path file = PROC.resolve(process.pid() + "/cmdline");
    if (Files.isReadable(file)) {
      try {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', ' ');
      } catch (IOException e) {
        return "";
      }
    }
    return process.info().commandLine().orElse("");
  }

  private static boolean isZombie(long pid) {
    try {
      String stat = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
      int afterName = stat.lastIndexOf(')');
      return stat.startsWith(") Z", afterName);
    } catch (IOException e) {
      return false;
    }
  }
}
