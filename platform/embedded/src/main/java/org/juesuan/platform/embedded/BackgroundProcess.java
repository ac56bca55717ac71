package org.juesuan.platform.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that outlives its starter: terminal signals (interrupt, hang-up) do not reach it, its
 * output goes to a log file, and it runs in the directory of its record file. The process writes
 * that record itself, so there is no moment in which it runs unrecorded; the record keeps the
 * process id together with the start time, so that an id that was given to another process since is
 * never taken for it.
 */
public final class BackgroundProcess {
  /** An ignored signal stays ignored over exec, and a JVM leaves an ignored signal alone. */
  private static final String SCRIPT =
      """
      trap '' INT HUP
      echo "$$ $(date +%s)" > "$0.new" && mv "$0.new" "$0" && exec "$@"
      """;

  private static final int RECORD_POLLS = 2_000;

  private final ProcessHandle handle;
  private final Path recordFile;

  private BackgroundProcess(ProcessHandle handle, Path recordFile) {
    this.handle = handle;
    this.recordFile = recordFile;
  }

  /**
   * Starts the command and writes its record.
   *
   * @param environment variables added to this process' own
   * @param log receives standard output and standard error, appended
   * @throws StartFailure if the operating system refuses
   */
  public static BackgroundProcess start(
      List<String> command, Map<String, String> environment, Path log, Path recordFile) {
    List<String> detached =
        new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, recordFile.toAbsolutePath().toString()));
    detached.addAll(command);
    try {
      createParent(log);
      File directory = createParent(recordFile).toFile();
      ProcessBuilder builder =
          new ProcessBuilder(detached)
              .directory(directory)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      ProcessHandle handle = builder.start().toHandle();
      BackgroundProcess process = new BackgroundProcess(handle, recordFile);
      process.awaitRecord();
      return process;
    } catch (IOException e) {
      throw new StartFailure("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
    }
  }

  /** The recorded process, if it is still that process and alive. */
  public static Optional<BackgroundProcess> recorded(Path recordFile) {
    if (!Files.exists(recordFile)) {
      return Optional.empty();
    }
    try {
      String[] parts = Files.readString(recordFile).strip().split(" ", -1);
      if (parts.length != 2) {
        return Optional.empty();
      }
      return ProcessTable.find(
              Long.parseLong(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])))
          .map(handle -> new BackgroundProcess(handle, recordFile));
    } catch (NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public long pid() {
    return handle.pid();
  }

  public boolean isAlive() {
    return ProcessTable.isAlive(handle);
  }

  /** Asks the process to end, and after the grace period makes it. Returns when it is gone. */
  public void stop(Duration grace) {
    handle.destroy();
    if (!awaitEnd(grace)) {
      handle.destroyForcibly();
      awaitEnd(Duration.ofSeconds(10));
    }
    deleteRecord();
  }

  /** Kills the process without warning (SIGKILL), as a crash would; its record stays. */
  public void kill() {
    handle.destroyForcibly();
    awaitEnd(Duration.ofSeconds(10));
  }

  private boolean awaitEnd(Duration limit) {
    try {
      handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return !isAlive();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !isAlive();
    }
  }

  private static Path createParent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException(file + " is not a file in a directory");
    }
    return Files.createDirectories(parent);
  }

  private void awaitRecord() throws IOException {
    String begin = handle.pid() + " ";
    for (int polls = 0; polls < RECORD_POLLS && isAlive(); polls++) {
      if (Files.exists(recordFile) && Files.readString(recordFile).startsWith(begin)) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    if (isAlive()) {
      handle.destroyForcibly();
      throw new IOException("it left no record in " + recordFile);
    }
  }

  private void deleteRecord() {
    try {
      Files.deleteIfExists(recordFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
