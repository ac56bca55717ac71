package org.juesuan.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service as the build packaged it, copied to where it is trained. Every file carries one time:
 * the same application gives the same image, and an AOT cache knows its jars by size and time.
 *
 * @param name of the service, also of its image
 * @param directory holds {@code quarkus-run.jar}
 */
record Application(String name, Path directory) {

  /** In which quarkus-run.jar lies, below a service's module and below the root of a training. */
  private static final String PACKAGED = "target/quarkus-app";

  /** Copies the packaged service into a tree that looks to the local stack like the project's. */
  static Application copied(String name, Path project, Path root, Instant time) {
    Path from = project.resolve(name).resolve(PACKAGED);
    Path to = root.resolve(name).resolve(PACKAGED);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        Files.setLastModifiedTime(copy, FileTime.from(time));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + from, e);
    }
    return new Application(name, to);
  }

  /** Its files, in one order. */
  List<Path> files() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file changes less often than our own code: a library of somebody else. */
  boolean isLibrary(Path file) {
    return directory.relativize(file).startsWith("lib")
        && !file.getFileName().toString().startsWith("org.juesuan.");
  }
}
