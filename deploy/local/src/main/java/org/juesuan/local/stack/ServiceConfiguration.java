package org.juesuan.local.stack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.juesuan.platform.embedded.LocalIdentity;
import org.juesuan.platform.embedded.ServiceDatabase;

/** The configuration a service of the local stack is started with, as Quarkus properties. */
final class ServiceConfiguration {
  private final Map<String, String> properties = new TreeMap<>();

  /** What every service has: where it listens, whose tokens it trusts. */
  ServiceConfiguration(int port, int managementPort, LocalIdentity identity) {
    // Above environment variables: two stacks in one shell must not share a port by accident.
    properties.put("config_ordinal", "500");
    properties.put("quarkus.http.host", "127.0.0.1");
    properties.put("quarkus.http.port", Integer.toString(port));
    properties.put("quarkus.management.host", "127.0.0.1");
    properties.put("quarkus.management.port", Integer.toString(managementPort));
    properties.put("quarkus.oidc.public-key", identity.publicKeyPem());
    properties.put("quarkus.oidc.token.issuer", LocalIdentity.ISSUER);
    properties.put("quarkus.oidc.token.audience", LocalIdentity.AUDIENCE);
    properties.put("quarkus.banner.enabled", "false");
    properties.put("quarkus.console.color", "false");
  }

  ServiceConfiguration withDatabase(ServiceDatabase database) {
    properties.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    properties.put("quarkus.datasource.username", database.appRole());
    properties.put("quarkus.datasource.password", database.appPassword());
    properties.put("quarkus.flyway.username", database.ownerRole());
    properties.put("quarkus.flyway.password", database.ownerPassword());
    properties.put("quarkus.flyway.migrate-at-start", "true");
    properties.put("quarkus.flyway.placeholders.appRole", database.appRole());
    return this;
  }

  ServiceConfiguration withKafka(String bootstrapServers) {
    properties.put("juesuan.events.bootstrap-servers", bootstrapServers);
    return this;
  }

  /** For the gateway: where the services are that own data, each with all its replicas. */
  ServiceConfiguration withServices(List<ServiceProcess> owners) {
    for (ServiceProcess owner : owners) {
      properties.merge(
          "juesuan.services." + owner.definition().key() + ".url",
          owner.url(),
          (first, further) -> first + "," + further);
    }
    return this;
  }

  /** For the gateway: the token by which the services know it. */
  ServiceConfiguration withCredential(String token) {
    properties.put("juesuan.credential.local-token", token);
    return this;
  }

  /** As a properties file, in a stable order. */
  String text() {
    return properties.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
