package org.juesuan.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that outlives its starter: terminal signals (interrupt, hang-up) do not reach it, its
 * output goes to a log file, and a record file keeps its process id together with its start time,
 * so that an id that was given to another process since is never taken for it.
 */
public final class BackgroundProcess {
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
    // An ignored signal stays ignored over exec, and a JVM leaves an ignored signal alone.
    List<String> detached =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    detached.addAll(command);
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(detached)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      ProcessHandle handle = builder.start().toHandle();
      BackgroundProcess process = new BackgroundProcess(handle, recordFile);
      process.writeRecord();
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
              Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])))
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

  private void writeRecord() throws IOException {
    Instant started =
        handle.info().startInstant().orElseThrow(() -> new IOException("it ended at once"));
    Path draft = recordFile.resolveSibling(recordFile.getFileName() + ".new");
    Files.createDirectories(recordFile.toAbsolutePath().getParent());
    Files.writeString(draft, handle.pid() + " " + started.toEpochMilli() + "\n");
    Files.move(draft, recordFile, StandardCopyOption.ATOMIC_MOVE);
  }

  private void deleteRecord() {
    try {
      Files.deleteIfExists(recordFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
