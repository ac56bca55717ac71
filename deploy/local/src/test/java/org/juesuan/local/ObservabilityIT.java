package org.juesuan.local;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dashboards and alerts name what the running services measure, and lead to what is written. */
@ExtendWith(SampleStack.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ObservabilityIT {
  private static final Path PAGES = ScriptedStack.ROOT.resolve("deploy/observability");
  private static final Path TOOLS = ScriptedStack.ROOT.resolve("deploy/kubernetes/tools");

  /** Measured by Prometheus itself while it asks. */
  private static final Set<String> OF_PROMETHEUS = Set.of("up");

  private static final Pattern ALERT = Pattern.compile("(?m)^ +- alert: (\\w+)$");
  private static final Pattern RULE =
      Pattern.compile("(?m)^ +expr: (?:\\|\\n((?: {10,}.*\\n)+)|(.+)$)");
  private static final Pattern ENTRY = Pattern.compile("(?m)^### (\\w+)\\n");
  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(juesuan_\\w+)");
  private static final Pattern MEASURED = Pattern.compile("(?m)^([a-z]\\w+)[{ ]");

  /** What an expression names beside metrics: values, labels, durations. */
  private static final Pattern NO_METRIC =
      Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\bby \\([^)]*\\)");

  private static final Pattern METRIC =
      Pattern.compile("\\b(up|[a-z]+(?:_[a-z0-9]+)+)\\b(?! *\\()");

  /** What a request for money of a contract leads to. */
  private static final Set<String> STEPS =
      Set.of(
          "juesuan-gateway SERVER",
          "juesuan-gateway CLIENT",
          "procurement-service SERVER",
          "procurement-service PRODUCER",
          "budget-service CONSUMER",
          "budget-service PRODUCER",
          "procurement-service CONSUMER",
          "evaluation-service CONSUMER");

  private static final String ASKED = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final SampleStack sample;

  ObservabilityIT(SampleStack sample) {
    this.sample = sample;
  }

  @Test
  @DisplayName("Every alert has its entry in the runbook and watches a service level")
  void everyAlertHasItsEntry() throws IOException {
    Set<String> alerts = found(ALERT, read("alerts.yaml"));
    String runbook = read("runbook.md");
    String entries =
        runbook.substring(runbook.indexOf("\n## Alerts"), runbook.indexOf("\n## Occasions"));
    assertFalse(alerts.isEmpty());
    assertEquals(alerts, found(ENTRY, entries));
    Set<String> watching = found(Pattern.compile("\\b([A-Z][a-z]+(?:[A-Z][a-z]+)+)\\b"), levels());
    assertEquals(alerts, watching, "the alerts that slo.md names");
  }

  @Test
  @DisplayName(
      "Every metric that a dashboard or an alert names is measured by the running services")
  void everyMetricIsMeasured() throws Exception {
    Set<String> named = new TreeSet<>();
    for (String expression : expressions()) {
      named.addAll(found(METRIC, NO_METRIC.matcher(expression).replaceAll(" ")));
    }
    assertFalse(named.isEmpty());
    named.removeAll(OF_PROMETHEUS);
    named.removeAll(measured());
    assertEquals(Set.of(), named);
  }

  @Test
  @DisplayName("Every metric of our own is on the page of metrics")
  void everyMetricIsDocumented() throws Exception {
    Set<String> documented = found(DOCUMENTED, read("metrics.md"));
    Set<String> unknown = new TreeSet<>();
    for (String metric : measured()) {
      if (metric.startsWith("juesuan_")
          && !documented.contains(metric)
          && !documented.contains(metric.replaceAll("_(count|sum|max|bucket)$", ""))) {
        unknown.add(metric);
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  @DisplayName("Every expression is one of Prometheus")
  void everyExpressionIsRead() throws Exception {
    assumeTrue(
        Files.isDirectory(TOOLS.resolve("node_modules")),
        "SKIPPED: run `npm ci` in deploy/kubernetes/tools first");
    Process parser =
        new ProcessBuilder("node", TOOLS.resolve("promql.mjs").toString())
            .redirectErrorStream(true)
            .start();
    try (var input = parser.getOutputStream()) {
      new ObjectMapper().writeValue(input, expressions());
    }
    String printed = new String(parser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, parser.waitFor(), printed);
    Set<String> named = new TreeSet<>();
    GatewayClient.json(printed).forEach(each -> each.forEach(name -> named.add(name.asText())));
    named.removeAll(OF_PROMETHEUS);
    named.removeAll(measured());
    assertEquals(Set.of(), named, "named, as the parser reads it, and not measured");
  }

  @Test
  @DisplayName("Every dashboard has an address of its own, every panel says what it shows")
  void everyPanelSaysWhatItShows() throws IOException {
    Set<String> addresses = new HashSet<>();
    for (JsonNode dashboard : dashboards()) {
      assertTrue(addresses.add(dashboard.path("uid").asText()));
      for (JsonNode panel : dashboard.path("panels")) {
        assertFalse(panel.path("description").asText().isBlank(), panel.path("title").asText());
        assertFalse(panel.path("targets").isEmpty(), panel.path("title").asText());
      }
    }
  }

  @Test
  @DisplayName("One trace goes from the gateway through a service, its event and who takes it in")
  void oneTrace() throws SQLException {
    Map<String, String> asked = traces("procurement", "'%.funding.requested.%'");
    Map<String, String> answered = traces("budget", "'%.funding.accepted.%'");
    assertFalse(answered.isEmpty());
    answered.forEach((request, trace) -> assertEquals(asked.get(request), trace));

    List<SpanCollector.Received> trace =
        sample.spans().awaitTrace(answered.values().iterator().next(), STEPS);
    assertEquals(STEPS, trace.stream().map(SpanCollector.Received::step).collect(toSet()));
    assertEquals(
        List.of("juesuan-gateway SERVER"),
        SpanCollector.withoutParent(trace).stream().map(SpanCollector.Received::step).toList());
  }

  @Test
  @DisplayName("No span tells of persons: what they search for, where they sit, what went wrong")
  void spansAreDiscreet() throws Exception {
    Installation installation = sample.installation();
    installation
        .client()
        .send(
            "GET",
            SampleReport.PATH + "/findings?name=unspeakable",
            installation.token("viewer"),
            "",
            "User-Agent",
            "unspeakable",
            "traceparent",
            "00-" + ASKED + "-00f067aa0ba902b7-01");
    Set<String> server = Set.of("juesuan-gateway SERVER");
    sample.spans().awaitTrace(ASKED, server);
    for (SpanCollector.Received one : sample.spans().all()) {
      assertEquals(List.of(), one.span().getEventsList());
      for (String hidden :
          List.of("url.query", "client.address", "network.peer.address", "user_agent.original")) {
        assertEquals("REDACTED", one.attribute(hidden).orElse("REDACTED"), hidden);
      }
      assertFalse(one.span().toString().matches("(?s).*(unspeakable|Bearer|payee).*"));
    }
  }

  /** Of events of a type: the trace by the request for money. */
  private Map<String, String> traces(String service, String type) throws SQLException {
    return sample
        .databases()
        .query(
            service,
            "SELECT data::jsonb ->> 'requestId' || ' ' || trace_parent FROM event_log"
                + " WHERE type LIKE "
                + type)
        .stream()
        .map(row -> row.split("[ -]00-|-[0-9a-f]{16}-0[01]$", -1))
        .collect(toMap(row -> row[0], row -> row[1]));
  }

  private static List<String> expressions() throws IOException {
    List<String> expressions = new ArrayList<>();
    RULE.matcher(read("alerts.yaml"))
        .results()
        .forEach(rule -> expressions.add(rule.group(rule.group(1) == null ? 2 : 1).strip()));
    for (JsonNode dashboard : dashboards()) {
      dashboard.findValues("expr").forEach(expression -> expressions.add(expression.asText()));
    }
    return expressions;
  }

  private static List<JsonNode> dashboards() throws IOException {
    List<JsonNode> dashboards = new ArrayList<>();
    try (Stream<Path> files = Files.list(PAGES.resolve("grafana"))) {
      for (Path file : files.sorted().toList()) {
        dashboards.add(GatewayClient.json(Files.readString(file)));
      }
    }
    return dashboards;
  }

  /**
   * Everything that the services of the stack measure, once each of them has had something to do.
   */
  private Set<String> measured() throws IOException, InterruptedException {
    Installation installation = sample.installation();
    installation.client().get(SampleReport.PATH + "/findings", installation.token("viewer"));
    Set<String> measured = new TreeSet<>();
    for (String process : sample.scripts().serviceProcesses()) {
      String port =
          Files.readString(sample.scripts().data().service(process).resolve("management-port"));
      measured.addAll(found(MEASURED, scrape(port.strip())));
    }
    return measured;
  }

  private static String scrape(String port) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/metrics")).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static String levels() throws IOException {
    return String.join("\n", read("slo.md").lines().filter(line -> line.endsWith("|")).toList());
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).forEach(found::add);
    return found;
  }

  private static String read(String page) throws IOException {
    return Files.readString(PAGES.resolve(page));
  }
}
