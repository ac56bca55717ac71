package org.juesuan.budget.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.juesuan.platform.service.fixture.PackagedService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A release in a cluster, with the settings of its manifests")
class RollOutIT {

  /** A database of its own: it stands empty until the migration. */
  private static final String DATABASE = "roll_out";

  @Test
  @DisplayName(
      "The migration runs to its end as the owner; before it no service starts, behind it one does"
          + " that cannot change a table")
  void migratesFirst() throws IOException {
    assertNotEquals(0, PackagedService.runToItsEnd(DATABASE, ofAService()), "the schema is behind");

    assertEquals(0, PackagedService.runToItsEnd(DATABASE, Map.of("quarkus.init-and-exit", "true")));

    PackagedService.start(DATABASE, ofAService()).kill();
  }

  /** What the manifests say of the schema; Flyway reads it as the service's own role. */
  private static Map<String, String> ofAService() throws IOException {
    Properties manifest = new Properties();
    Path file = Path.of("../deploy/kubernetes/base/owner/application.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      manifest.load(reader);
    }
    Map<String, String> settings = new HashMap<>();
    manifest.stringPropertyNames().stream()
        .filter(name -> name.startsWith("quarkus.flyway."))
        .forEach(name -> settings.put(name, manifest.getProperty(name)));
    settings.put("quarkus.flyway.username", "${quarkus.datasource.username}");
    settings.put("quarkus.flyway.password", "${quarkus.datasource.password}");
    return settings;
  }
}
