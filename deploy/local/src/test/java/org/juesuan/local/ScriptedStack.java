package org.juesuan.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.juesuan.local.options.UpOptions;
import org.juesuan.local.stack.DataDirectory;
import org.juesuan.local.stack.ServiceDefinition;
import org.juesuan.platform.embedded.BackgroundProcess;
import org.juesuan.platform.embedded.EmbeddedPostgresql;
import org.juesuan.platform.embedded.KafkaBroker;

/** A stack that a test drives by the scripts and asks over HTTP. */
final class ScriptedStack {
  /** The year of the example unit. */
  static final String EXAMPLE = "/api/v1/budget/departments/110106-901/years/2020";

  private static final ObjectMapper JSON = new ObjectMapper();
  static final Path ROOT = Path.of(System.getProperty("juesuan.root", "../.."));
  private static final long LIMIT_SECONDS = 240;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Path directory;
  private final int port;

  ScriptedStack(Path directory, int port) {
    this.directory = directory;
    this.port = port;
  }

  /** How a script ended and all it printed. */
  record Result(int exitCode, String output) {}

  DataDirectory data() {
    return new DataDirectory(directory.toAbsolutePath().normalize());
  }

  int port() {
    return port;
  }

  Result up(String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--port", Integer.toString(port)));
    return run("up", all.toArray(String[]::new));
  }

  void down() throws IOException, InterruptedException {
    run("down");
  }

  String token(String role, String... options) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(role));
    all.addAll(List.of(options));
    return run("token", all.toArray(String[]::new)).output().strip();
  }

  /** Runs a script on this stack's data directory to its end. */
  Result run(String script, String... options) throws IOException, InterruptedException {
    return runWith(Path.of(System.getProperty("java.home")), script, options);
  }

  Result runWith(Path javaHome, String script, String... options)
      throws IOException, InterruptedException {
    Process process = start(javaHome, script, options);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(script + " does not end: " + output);
    }
    return new Result(process.exitValue(), output);
  }

  /** Starts a script and leaves it running. */
  Process start(String script, String... options) throws IOException {
    return start(Path.of(System.getProperty("java.home")), script, options);
  }

  private Process start(Path javaHome, String script, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ROOT.resolve("deploy/local").resolve(script).toString());
    command.addAll(List.of(options));
    command.addAll(List.of("--data", directory.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    return builder.start();
  }

  /** Reads what the process prints up to the text; fails if it ends before. */
  static void awaitOutput(Process process, String text) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    int character;
    while ((character = reader.read()) >= 0) {
      seen.append((char) character);
      if (seen.indexOf(text) >= 0) {
        return;
      }
    }
    throw new IllegalStateException("ended without \"" + text + "\": " + seen);
  }

  /** Process ids of all components that run, by name. */
  Map<String, Long> processIds() {
    Map<String, Long> ids = new TreeMap<>();
    if (EmbeddedPostgresql.isRunning(data().postgresql())) {
      ids.put("PostgreSQL", EmbeddedPostgresql.start(data().postgresql(), 0).pid());
    }
    if (KafkaBroker.isRunning(data().kafka())) {
      ids.put("Kafka", KafkaBroker.start(data().kafka(), 0).process().pid());
    }
    for (ServiceDefinition service : ServiceDefinition.ALL) {
      for (int replica = 1; replica <= UpOptions.MOST_REPLICAS; replica++) {
        String name = service.name(replica);
        BackgroundProcess.recorded(data().service(name).resolve("process"))
            .ifPresent(process -> ids.put(name, process.pid()));
      }
    }
    return ids;
  }

  /** Kills a service as a crash would. */
  void killService(String name) {
    BackgroundProcess.recorded(data().service(name).resolve("process")).orElseThrow().kill();
  }

  static boolean isAlive(long processId) {
    return ProcessHandle.of(processId).map(ProcessHandle::isAlive).orElse(false)
        && !isZombie(processId);
  }

  /** Where nobody reaps orphans, an ended process stays in the table. */
  private static boolean isZombie(long processId) {
    Path stat = Path.of("/proc/" + processId + "/stat");
    try {
      return Files.exists(stat) && Files.readString(stat).contains(") Z");
    } catch (IOException e) {
      return true;
    }
  }

  JsonNode get(String path, String token) throws IOException, InterruptedException {
    HttpResponse<String> response = request(path, token);
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return json(response.body());
  }

  static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }

  HttpResponse<String> request(String path, String token) throws IOException, InterruptedException {
    return send("GET", path, token, "");
  }

  /**
   * Sends a request as any client would.
   *
   * @param headers names and values, one after the other
   */
  HttpResponse<String> send(
      String method, String path, String token, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        asking(path)
            .header("Authorization", "Bearer " + token)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Asks without a token, as anybody may. */
  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return client.send(asking(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder asking(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(30))
        .header("Accept", "application/json");
  }

  /** Sends what creates something, once. */
  HttpResponse<String> post(String path, String token, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /**
   * Pays from the first appropriation of the example unit; the operation's id.
   *
   * @param externalReference of the payment, unique for ever
   */
  String payExample(String amountYuan, String externalReference)
      throws IOException, InterruptedException {
    JsonNode appropriations = get(EXAMPLE + "/appropriations", token("viewer"));
    HttpResponse<String> answer =
        post(
            EXAMPLE + "/operations",
            token("clerk"),
            """
            {"kind": "PAY", "appropriationId": "%s", "amountYuan": "%s",
             "businessDate": "2020-11-02", "voucherNumber": "202011-0001",
             "payee": "示例收款单位（虚构）", "purpose": "示例用途", "economic": null,
             "externalReference": "%s"}
            """
                .formatted(
                    appropriations.at("/items/0/id").asText(), amountYuan, externalReference));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return json(answer.body()).path("operationId").asText();
  }

  /**
   * A report once every service has answered in time: on a busy machine the first answer of a
   * service that has just started may take longer than the report waits.
   */
  HttpResponse<String> report(String path, String token) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    HttpResponse<String> response = request(path, token);
    while (response.body().contains("\"reason\":\"timeout\"") && System.nanoTime() < deadline) {
      response = request(path, token);
    }
    return response;
  }

  /** A page as a browser asks for it, with a cookie where there is one. */
  HttpResponse<String> page(String path, String cookie) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", "text/html")
            .header("Cookie", cookie)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The sign-in form, sent from its own page. */
  HttpResponse<String> signIn(String token) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString("page=%2F&token=" + token))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The reason each source of a report gives for being unavailable, "null" if it is not. */
  static Map<String, String> reasons(JsonNode report) {
    Map<String, String> reasons = new TreeMap<>();
    report
        .path("sources")
        .forEach(
            source ->
                reasons.put(source.path("service").asText(), source.path("reason").asText("null")));
    return reasons;
  }

  /** The reasons of all sections that one owner answers for. */
  static Set<String> reasonsOfSections(JsonNode report, String owner) {
    Set<String> reasons = new TreeSet<>();
    for (JsonNode part : report.path("parts")) {
      for (JsonNode section : part.path("sections")) {
        if (section.path("owner").asText().equals(owner)) {
          reasons.add(section.path("reason").asText());
        }
      }
    }
    return reasons;
  }
}
