package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every resource is what its kind says it may be, to the last member. */
class TypedManifestsTest {

  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry("v1/ServiceAccount", ServiceAccount.class),
          Map.entry("v1/ConfigMap", ConfigMap.class),
          Map.entry("v1/Service", Service.class),
          Map.entry("apps/v1/Deployment", Deployment.class),
          Map.entry("batch/v1/Job", Job.class),
          Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
          Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
          Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
          Map.entry("gateway.networking.k8s.io/v1/Gateway", Gateway.class),
          Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
          Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
          Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
          Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class),
          Map.entry("kafka.strimzi.io/v1/KafkaUser", KafkaUser.class),
          Map.entry("barmancloud.cnpg.io/v1/ObjectStore", ObjectStore.class));

  /** Held against the operator's own definition by a tool, in {@link RenderingTest}. */
  private static final Set<String> OF_THE_DATABASE_OPERATOR =
      Set.of(
          "postgresql.cnpg.io/v1/Cluster",
          "postgresql.cnpg.io/v1/Database",
          "postgresql.cnpg.io/v1/ScheduledBackup");

  /** The types keep unknown members, which would hide a misspelt one; here nobody may. */
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return false;
                }
              })
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @TestFactory
  @DisplayName("every resource of every overlay has the members its kind has, and no other")
  Stream<DynamicTest> resources() {
    return Stream.of(Overlay.values())
        .flatMap(
            overlay ->
                overlay.resources().stream()
                    .map(
                        resource ->
                            DynamicTest.dynamicTest(
                                overlay + " " + type(resource) + " " + Overlay.name(resource),
                                () -> check(resource))));
  }

  @Test
  @DisplayName("a misspelt member is found")
  void misspelt() {
    ObjectNode deployment =
        Overlay.DISTRICT.ofKind("Deployment").findFirst().orElseThrow().deepCopy();
    ((ObjectNode) deployment.at("/spec/template/spec/containers/0")).put("livenesProbe", "x");
    assertThrows(UnrecognizedPropertyException.class, () -> read(deployment));
  }

  @Test
  @DisplayName("an object store with another's member or a compression nobody knows is found")
  void objectStore() {
    ObjectNode store = Overlay.DISTRICT.ofKind("ObjectStore").findFirst().orElseThrow().deepCopy();
    ((ObjectNode) store.at("/spec/configuration")).put("retentionPolicy", "30d");
    assertThrows(UnrecognizedPropertyException.class, () -> read(store));
    ((ObjectNode) store.at("/spec/configuration")).remove("retentionPolicy");
    ((ObjectNode) store.at("/spec/configuration/wal")).put("compression", "rar");
    assertThrows(InvalidFormatException.class, () -> read(store));
  }

  private static void check(JsonNode resource) {
    if (OF_THE_DATABASE_OPERATOR.contains(type(resource))) {
      return;
    }
    assertTrue(TYPES.containsKey(type(resource)), () -> "nobody checks " + type(resource));
    assertDoesNotThrow(() -> read(resource));
  }

  private static void read(JsonNode resource) throws JsonProcessingException {
    STRICT.treeToValue(resource, TYPES.get(type(resource)));
  }

  private static String type(JsonNode resource) {
    return resource.path("apiVersion").asText() + "/" + Overlay.kind(resource);
  }
}
