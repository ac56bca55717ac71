package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised of everything that runs. */
class WorkloadsTest {

  /** What the level {@code restricted} of the Pod Security Standards admits as a volume. */
  private static final Set<String> VOLUMES =
      Set.of(
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "persistentVolumeClaim",
          "projected",
          "secret");

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "nothing runs as root, writes to its image, gains rights or holds a token of the cluster")
  void hardened(Overlay overlay) {
    assertAll(
        overlay
            .workloads()
            .flatMap(
                workload ->
                    Stream.concat(
                        Stream.of(() -> pod(workload)),
                        workload
                            .containers()
                            .map(container -> () -> container(workload, container)))));
  }

  private static void pod(Overlay.Workload workload) {
    JsonNode pod = workload.pod();
    assertAll(
        workload.name(),
        () -> assertFalse(pod.path("automountServiceAccountToken").asBoolean(true)),
        () -> assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean()),
        () -> assertTrue(pod.at("/securityContext/runAsUser").asInt() > 0),
        () ->
            assertEquals(
                "RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asText()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a namespace that enforces the level “restricted” of Pod Security admits every pod")
  void restricted(Overlay overlay) {
    overlay
        .workloads()
        .forEach(
            workload -> {
              JsonNode pod = workload.pod();
              for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
                assertFalse(pod.path(shared).asBoolean(), shared);
              }
              for (String unlooked : List.of("initContainers", "ephemeralContainers")) {
                assertTrue(pod.path(unlooked).isMissingNode(), unlooked);
              }
              Overlay.each(pod.path("volumes"))
                  .flatMap(volume -> volume.properties().stream())
                  .map(Map.Entry::getKey)
                  .filter(member -> !member.equals("name"))
                  .forEach(kind -> assertTrue(VOLUMES.contains(kind), kind));
              workload
                  .containers()
                  .forEach(
                      container -> {
                        JsonNode security = container.path("securityContext");
                        assertFalse(security.path("privileged").asBoolean());
                        assertTrue(security.at("/capabilities/add").isMissingNode());
                        assertTrue(security.path("procMount").isMissingNode());
                        assertTrue(
                            Overlay.each(container.path("ports"))
                                .noneMatch(port -> port.has("hostPort")));
                      });
            });
  }

  private static void container(Overlay.Workload workload, JsonNode container) {
    JsonNode security = container.path("securityContext");
    assertAll(
        workload.name(),
        () -> assertFalse(security.path("allowPrivilegeEscalation").asBoolean(true)),
        () -> assertTrue(security.path("readOnlyRootFilesystem").asBoolean()),
        () -> assertEquals("[\"ALL\"]", security.at("/capabilities/drop").toString()),
        () -> assertEquals("512Mi", container.at("/resources/limits/memory").asText()),
        () -> assertEquals("512Mi", container.at("/resources/requests/memory").asText()),
        () -> assertFalse(container.at("/resources/requests/cpu").isMissingNode()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "every service says on its management port that it has started, is ready and is alive")
  void probes(Overlay overlay) {
    List<Overlay.Workload> services =
        overlay
            .workloads()
            .filter(workload -> Overlay.kind(workload.resource()).equals("Deployment"))
            .toList();
    assertEquals(4, services.size());
    assertAll(
        services.stream()
            .flatMap(Overlay.Workload::containers)
            .map(
                container ->
                    () -> {
                      assertEquals("/q/health/started", probe(container, "startupProbe"));
                      assertEquals("/q/health/ready", probe(container, "readinessProbe"));
                      assertEquals("/q/health/live", probe(container, "livenessProbe"));
                    }));
  }

  private static String probe(JsonNode container, String name) {
    JsonNode request = container.path(name).path("httpGet");
    assertEquals("management", request.path("port").asText());
    return request.path("path").asText();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("an image has a version, and the migration of a service is that of its release")
  void images(Overlay overlay) {
    Set<String> tags = new TreeSet<>();
    overlay
        .workloads()
        .flatMap(Overlay.Workload::containers)
        .map(container -> container.path("image").asText())
        .forEach(
            image -> {
              assertTrue(image.matches("juesuan/[a-z-]+:\\d+\\.\\d+\\.\\d+"), image);
              tags.add(image.substring(image.indexOf(':') + 1));
            });
    assertEquals(1, tags.size(), tags::toString);
    assertTrue(
        overlay
            .ofKind("Job")
            .map(Overlay::name)
            .allMatch(name -> name.endsWith("-migration-" + tags.iterator().next())));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("no secret stands in a manifest, and every secret that is named is documented")
  void secrets(Overlay overlay) throws IOException {
    assertEquals(0, overlay.ofKind("Secret").count());
    overlay
        .workloads()
        .flatMap(Overlay.Workload::containers)
        .flatMap(container -> Overlay.each(container.path("env")))
        .filter(variable -> variable.path("name").asText().matches(".*(PASSWORD|SECRET|JAAS).*"))
        .forEach(
            variable ->
                assertTrue(
                    variable.has("valueFrom") || variable.path("value").asText().equals("not-used"),
                    variable::toString));
    Set<String> named =
        Stream.concat(
                overlay
                    .workloads()
                    .flatMap(Overlay.Workload::containers)
                    .flatMap(container -> Overlay.each(container.path("env")))
                    .map(variable -> variable.at("/valueFrom/secretKeyRef/name")),
                overlay
                    .workloads()
                    .flatMap(workload -> Overlay.each(workload.pod().path("volumes")))
                    .map(volume -> volume.at("/secret/secretName")))
            .filter(JsonNode::isTextual)
            .map(JsonNode::asText)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), difference(named, documentedSecrets()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "every configuration that is mounted is there, and changes its name with its content")
  void configuration(Overlay overlay) {
    Set<String> there = overlay.ofKind("ConfigMap").map(Overlay::name).collect(Collectors.toSet());
    assertTrue(there.stream().allMatch(name -> name.matches(".*-[a-z0-9]{10}")), there::toString);
    assertEquals(
        there,
        Stream.concat(
                overlay
                    .workloads()
                    .flatMap(workload -> Overlay.each(workload.pod().path("volumes")))
                    .map(volume -> volume.at("/configMap/name")),
                overlay
                    .workloads()
                    .flatMap(Overlay.Workload::containers)
                    .flatMap(container -> Overlay.each(container.path("envFrom")))
                    .map(source -> source.at("/configMapRef/name")))
            .filter(JsonNode::isTextual)
            .map(JsonNode::asText)
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a Service leads to the pods of its own service and to no migration")
  void services(Overlay overlay) {
    overlay
        .ofKind("Service")
        .forEach(
            service ->
                assertEquals(
                    List.of(Overlay.name(service)),
                    overlay
                        .workloads()
                        .filter(workload -> workload.isSelectedBy(service.at("/spec/selector")))
                        .map(Overlay.Workload::name)
                        .toList()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a service is never without a pod while it is rolled out")
  void rollOut(Overlay overlay) {
    overlay
        .ofKind("Deployment")
        .forEach(
            service ->
                assertEquals(
                    0, service.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1)));
  }

  @ParameterizedTest
  @EnumSource(names = "PRODUCTION")
  @DisplayName(
      "in production every service has three pods on three machines, and loses one at a time")
  void production(Overlay overlay) {
    Set<String> services =
        overlay.ofKind("Deployment").map(Overlay::name).collect(Collectors.toSet());
    assertEquals(
        services,
        overlay
            .ofKind("HorizontalPodAutoscaler")
            .filter(scaler -> scaler.at("/spec/minReplicas").asInt() == 3)
            .map(scaler -> scaler.at("/spec/scaleTargetRef/name").asText())
            .collect(Collectors.toSet()));
    assertEquals(
        services,
        overlay
            .ofKind("PodDisruptionBudget")
            .filter(budget -> budget.at("/spec/maxUnavailable").asInt() == 1)
            .flatMap(
                budget ->
                    overlay
                        .workloads()
                        .filter(
                            workload ->
                                workload.isSelectedBy(budget.at("/spec/selector/matchLabels"))))
            .map(Overlay.Workload::name)
            .collect(Collectors.toSet()));
    overlay
        .ofKind("Deployment")
        .forEach(
            service -> {
              assertTrue(service.at("/spec/replicas").isMissingNode(), "the autoscaler's to say");
              assertEquals(
                  "kubernetes.io/hostname",
                  service
                      .at(
                          "/spec/template/spec/affinity/podAntiAffinity"
                              + "/requiredDuringSchedulingIgnoredDuringExecution/0/topologyKey")
                      .asText());
              assertEquals(
                  "topology.kubernetes.io/zone",
                  service
                      .at("/spec/template/spec/topologySpreadConstraints/0/topologyKey")
                      .asText());
            });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("what stays open for the event stream is that path alone")
  void route(Overlay overlay) {
    List<JsonNode> rules =
        overlay
            .ofKind("HTTPRoute")
            .flatMap(route -> Overlay.each(route.at("/spec/rules")))
            .toList();
    assertEquals("/api/v1/events", rules.get(0).at("/matches/0/path/value").asText());
    assertEquals("0s", rules.get(0).at("/timeouts/request").asText());
    assertEquals("60s", rules.get(1).at("/timeouts/request").asText());
  }

  /** The first column of the table of secrets in the README. */
  private static Set<String> documentedSecrets() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(1, line.indexOf('|', 1)))
        .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }
}
