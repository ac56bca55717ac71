package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the overlays render to, and what the operator of the database says of it. */
class RenderingTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "an overlay renders to what was reviewed; a change is made by committing its rendering")
  void rendersAsReviewed(Overlay overlay) throws IOException, InterruptedException {
    Tool.Run run = Tool.run("kubectl", "kustomize", overlay.source().toString());
    assertEquals(0, run.status(), run.complaints());
    assertEquals(Files.readString(overlay.rendered()), run.printed());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("the database is described as its operator defines it, to the last member")
  void databaseResources(Overlay overlay) throws IOException, InterruptedException {
    assumeTrue(
        Files.isDirectory(Path.of("tools/node_modules")),
        "SKIPPED: run `npm ci` in deploy/kubernetes/tools first");
    Tool.Run run = Tool.run("node", "tools/database-operator.mjs", overlay.rendered().toString());
    assertEquals(0, run.status(), run.complaints());
  }
}
