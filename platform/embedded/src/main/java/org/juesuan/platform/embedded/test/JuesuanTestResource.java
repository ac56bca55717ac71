package org.juesuan.platform.embedded.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * Gives a Quarkus test the configuration of the real servers. Init arguments: {@code service} (for
 * example {@code budget}; without it no database is configured) and {@code kafka} ({@code true}
 * starts the broker and its topic; otherwise the relay is off).
 */
public final class JuesuanTestResource implements QuarkusTestResourceLifecycleManager {
  private @Nullable String service;
  private boolean kafka;

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service");
    kafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "false"));
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> configuration = new HashMap<>();
    configuration.put("quarkus.oidc.public-key", TestServers.identity().publicKeyPem());
    configuration.put("quarkus.oidc.token.issuer", LocalIdentity.ISSUER);
    configuration.put("quarkus.oidc.token.audience", LocalIdentity.AUDIENCE);
    if (service != null) {
      configuration.putAll(databaseConfiguration(service));
      configuration.putAll(kafka ? kafkaConfiguration(service) : withoutKafka());
    }
    return configuration;
  }

  private static Map<String, String> databaseConfiguration(String service) {
    ServiceDatabase database = TestServers.database(service);
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.appRole(),
        "quarkus.datasource.password", database.appPassword(),
        "quarkus.flyway.username", database.ownerRole(),
        "quarkus.flyway.password", database.ownerPassword(),
        "quarkus.flyway.migrate-at-start", "true",
        "quarkus.flyway.placeholders.appRole", database.appRole());
  }

  private static Map<String, String> kafkaConfiguration(String service) {
    KafkaBroker broker = TestServers.kafka();
    broker.createTopics("juesuan." + service + ".v1");
    return Map.of(
        "juesuan.events.bootstrap-servers",
        broker.bootstrapServers(),
        "juesuan.events.relay-enabled",
        "true");
  }

  private static Map<String, String> withoutKafka() {
    // A port nobody listens on: whoever connects although the relay is off fails at once.
    return Map.of(
        "juesuan.events.bootstrap-servers", "127.0.0.1:1", "juesuan.events.relay-enabled", "false");
  }

  /** The servers stay for the next test class and end with the JVM. */
  @Override
  public void stop() {}
}
