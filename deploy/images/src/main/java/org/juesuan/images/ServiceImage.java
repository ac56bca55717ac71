package org.juesuan.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One image: the system's libraries, the Java runtime, other people's libraries, the service, its
 * AOT cache, from what changes least to what changes most. It runs as a user without a name, needs
 * to write nowhere but below {@code /tmp}, and reads settings from {@code /deployments/config}.
 */
final class ServiceImage {
  private static final String HOME = "/deployments";
  private static final String JAVA = "/opt/java";
  private static final FilePermissions READABLE = FilePermissions.fromOctalString("644");
  private static final FilePermissions EXECUTABLE = FilePermissions.fromOctalString("755");

  private final Release release;
  private final Application application;
  private final JibContainerBuilder builder;

  /**
   * What every image of a release has in common.
   *
   * @param version the tag
   * @param revision of the sources, as their version control names it
   * @param time of the sources: the images and every file in them carry it
   * @param base another image to build upon, by its digest; empty for the machine's own C library
   */
  record Release(String version, String revision, Instant time, String base) {
    boolean hasBase() {
      return !base.isEmpty();
    }
  }

  ServiceImage(Release release, Application application) throws Exception {
    this.release = release;
    this.application = application;
    this.builder = release.hasBase() ? Jib.from(release.base()) : Jib.fromScratch();
    builder
        .setFormat(ImageFormat.OCI)
        .setPlatforms(
            Set.of(
                new Platform(
                    "aarch64".equals(System.getProperty("os.arch").toLowerCase(Locale.ROOT))
                        ? "arm64"
                        : "amd64",
                    "linux")))
        .setCreationTime(release.time())
        .setUser("10001:10001")
        .setWorkingDirectory(AbsoluteUnixPath.get(HOME))
        .setExposedPorts(Port.tcp(8080), Port.tcp(9000))
        .setEnvironment(Map.of("LANG", "C.UTF-8", "JAVA_HOME", JAVA))
        .setEntrypoint(
            JAVA + "/bin/java",
            // Half for the heap, the rest for what libraries and threads keep beside it.
            "-XX:MaxRAMPercentage=50",
            // At once: the objects of an AOT cache do not fit into the heap a JVM would begin with.
            "-XX:InitialRAMPercentage=25",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:AOTCache=" + HOME + "/app.aot",
            "-jar",
            HOME + "/quarkus-run.jar")
        .setLabels(
            Map.of(
                "org.opencontainers.image.title", "juesuan/" + application.name(),
                "org.opencontainers.image.version", release.version(),
                "org.opencontainers.image.revision", release.revision(),
                "org.opencontainers.image.created", release.time().toString()));
  }

  /** The files the runtime loads from the system, unless a base image brings them. */
  ServiceImage withSystem(Collection<Path> libraries) {
    if (release.hasBase()) {
      return this;
    }
    FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("system");
    libraries.forEach(library -> add(layer, library, library.toString()));
    builder.addFileEntriesLayer(layer.build());
    return this;
  }

  ServiceImage withRuntime(Path runtime) throws IOException {
    FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("runtime");
    try (Stream<Path> files = Files.walk(runtime)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> add(layer, file, JAVA + "/" + runtime.relativize(file)));
    }
    builder.addFileEntriesLayer(layer.build());
    return this;
  }

  ServiceImage withApplication() {
    FileEntriesLayer.Builder libraries = FileEntriesLayer.builder().setName("libraries");
    FileEntriesLayer.Builder own = FileEntriesLayer.builder().setName("application");
    for (Path file : application.files()) {
      add(
          application.isLibrary(file) ? libraries : own,
          file,
          HOME + "/" + application.directory().relativize(file));
    }
    builder.addFileEntriesLayer(libraries.build()).addFileEntriesLayer(own.build());
    return this;
  }

  ServiceImage withCache(Path cache) {
    return with("cache", cache, HOME + "/app.aot");
  }

  /** The list of what the image is made of (SBOM), in CycloneDX's form. */
  ServiceImage withBillOfMaterials(Path bill) {
    return with(
        "bill-of-materials", bill, "/usr/share/juesuan/" + application.name() + ".cdx.json");
  }

  /** Writes the archive; the same content gives the same digest. */
  JibContainer write(Path archive, Path caches) throws Exception {
    return builder.containerize(
        Containerizer.to(
                TarImage.at(archive)
                    .named("juesuan/" + application.name() + ":" + release.version()))
            .setToolName("juesuan")
            .setBaseImageLayersCache(caches.resolve("base"))
            .setApplicationLayersCache(caches.resolve("application")));
  }

  private ServiceImage with(String name, Path file, String path) {
    FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
    add(layer, file, path);
    builder.addFileEntriesLayer(layer.build());
    return this;
  }

  private void add(FileEntriesLayer.Builder layer, Path file, String path) {
    try {
      Path content = file.toRealPath();
      layer.addEntry(
          content,
          AbsoluteUnixPath.get(path),
          Files.isExecutable(content) ? EXECUTABLE : READABLE,
          release.time());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
