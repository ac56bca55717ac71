package org.juesuan.budget.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.juesuan.budget.fixture.ClusterSettings;
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
  void migratesFirst() {
    assertNotEquals(
        0,
        PackagedService.runToItsEnd(DATABASE, ClusterSettings.ofTheSchema()),
        "the schema is behind");

    assertEquals(0, PackagedService.runToItsEnd(DATABASE, Map.of("quarkus.init-and-exit", "true")));

    PackagedService.start(DATABASE, ClusterSettings.ofTheSchema()).kill();
  }
}
