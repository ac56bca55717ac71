package org.juesuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LoopbackPort;

/**
 * Keycloak with the realm of {@code deploy/kubernetes}, gateway and budget-service in the profile
 * of production, on the books of the sample.
 */
final class SignInSite implements AutoCloseable {
  private final String gateway;
  private final Keycloak keycloak;
  private final ProductionServices services;

  SignInSite(SampleStack sample) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory(sample.directory(), "sign-in");
    int port = LoopbackPort.free();
    gateway = "http://127.0.0.1:" + port;
    keycloak = new Keycloak(directory, gateway);
    services = new ProductionServices(directory);
    try {
      keycloak.awaitReady();
      int budget = LoopbackPort.free();
      services.start("budget-service", budget, budgetSettings(sample));
      services.start("gateway", port, gatewaySettings(sample, "http://127.0.0.1:" + budget));
      services.awaitStarted();
    } catch (IOException | InterruptedException | RuntimeException failure) {
      close();
      throw failure;
    }
  }

  String gateway() {
    return gateway;
  }

  Keycloak keycloak() {
    return keycloak;
  }

  /** Somebody at a browser, signed in. */
  Visitor signedIn(Keycloak.Person person) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(gateway);
    visitor.signIn("/", person);
    return visitor;
  }

  private Map<String, String> provider() {
    return Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm(), "JUESUAN_DISTRICT", "110106");
  }

  private Map<String, String> budgetSettings(SampleStack sample) throws IOException {
    Map<String, String> owner = new HashMap<>(provider());
    owner.putAll(ProductionServices.databaseOfBudget(sample.scripts().data()));
    // The stack's own budget-service tells and hears the events of these books.
    owner.put("JUESUAN_EVENTS_RELAY_ENABLED", "false");
    owner.put("JUESUAN_CONSUMER_ENABLED", "false");
    owner.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
    return owner;
  }

  private Map<String, String> gatewaySettings(SampleStack sample, String budget)
      throws IOException {
    Map<String, String> door = new HashMap<>(provider());
    door.put("QUARKUS_OIDC_PAGES_CLIENT_ID", "juesuan-pages");
    door.put("QUARKUS_OIDC_PAGES_CREDENTIALS_SECRET", keycloak.pagesSecret());
    String sessionKey = Keycloak.secret();
    door.put("QUARKUS_OIDC_PAGES_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", sessionKey);
    door.put("QUARKUS_OIDC_PAGES_AUTHENTICATION_STATE_SECRET", sessionKey);
    door.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", keycloak.realm());
    door.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", "juesuan-gateway");
    door.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", keycloak.gatewaySecret());
    door.put("JUESUAN_SERVICES_BUDGET_URL", budget);
    door.put(
        "JUESUAN_EVENTS_BOOTSTRAP_SERVERS",
        KafkaBroker.start(sample.scripts().data().kafka(), 0).bootstrapServers());
    return door;
  }

  @Override
  public void close() {
    services.close();
    keycloak.close();
  }
}
