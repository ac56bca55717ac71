package org.juesuan.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.local.stack.ServiceDefinition;

/** The command behind {@code deploy/images/build}: an archive for each service of the project. */
public final class ImageBuild {
  private final Path project;
  private final Path target;
  private final ServiceImage.Release release;

  ImageBuild(Path project, ServiceImage.Release release) {
    this.project = project;
    this.target = project.resolve("deploy/images/target/images");
    this.release = release;
  }

  /**
   * Builds them.
   *
   * @param arguments version, revision and time (ISO 8601) of the sources, and the base image or an
   *     empty text
   */
  public static void main(String[] arguments) throws Exception {
    Path project = Path.of(System.getProperty("juesuan.root")).toRealPath();
    Instant time = OffsetDateTime.parse(arguments[2]).toInstant();
    new ImageBuild(
            project, new ServiceImage.Release(arguments[0], arguments[1], time, arguments[3]))
        .run();
  }

  private void run() throws Exception {
    wipe(target);
    Path root = target.resolve("training");
    Files.createDirectories(root.resolve("deploy/local"));
    Files.createSymbolicLink(
        root.resolve("deploy/local/sample"), project.resolve("deploy/local/sample"));
    Path runtime = JavaRuntime.link(target.resolve("runtime"));
    Collection<Path> system = SystemLibraries.of(runtime);
    List<Application> applications =
        ServiceDefinition.ALL.stream()
            .map(service -> Application.copied(service.name(), project, root, release.time()))
            .toList();
    Training training = new Training(root, runtime);
    training.run(applications);
    for (Application application : applications) {
      Path archive = target.resolve(application.name() + ".tar");
      String digest =
          new ServiceImage(release, application)
              .withSystem(system)
              .withRuntime(runtime)
              .withApplication()
              .withBillOfMaterials(project.resolve(application.name()).resolve("target/bom.json"))
              .withCache(training.cache(application))
              .write(archive, target.resolve("layers"))
              .getDigest()
              .toString();
      Files.writeString(
          target.resolve(application.name() + ".digest"), digest + "\n", StandardCharsets.UTF_8);
      System.out.printf(
          "juesuan/%s:%s  %d MB  %s%n",
          application.name(), release.version(), Files.size(archive) >> 20, digest);
    }
  }

  private static void wipe(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> doomed = Files.walk(directory)) {
        for (Path path : doomed.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(directory);
  }
}
