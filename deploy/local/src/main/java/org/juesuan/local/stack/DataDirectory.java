package org.juesuan.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.platform.embedded.Directories;
import org.juesuan.platform.embedded.StartFailure;

/**
 * Everything one stack keeps: data, logs, process records, keys. A marker file tells it from any
 * other directory, so that {@code --fresh} never wipes something else.
 *
 * @param root absolute path
 */
public record DataDirectory(Path root) {
  private static final String MARKER = "juesuan-data";
  private static final String LOCK = "lock";
  private static final long MEBIBYTE = 1024L * 1024;

  /** What a stack with its sample needs at the start, with some room to write. */
  private static final long NEEDED_BYTES = 400 * MEBIBYTE;

  /**
   * The directory, created if missing.
   *
   * @throws StartFailure if it belongs to somebody else or cannot be written
   */
  public static DataDirectory open(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      if (Files.isDirectory(root) && !isEmpty(root) && !Files.exists(root.resolve(MARKER))) {
        throw new StartFailure(
            root
                + " is not empty and not a data directory of Juesuan; choose another with --data.");
      }
      Files.createDirectories(root);
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
      Files.writeString(root.resolve(MARKER), "Data of a local Juesuan stack.\n");
      return new DataDirectory(root);
    } catch (IOException e) {
      throw new StartFailure("Cannot use " + root + " for data: " + describe(e) + ".", e);
    }
  }

  /** Whether a stack was ever started there. */
  public static boolean exists(Path path) {
    return Files.exists(path.toAbsolutePath().resolve(MARKER));
  }

  /** Refuses to start on a disk that is full or nearly so, before anything is half written. */
  public void requireSpace() {
    try {
      FileStore disk = Files.getFileStore(root);
      long usable = disk.getUsableSpace();
      if (usable < NEEDED_BYTES) {
        throw new StartFailure(
            "Only %d MiB are free on the disk of %s; the stack needs %d MiB."
                .formatted(usable / MEBIBYTE, root, NEEDED_BYTES / MEBIBYTE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes all content; nothing may be running. The lock stays, as it is held. */
  public void wipe() {
    try (Stream<Path> children = Files.list(root)) {
      List<Path> doomed =
          children
              .filter(
                  child ->
                      !child.getFileName().toString().equals(MARKER)
                          && !child.getFileName().toString().equals(LOCK))
              .toList();
      for (Path child : doomed) {
        if (Files.isDirectory(child)) {
          Directories.delete(child);
        } else {
          Files.delete(child);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot wipe " + root, e);
    }
  }

  public Path lock() {
    return root.resolve(LOCK);
  }

  public Path postgresql() {
    return root.resolve("postgresql");
  }

  public Path kafka() {
    return root.resolve("kafka");
  }

  public Path identity() {
    return root.resolve("identity");
  }

  /** The token by which the services know the gateway; as old as the key that signed it. */
  Path gatewayToken() {
    return identity().resolve("gateway-token");
  }

  /** Configuration, ports and process record of one service. */
  public Path service(String name) {
    return root.resolve("services").resolve(name);
  }

  public Path log(String name) {
    return root.resolve("logs").resolve(name + ".log");
  }

  /** How many processes of each service there were last. */
  Path replicas() {
    return root.resolve("replicas");
  }

  /** Exists when the sample is completely loaded. */
  public Path sampleLoaded() {
    return root.resolve("sample-loaded");
  }

  /** "No space left on device" and the like, without the path in front that the sentence has. */
  static String describe(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return failure instanceof java.nio.file.FileSystemException system && system.getReason() != null
        ? system.getReason()
        : failure.getClass().getSimpleName() + " " + message;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.findAny().isEmpty();
    }
  }
}
