package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The network policies allow the arrows of the architecture and no others. */
class NetworkTest {

  private static final List<String> OWNERS =
      List.of("budget-service", "evaluation-service", "procurement-service");

  /** Where each may open a connection to, besides asking for names. */
  private static final Set<String> ARROWS =
      Stream.concat(
              OWNERS.stream()
                  .flatMap(
                      owner ->
                          Stream.of(
                              "gateway -> " + owner + ":8080",
                              owner + " -> postgresql:5432",
                              owner + " -> kafka:9093",
                              owner + " -> identity:8443")),
              Stream.of("gateway -> kafka:9093", "gateway -> identity:8443"))
          .collect(Collectors.toCollection(TreeSet::new));

  @ParameterizedTest
  @EnumSource
  @DisplayName("what is not allowed is refused, in and out")
  void refusedUnlessAllowed(Overlay overlay) {
    assertTrue(
        overlay
            .ofKind("NetworkPolicy")
            .map(policy -> policy.path("spec"))
            .anyMatch(
                spec ->
                    spec.path("podSelector").isEmpty()
                        && spec.path("policyTypes").toString().equals("[\"Ingress\",\"Egress\"]")
                        && spec.path("ingress").isMissingNode()
                        && spec.path("egress").isMissingNode()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("no service calls another: the gateway asks them, and they ask PostgreSQL and Kafka")
  void arrows(Overlay overlay) {
    Set<String> allowed = new TreeSet<>();
    overlay
        .ofKind("NetworkPolicy")
        .map(policy -> policy.path("spec"))
        .forEach(
            spec ->
                names(spec.path("podSelector"))
                    .forEach(
                        from ->
                            Overlay.each(spec.path("egress"))
                                .forEach(rule -> add(allowed, from, rule))));
    allowed.removeIf(arrow -> arrow.startsWith("postgresql ->") || arrow.startsWith("kafka ->"));
    Set<String> expected = new TreeSet<>(ARROWS);
    if (overlay == Overlay.PRODUCTION) {
      expected.add("gateway -> tracing:4318");
      OWNERS.forEach(owner -> expected.add(owner + " -> tracing:4318"));
    }
    assertEquals(expected, allowed);
  }

  private static void add(Set<String> allowed, String from, JsonNode rule) {
    assertTrue(rule.has("to") || !OWNERS.contains(from), "an arrow of a service has an end");
    Overlay.each(rule.path("to"))
        .flatMap(
            to ->
                to.has("podSelector")
                    ? names(to.path("podSelector"))
                    : Stream.of(system(to.path("namespaceSelector"))))
        .forEach(
            to ->
                Overlay.each(rule.path("ports"))
                    .forEach(
                        port ->
                            allowed.add(from + " -> " + to + ":" + port.path("port").asText())));
  }

  /** What a selector of pods means. */
  private static Stream<String> names(JsonNode selector) {
    JsonNode labels = selector.path("matchLabels");
    if (labels.has("app.kubernetes.io/name")) {
      return Stream.of(labels.path("app.kubernetes.io/name").asText());
    }
    if (labels.has("cnpg.io/cluster")) {
      return Stream.of("postgresql");
    }
    if (labels.has("strimzi.io/cluster") || labels.has("strimzi.io/name")) {
      return Stream.of("kafka");
    }
    return Overlay.each(selector.at("/matchExpressions/0/values")).map(JsonNode::asText);
  }

  private static String system(JsonNode namespaceSelector) {
    String label = namespaceSelector.path("matchLabels").fieldNames().next();
    return label.substring(label.indexOf('/') + 1);
  }
}
