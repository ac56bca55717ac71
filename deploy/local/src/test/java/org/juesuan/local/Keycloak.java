package org.juesuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.juesuan.platform.embedded.BackgroundProcess;
import org.juesuan.platform.embedded.LoopbackPort;

/**
 * A real identity provider in a process of its own, with the realm that an installation imports.
 * Whatever is secret is made up at its start; nothing of it outlives it.
 */
final class Keycloak implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path HOME =
      Path.of(System.getProperty("juesuan.keycloak", "target/keycloak/keycloak-26.7.3"))
          .toAbsolutePath();
  private static final Path REALM = Path.of("../kubernetes/identity/juesuan-realm.json");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ADMINISTRATOR = "administrator";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String administratorPassword = secret();
  private final String pagesSecret = secret();
  private final String gatewaySecret = secret();
  private final String address;
  private final Path directory;
  private final BackgroundProcess process;

  /**
   * Starts it, without waiting until it is ready.
   *
   * @param directory for its log
   * @param pages where the gateway's pages are
   */
  Keycloak(Path directory, String pages) throws IOException {
    this.directory = directory;
    Path imported = Files.createDirectories(HOME.resolve("data/import"));
    Files.copy(REALM, imported.resolve("juesuan-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    int port = LoopbackPort.free();
    // Another name than the pages', so that a browser takes it for another site.
    address = "http://localhost:" + port;
    process =
        BackgroundProcess.start(
            List.of(
                "/bin/sh",
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db-url=jdbc:h2:mem:keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address),
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                // As delivered it is built already; building it anew takes most of a minute.
                "JAVA_OPTS_APPEND",
                "-Dkc.config.built=true -XX:TieredStopAtLevel=1",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                administratorPassword,
                "JUESUAN_PAGES_URL",
                pages,
                "JUESUAN_PAGES_SECRET",
                pagesSecret,
                "JUESUAN_GATEWAY_SECRET",
                gatewaySecret,
                "JUESUAN_DISTRICT",
                "110106"),
            directory.resolve("keycloak.log"),
            directory.resolve("keycloak.process"));
  }

  /** Something nobody can guess, for this run alone. */
  static String secret() {
    return UUID.randomUUID().toString();
  }

  /** The issuer of its tokens. */
  String realm() {
    return address + "/realms/juesuan";
  }

  String pagesSecret() {
    return pagesSecret;
  }

  String gatewaySecret() {
    return gatewaySecret;
  }

  /** Somebody who signs in, with a password of their own. */
  record Person(String name, String password) {}

  /** Registers somebody with roles and departments. */
  Person person(String name, List<String> roles, List<String> departments)
      throws IOException, InterruptedException {
    Person person = new Person(name, secret());
    ObjectNode user = user(name, roles, departments);
    user.putArray("credentials").addObject().put("type", "password").put("value", person.password);
    ObjectNode resources = JSON.createObjectNode().put("ifResourceExists", "FAIL");
    resources.putArray("users").add(user);
    administer("POST", "/partialImport", resources);
    return person;
  }

  /** Registers another system of the district, and asks for a token in its name. */
  String tokenOfSystem(String name, List<String> roles, List<String> departments)
      throws IOException, InterruptedException {
    String secret = secret();
    ObjectNode resources = JSON.createObjectNode().put("ifResourceExists", "FAIL");
    resources
        .putArray("clients")
        .addObject()
        .put("clientId", name)
        .put("secret", secret)
        .put("standardFlowEnabled", false)
        .put("serviceAccountsEnabled", true)
        .putArray("defaultClientScopes")
        .add("juesuan");
    resources
        .putArray("users")
        .add(
            user("service-account-" + name, roles, departments)
                .put("serviceAccountClientId", name));
    administer("POST", "/partialImport", resources);
    return token(name, secret);
  }

  /** A token by client credentials. */
  String token(String client, String secret) throws IOException, InterruptedException {
    return token(
        "juesuan",
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  /** From now on a token of the pages is valid for so long only. */
  void shortenTokens(int seconds) throws IOException, InterruptedException {
    administer("PUT", "", JSON.createObjectNode().put("accessTokenLifespan", seconds));
  }

  /** Ends every session of everybody, as an administrator can. */
  void endSessions() throws IOException, InterruptedException {
    administer("POST", "/logout-all", JSON.createObjectNode());
  }

  private static ObjectNode user(String name, List<String> roles, List<String> departments) {
    ObjectNode user = JSON.createObjectNode().put("username", name).put("enabled", true);
    user.set("realmRoles", JSON.valueToTree(roles));
    user.putObject("attributes").set("departments", JSON.valueToTree(departments));
    return user;
  }

  private void administer(String method, String path, JsonNode body)
      throws IOException, InterruptedException {
    String token =
        token(
            "master",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                ADMINISTRATOR,
                "password",
                administratorPassword));
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "/admin/realms/juesuan" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
    }
  }

  private String token(String realm, Map<String, String> form)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(
                    URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body()).path("access_token").asText();
  }

  /** As a form is sent. */
  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  void awaitReady() throws IOException, InterruptedException {
    HttpRequest realm = HttpRequest.newBuilder(URI.create(realm())).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try {
        if (client.send(realm, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    close();
    throw new IllegalStateException(
        "Keycloak does not start: " + Files.readString(directory.resolve("keycloak.log")));
  }

  /** Its script waits for the server, so both are ended. */
  @Override
  public void close() {
    List<ProcessHandle> servers =
        ProcessHandle.of(process.pid()).stream().flatMap(ProcessHandle::descendants).toList();
    process.stop(Duration.ofSeconds(10));
    servers.forEach(ProcessHandle::destroyForcibly);
  }
}
