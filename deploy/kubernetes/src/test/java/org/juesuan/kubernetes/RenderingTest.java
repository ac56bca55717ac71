package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
  @DisplayName(
      "with the component that restores, the cluster is made from its archive and archived anew")
  void restored(Overlay overlay) throws IOException, InterruptedException {
    JsonNode cluster =
        Overlay.resources(restoring(overlay)).stream()
            .filter(resource -> Overlay.kind(resource).equals("Cluster"))
            .findFirst()
            .orElseThrow()
            .path("spec");
    JsonNode from = cluster.at("/externalClusters/0");
    assertEquals(from.path("name"), cluster.at("/bootstrap/recovery/source"));
    assertTrue(cluster.at("/bootstrap/initdb").isMissingNode(), "no empty one");
    JsonNode to = cluster.at("/plugins/0/parameters");
    assertEquals(from.at("/plugin/parameters/barmanObjectName"), to.path("barmanObjectName"));
    assertNotEquals(from.at("/plugin/parameters/serverName"), to.path("serverName"));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("the runbook's labels find the database, the topics and the migrations, and no more")
  void partsByLabel(Overlay overlay) {
    assertEquals(
        Set.of("Cluster", "Database", "ObjectStore", "ScheduledBackup"),
        kinds(overlay, "app.kubernetes.io/component", "database"));
    assertEquals(
        Set.of("KafkaNodePool", "KafkaTopic", "KafkaUser"),
        kinds(overlay, "strimzi.io/cluster", "kafka"));
    assertEquals(Set.of("Job"), kinds(overlay, "app.kubernetes.io/component", "migration"));
  }

  private static Set<String> kinds(Overlay overlay, String label, String value) {
    return overlay.resources().stream()
        .filter(resource -> resource.at("/metadata/labels").path(label).asText().equals(value))
        .map(Overlay::kind)
        .collect(Collectors.toSet());
  }

  @Test
  @DisplayName("the database is described as its operator defines it, to the last member")
  void databaseResources() throws IOException, InterruptedException {
    assumeTrue(
        Files.isDirectory(Path.of("tools/node_modules")),
        "SKIPPED: run `npm ci` in deploy/kubernetes/tools first");
    List<String> arguments = new ArrayList<>(List.of("tools/database-operator.mjs"));
    for (Overlay overlay : Overlay.values()) {
      arguments.add(overlay.rendered().toString());
      arguments.add(restoring(overlay).toString());
    }
    Tool.Run run = Tool.run("node", arguments.toArray(String[]::new));
    assertEquals(0, run.status(), run.complaints());
  }

  /** The rendering of an overlay to which the component is added as an operator adds it. */
  private static Path restoring(Overlay overlay) throws IOException, InterruptedException {
    Path directory = Files.createDirectories(Path.of("target/restore", overlay.name()));
    Files.writeString(
        directory.resolve("kustomization.yaml"),
        """
        resources: [../../../%s]
        components: [../../../restore]
        """
            .formatted(overlay.source()));
    Tool.Run run = Tool.run("kubectl", "kustomize", directory.toString());
    assertEquals(0, run.status(), run.complaints());
    return Files.writeString(directory.resolve("rendered.yaml"), run.printed());
  }
}
