package org.juesuan.images;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The image of a service")
class ServiceImageTest {
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
  private static final ServiceImage.Release RELEASE =
      new ServiceImage.Release("0.1.0", "abc", TIME, "");

  @TempDir Path directory;
  private Path project;

  @BeforeEach
  void packaged() throws IOException {
    project = directory.resolve("project");
    for (String file :
        List.of(
            "quarkus-run.jar",
            "app/budget-service.jar",
            "lib/main/org.juesuan.platform-money.jar",
            "lib/main/io.quarkus.quarkus-core.jar")) {
      Path jar = project.resolve("budget-service/target/quarkus-app").resolve(file);
      Files.createDirectories(jar.getParent());
      Files.writeString(jar, file);
    }
  }

  @Test
  @DisplayName("holds its files in layers, from what changes least to what changes most")
  void isLayered() throws Exception {
    Archive archive = new Archive(built("first"));

    List<List<String>> layers = new ArrayList<>();
    for (JsonNode layer : archive.manifest().get("layers")) {
      layers.add(archive.files(layer.get("digest").asText()));
    }
    assertEquals(
        List.of(
            List.of("deployments/lib/main/io.quarkus.quarkus-core.jar"),
            List.of(
                "deployments/app/budget-service.jar",
                "deployments/lib/main/org.juesuan.platform-money.jar",
                "deployments/quarkus-run.jar"),
            List.of("usr/share/juesuan/budget-service.cdx.json"),
            List.of("deployments/app.aot")),
        layers);
  }

  @Test
  @DisplayName("runs as a user without a name, from its cache, and carries whose release it is")
  void saysHowItRuns() throws Exception {
    JsonNode description = new Archive(built("first")).description();
    JsonNode config = description.get("config");

    assertAll(
        () -> assertEquals("10001:10001", config.get("User").asText()),
        () -> assertTrue(config.get("Entrypoint").toString().contains("AOTCache=/deployments")),
        () -> assertTrue(config.get("ExposedPorts").has("9000/tcp")),
        () ->
            assertEquals(
                "0.1.0", config.get("Labels").get("org.opencontainers.image.version").asText()),
        () -> assertEquals(TIME, Instant.parse(description.get("created").asText())));
  }

  @Test
  @DisplayName("is the same to the byte for the same files, and another for another file")
  void isReproducible() throws Exception {
    Path first = built("first");
    Path again = built("again");
    assertEquals(-1, Files.mismatch(first, again));

    Files.writeString(
        project.resolve("budget-service/target/quarkus-app/quarkus-run.jar"), "another");
    assertNotEquals(-1, Files.mismatch(first, built("another")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("holds the loader and the C library that the Java runtime asks for")
  void holdsWhatTheRuntimeLoads() throws Exception {
    String libraries = SystemLibraries.of(Path.of(System.getProperty("java.home"))).toString();

    assertTrue(libraries.contains("libc.so"), libraries);
    assertTrue(libraries.contains("/ld-"), libraries);
  }

  private Path built(String name) throws Exception {
    Application application =
        Application.copied("budget-service", project, directory.resolve(name), TIME);
    Path archive = directory.resolve(name + ".tar");
    Path cache = Files.writeString(directory.resolve("cache"), "cache");
    Path bill = Files.writeString(directory.resolve("bill"), "{}");
    new ServiceImage(RELEASE, application)
        .withApplication()
        .withBillOfMaterials(bill)
        .withCache(cache)
        .write(archive, directory.resolve("layers"));
    return archive;
  }

  /** An image as OCI lays it out: an index, and what it points to by digest. */
  private static final class Archive {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, byte[]> entries = new HashMap<>();

    Archive(Path file) throws IOException {
      try (TarArchiveInputStream tar = new TarArchiveInputStream(Files.newInputStream(file))) {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; ) {
          entries.put(entry.getName(), tar.readAllBytes());
          entry = tar.getNextEntry();
        }
      }
    }

    JsonNode manifest() throws IOException {
      JsonNode index = JSON.readTree(entries.get("index.json"));
      return JSON.readTree(blob(index.get("manifests").get(0).get("digest").asText()));
    }

    JsonNode description() throws IOException {
      return JSON.readTree(blob(manifest().get("config").get("digest").asText()));
    }

    List<String> files(String digest) throws IOException {
      List<String> names = new ArrayList<>();
      InputStream layer = new GZIPInputStream(new ByteArrayInputStream(blob(digest)));
      try (TarArchiveInputStream tar = new TarArchiveInputStream(layer)) {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; ) {
          if (!entry.isDirectory()) {
            names.add(entry.getName());
          }
          entry = tar.getNextEntry();
        }
      }
      return names;
    }

    private byte[] blob(String digest) {
      return Objects.requireNonNull(entries.get("blobs/" + digest.replace(':', '/')));
    }
  }
}
