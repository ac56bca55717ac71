package org.juesuan.platform.embedded.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * Gives a Quarkus test the configuration of the real servers. Init arguments: {@code service} (for
 * example {@code budget}; without it no database is configured), {@code kafka} ({@code true} starts
 * the broker and its topic; otherwise relay and consumer are off) and {@code consumes} (the
 * services whose events it takes in, separated by commas; without it the consumer is off).
 */
public final class JuesuanTestResource implements QuarkusTestResourceLifecycleManager {
  private @Nullable String service;
  private boolean kafka;
  private List<String> consumes = List.of();

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service");
    kafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "false"));
    String others = arguments.getOrDefault("consumes", "");
    consumes = others.isEmpty() ? List.of() : List.of(others.split(","));
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("quarkus.oidc.public-key", TestServers.identity().publicKeyPem());
    configuration.put("quarkus.oidc.token.issuer", LocalIdentity.ISSUER);
    configuration.put("quarkus.oidc.token.audience", LocalIdentity.AUDIENCE);
    if (service != null) {
      configuration.putAll(settings(TestServers.database(service)));
      configuration.putAll(kafka ? kafkaConfiguration(service) : withoutKafka());
    }
    return configuration;
  }

  /** What a service is told of its database, which it migrates by itself. */
  public static Map<String, String> settings(ServiceDatabase database) {
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.appRole(),
        "quarkus.datasource.password", database.appPassword(),
        "quarkus.flyway.username", database.ownerRole(),
        "quarkus.flyway.password", database.ownerPassword(),
        "quarkus.flyway.migrate-at-start", "true",
        "quarkus.flyway.placeholders.appRole", database.appRole());
  }

  private Map<String, String> kafkaConfiguration(String service) {
    KafkaBroker broker = TestServers.kafka();
    List<String> topics = new ArrayList<>(List.of("juesuan." + service + ".v1"));
    for (String other : consumes) {
      topics.add("juesuan." + other + ".v1");
      topics.add("juesuan." + other + ".v1." + service + "-service.dead");
    }
    broker.createTopics(topics.toArray(String[]::new));
    return Map.of(
        "juesuan.events.bootstrap-servers",
        broker.bootstrapServers(),
        "juesuan.events.relay-enabled",
        "true",
        "juesuan.consumer.enabled",
        Boolean.toString(!consumes.isEmpty()));
  }

  private static Map<String, String> withoutKafka() {
    // A port nobody listens on: whoever connects although the relay is off fails at once.
    return Map.of(
        "juesuan.events.bootstrap-servers", "127.0.0.1:1",
        "juesuan.events.relay-enabled", "false",
        "juesuan.consumer.enabled", "false");
  }

  /** The servers stay for the next test class and end with the JVM. */
  @Override
  public void stop() {}
}
